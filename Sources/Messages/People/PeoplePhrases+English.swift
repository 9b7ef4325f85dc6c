extension PeoplePhrases {
  static let english = PeoplePhrases(
    whatIsThis: "What is this?",
    locationMeaning:
      "The country or region where the person uses the services. Laws differ from place to place, so some products may not be used everywhere, and no license can be assigned without a location.",
    propose: "Propose a sign-in name",
    nameFree: { name in
      "\(name) is free."
    },
    nameNumbered: { name, holder in
      "\(name) is the next free name: \(holder) has it without a number."
    },
    nameNotProposed: "Nothing can be proposed from these names. Type one yourself.",
    nameTaken: { holder in
      Explanation(
        "\(holder) has this sign-in name.",
        mend: "Choose another name.")
    },
    nameOfDeleted: { holder, at in
      Explanation(
        "\(holder), deleted on \(Language.english.date(at)), has this sign-in name.",
        mend: "Restore that user, take another name, or say that it may be taken.")
    },
    seeDeleted: { name in
      "See the deleted user \(name)"
    },
    useName: { name in
      "Use \(name)"
    },
    plainUser: "User",
    plainUserMay: "Can use licenses and services, and administers nothing.",
    globalAdminMay:
      "Has full permissions: may change everything at this customer, other admins included.",
    customPermissions: "Custom permissions",
    customMay: "Administers some things. Tick which ones.",
    passwordAdminMay: "May reset the passwords of users who are no admins.",
    userManagementAdminMay: "May create, change and delete users and assign their licenses.",
    serviceAdminMay: "May manage services and open requests for support.",
    noRole: Explanation(
      "No permission is ticked.",
      mend: "Tick at least one, or choose User."),
    noPermission: Explanation(
      "Nothing is chosen yet.",
      mend: "Choose one of the permissions."),
    freeOf: { free, total in
      "\(Language.english.number(free)) of \(Language.english.number(total)) free"
    },
    hasItNow: "Has it now",
    buyMore: "Buy more",
    newTab: "opens in a new tab",
    selectAll: "Select all",
    step: { number, name in
      "Step \(Language.english.number(number)) of 4: \(name)"
    },
    steps: "Steps",
    userInfo: "User info",
    review: "Review",
    willBeCreated: "Everything is ready: the user can be created.",
    passwordFollows:
      "A temporary password is shown once, afterwards. It has to be changed at the first sign-in.",
    cannotBeCreated: "The user cannot be created like this.",
    change: "Change",
    changePart: { part in
      "Change: \(part)"
    },
    withoutServices: { names in
      "without \(Language.english.list(names))"
    },
    newUsers: { n in
      n == 1
        ? "1 new user"
        : "\(Language.english.number(n)) new users"
    },
    password: "Temporary password",
    passwordHere: "On this page",
    passwordThere: "See this user’s password",
    reviewChanges: "Review the changes",
    reviewTitle: { name in
      "Changes of \(name)"
    },
    savedParts: { parts in
      "Saved: \(Language.english.list(parts))."
    },
    nothingChanged: "Nothing is different from before, so there is nothing to save.",
    changedMeanwhile:
      "Somebody else changed this user while you were typing. What you typed is still here.",
    fieldChange: { field, text in
      "\(field): \(text)"
    },
    nowAndYours: { value in
      "It is now \(value). What you typed would replace it."
    },
    takenOver: { value in
      "It is now \(value), and stays so."
    },
    partRefused: { part in
      "This part cannot be saved: \(part)."
    },
    saveChanges: { n in
      n == 1
        ? "Save 1 change"
        : "Save \(Language.english.number(n)) changes"
    },
    differences: "What will be different",
    field: "Field",
    assigned: "Assigned",
    notAssigned: "Not assigned",
    haveNow: "What they have now",
    countOf: { n, value in
      "\(Language.english.number(n)) × \(value)"
    },
    typeToConfirm: { text in
      "To confirm, type: \(text)"
    },
    notTyped: { text in
      Explanation(
        "That is not what has to be typed.",
        mend: "Type “\(text)” to confirm.")
    },
    whatHappens: "What will happen",
    globalAdminsAmong: { n in
      n == 1
        ? "A global admin is among them."
        : "\(Language.english.number(n)) global admins are among them."
    },
    deletedSignOut: { n in
      n == 1
        ? "The user can no longer sign in, and is signed out at once."
        : "\(Language.english.number(n)) users can no longer sign in, and are signed out at once."
    },
    noSeatsFreed: "No seat comes free, since no licenses are assigned.",
    seatsFreed: { n in
      n == 1
        ? "1 seat comes free."
        : "\(Language.english.number(n)) seats come free."
    },
    restorableUntil: { end in
      "Until \(Language.english.time(end)) this can be undone: names, permissions and licenses come back, as far as seats are free then."
    },
    freedHeading: "Seats that come free",
    freed: "Come free",
    freeAfter: "Free afterwards",
    ofTotal: { free, total in
      "\(Language.english.number(free)) of \(Language.english.number(total))"
    },
    oldPasswordsStop: { n in
      n == 1
        ? "The old password stops working at once, and the user is signed out everywhere."
        : "\(Language.english.number(n)) old passwords stop working at once, and their users are signed out everywhere."
    },
    newPasswordsOnce: { n in
      n == 1
        ? "A new temporary password is made and shown to you once."
        : "\(Language.english.number(n)) new temporary passwords are made and shown to you once."
    },
    ownPasswordNext: "At the next sign-in an own password has to be chosen.",
    stayBehind: { n, total in
      n == 1
        ? "1 of \(Language.english.number(total)) users stays as is; the reason is named below."
        : "\(Language.english.number(n)) of \(Language.english.number(total)) users stay as they are; the reasons are named below."
    },
    who: "Who",
    nobodyComesBack: "As it stands, nobody can come back. The reasons are named below.",
    comeBack: { n in
      n == 1
        ? "1 user comes back and can sign in again with the password from before."
        : "\(Language.english.number(n)) users come back and can sign in again with their passwords from before."
    },
    comesBack: "Comes back",
    doesNotComeBack: "Does not come back",
    nothingLost: "Nothing is lost",
    stays: "Stays deleted",
    newName: "New sign-in name",
    hadNoLicenses: "Had no licenses",
    restoreUnder: { name in
      "New sign-in name of \(name)"
    },
    checkNames: "Check with these names",
    users: "Users",
    deletedUsers: { n in
      "Deleted users (\(Language.english.number(n)))"
    },
    deletedOnUTC: "Deleted on (UTC)",
    selectedLabel: "Selected:",
    lastDay: "Last day",
    edit: "Edit",
    state: "State",
    active: "Active",
    inactive: "Inactive",
    deletedUntil: { at, end in
      "Deleted on \(Language.english.time(at)). Can be restored until \(Language.english.time(end))."
    },
    licensesSetAside: "The licenses from before come back with the user, as far as seats are free.",
    servicesOn: { on, total in
      "\(Language.english.number(on)) of \(Language.english.number(total)) services on"
    },
    recentActivity: "Recent activity",
    toOperation: "Operation",
    soFar: { n in
      n == 1
        ? "1 user has been added and stays in the list. Domain, location, permissions and licenses are the same again."
        : "\(Language.english.number(n)) users have been added and stay in the list. Domain, location, permissions and licenses are the same again."
    })
}
