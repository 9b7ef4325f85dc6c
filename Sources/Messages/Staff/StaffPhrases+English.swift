extension StaffPhrases {
  static let english = StaffPhrases(
    invite: "Invite somebody",
    roles: "Roles",
    reach: "Customers",
    everyCustomer: "All customers",
    onlyCustomers: { n in
      n == 1
        ? "1 customer"
        : "\(Language.english.number(n)) customers"
    },
    onlyThese: "Only these customers",
    disable: "Lock out",
    disabled: "Locked out",
    lockedOn: { day in
      "Locked out on \(Language.english.date(day))"
    },
    linkTitle: "The invitation",
    linkText: { name in
      "Give this link to \(name). It works once and is shown only now."
    },
    lastGlobalAdmin: Explanation(
      "This is the last global admin.",
      mend: "Make somebody else a global admin first."),
    noRole: Explanation(
      "Somebody without a role could do nothing.",
      mend: "Choose at least one role."),
    unknownCustomer: Explanation(
      "One of these customers does not exist.",
      mend: "Load the page again and choose anew."),
    globalAdmin: "Global admin",
    userManagement: "User management admin",
    adminAgent: "Admin agent",
    salesAgent: "Sales agent",
    helpdeskAgent: "Helpdesk agent",
    seeCustomers: "see customers",
    seeUsers: "see users",
    createUsers: "create users",
    editUsers: "edit users",
    setRoles: "set permissions",
    resetPasswords: "reset passwords",
    deleteUsers: "delete users",
    restoreUsers: "restore users",
    changeLicenses: "change licenses",
    uploadUsers: "upload users",
    changeQuantities: "change quantities",
    seeActivity: "see the activity log",
    manageStaff: "manage staff",
    manageApplications: "manage applications",
    manageCustomers: "manage customers",
    tagCustomers: "tag customers",
    manageCatalog: "manage the catalogue",
    makeToken: "Make a token",
    tokensHint: "Programs and the command line sign in with a token. It can do what you can do.",
    tokenDays: "Days it is valid",
    tokenDaysHint: { most in
      "1 to \(Language.english.number(most)); empty for no end."
    },
    tokenOnce: "Copy it now; it is not shown again.",
    expires: "Valid until",
    noEnd: "No end",
    revoke: "Revoke",
    noTokens: "No tokens yet",
    tokenName: "What it is for",
    joinLinkFor: { days in
      days == 1
        ? "The link is good for one day."
        : "The link is good for \(Language.english.number(days)) days."
    })
}
