extension UserPhrases {
  static let english = UserPhrases(
    count: { n in
      n == 1
        ? "1 user"
        : "\(Language.english.number(n)) users"
    },
    add: "Add user",
    addAnother: "Add another user",
    upload: "Upload users",
    searchHint: "Part of a name or address",
    displayName: "Display name",
    firstName: "First name",
    lastName: "Last name",
    signInName: "Sign-in name",
    domain: "Domain",
    location: "Location",
    locationHint: "Where the services are used. Most licenses need it.",
    noLocation: "No location",
    permissions: "Permissions",
    plainUser: "Can use licenses and services",
    licenses: "Licenses",
    lastSignIn: "Last sign-in",
    neverSignedIn: "Never signed in",
    created: "Created",
    filter: "Filter users by…",
    filterUnlicensed: "Without any license",
    filterNeverSignedIn: "Has never signed in",
    role: "Role",
    selectPage: "Select all on this page",
    unselectPage: "Clear the selection",
    selection: "Selection",
    allMatching: { n in
      n == 1
        ? "The one that matches"
        : "All \(Language.english.number(n)) that match"
    },
    withThem: "What should happen to them?",
    selected: { n in
      n == 1
        ? "1 user selected"
        : "\(Language.english.number(n)) users selected"
    },
    andOthers: { n in
      n == 1
        ? "and one other"
        : "and \(Language.english.number(n)) others"
    },
    noneSelected: "No user is selected. Tick at least one, then choose what should happen.",
    emptyTitle: "No users yet",
    emptyText: "Add them one by one, or upload a file.",
    details: "Details",
    edit: "Edit details",
    resetPassword: "Reset password",
    resetText: "The old password stops working at once. The new one is temporary and shown once.",
    delete: "Delete user account",
    deleteText: { days in
      "Seats become free at once. For \(Language.english.number(days)) days a deleted user can be restored."
    },
    setLocation: "Set location",
    setRoles: "Set permissions",
    noLicenses: "No licenses",
    plansOff: { n in
      n == 1
        ? "one service off"
        : "\(Language.english.number(n)) services off"
    },
    deletedBy: "Deleted by",
    daysLeft: "Days left",
    days: { n in
      n == 1
        ? "1 day"
        : "\(Language.english.number(n)) days"
    },
    hadLicenses: "Had these licenses",
    restore: "Restore",
    deletedCount: { n in
      n == 1
        ? "1 deleted user"
        : "\(Language.english.number(n)) deleted users"
    },
    noDeletedTitle: "Nobody to restore",
    noDeletedText: { days in
      "Deleted users stay here for \(Language.english.number(days)) days, with their names, permissions and licenses."
    },
    globalAdmin: "Global admin",
    globalAdminText: "Full permissions",
    passwordAdmin: "Password admin",
    passwordAdminText: "Resets the passwords of users",
    userManagementAdmin: "User management admin",
    userManagementAdminText: "Manages the accounts of users",
    serviceAdmin: "Service admin",
    serviceAdminText: "Manages services",
    reuseName:
      "Take the name of a deleted user; that user can then only come back under another name",
    editTitle: { name in
      "Edit \(name)"
    },
    nameBeforeAt: "Name before the @")
}
