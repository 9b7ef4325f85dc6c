extension ProfilePhrases {
  static let english = ProfilePhrases(
    inviteTitle: "Invite a staff member",
    inviteText: "You get a link to hand on. With it the person chooses a password of their own.",
    active: "Active",
    invitedUntil: { moment in
      "Invited; the link works until \(Language.english.time(moment))"
    },
    invited: "Invited",
    invitationOver: "Invitation over",
    lastSignIn: "Last sign-in",
    never: "Never",
    may: { items in
      "May \(Language.english.list(items))."
    },
    mayNot: { items in
      "May not: \(Language.english.list(items))."
    },
    mayAll: "May do everything.",
    rightsTitle: "What this adds up to",
    rightsHint: "With the roles as they are saved",
    right: "Right",
    allowed: "Yes",
    notAllowed: "No",
    findCustomers: "Find customers",
    chosenCustomers: { n in
      n == 1 ? "1 customer is chosen" : "\(Language.english.number(n)) customers are chosen"
    },
    foundCustomers: "Found",
    limitHint: "Otherwise all customers, those added later too.",
    noneChosen: Explanation(
      "No customer is chosen.", mend: "Find and tick at least one, or take the limit away."),
    newLink: "New one-time link",
    newLinkText:
      "For somebody whose invitation is over, or who forgot the password. Links made before stop working; the password works until the link is used.",
    withdraw: "Withdraw the invitation",
    lockText:
      "Sessions end at once and tokens stop working. The name stays on the list, since the activity log speaks of it.",
    unlock: "Let in again",
    isLocked: Explanation("This person is locked out.", mend: "Let them in again first."),
    sessions: "Signed in now",
    noSessions: "Not signed in anywhere.",
    since: "Since",
    thisBrowser: "This browser",
    endSession: "Sign out",
    endSessionOf: { name in
      "Sign out of \(name)"
    },
    endAll: "Sign out everywhere",
    endOthers: "Sign out everywhere else",
    signIns: "Sign-in history",
    signInsText: { n in
      "Kept for \(Language.english.number(n)) days; the latest come first."
    },
    noSignIns: "Nobody has tried to sign in.",
    succeeded: "Signed in",
    failed: "Wrong password",
    address: "Address",
    browser: "Browser",
    unknownBrowser: "Unknown browser",
    result: "Result",
    whatWasDone: "What this person did",
    whatHappened: "What happened to this account",
    profileTitle: "Your profile",
    password: "Password",
    passwordText: "You are signed out everywhere else when it changes.",
    languageText: "Used on every page, and again when you next sign in.",
    tokensText: { n in
      n == 1
        ? "You have 1 access token in force."
        : "You have \(Language.english.number(n)) access tokens in force."
    },
    noToken: "You have no access tokens.",
    copy: "Copy",
    copied: "Copied",
    account: "Account",
    details: "Name and rights")
}
