import Domain

extension ApplicationPhrases {
  static let english = ApplicationPhrases(
    title: "Applications",
    subtitle: "Programs that use the API by themselves, or for people who let them.",
    make: "Register an application",
    noneTitle: "No applications yet",
    noneText: "Register one, and your own programs get tokens for the API.",
    clientID: "Client ID",
    tenantID: "Tenant ID",
    tokenAddress: "Address for tokens",
    redirects: "Addresses to return to",
    redirectsHint: """
      One a line: https://, or http://localhost and http://127.0.0.1 with any port. Needed \
      where people sign in.
      """,
    isPublic: "Runs on people’s own machines",
    isPublicHint: "It can keep no secret, so it has none and acts for people only.",
    byItself: "What it may do by itself",
    byItselfHint: "Without a role it acts for people only, and then has their rights.",
    onlyForPeople: "Only for people",
    isActive: "Active",
    isDisabled: "Disabled",
    disabledOn: { day in "Disabled on \(Language.english.date(day))." },
    disable: "Disable",
    disableText: """
      It stops at its next request, whoever it acts for. Its secrets and consents stay.
      """,
    enable: "Enable again",
    details: "Details",
    secrets: "Secrets",
    secretsText: """
      What the application proves itself with. Two at a time, so that one can replace the \
      other.
      """,
    noSecrets: "There is no secret.",
    addSecret: "Make a secret",
    secretDays: "Days until it expires",
    secretDaysHint: { n in "At most \(n)." },
    secretOnce: "Copy the secret now. It is shown this once and kept nowhere.",
    removeSecret: "Remove",
    isOver: "Expired",
    consents: "People it acts for",
    noConsents: "Nobody has let it act for them.",
    since: "Since",
    withdraw: "Withdraw",
    twoSecrets: Explanation(
      "There are two secrets already.",
      mend: "Remove one first."),
    disabledFirst: Explanation(
      "The application is disabled.",
      mend: "Enable it first."),
    publicByItself: Explanation(
      "A program on people’s own machines has neither roles nor secrets.",
      mend: "Take them away, or the mark."),
    tooManyRedirects: { n in
      Explanation(
        "At most \(n) addresses.",
        mend: "Take some of them away.")
    },
    wrongRedirect: { text in
      Explanation(
        "Nobody can return to “\(text)”.",
        mend: """
          It takes https://, or http:// with this machine’s own name, and no part behind #.
          """)
    },
    askTitle: { text in "Let \(text) act for you?" },
    askMay: "What it may do then",
    askAsYou: """
      The same as you, with your name in the activity log. If your rights change, so do its \
      rights.
      """,
    askReturn: { text in "You will be sent on to \(text)." },
    askCareful: """
      Deny if you did not start this yourself. You can withdraw it at any time in your \
      profile.
      """,
    askSince: { day in "You have let it since \(Language.english.date(day))." },
    askAs: { text in "Signed in as \(text)" },
    allow: "Allow",
    deny: "Deny",
    badTitle: "This program cannot be let in",
    badText: """
      It is not registered here, is disabled, or named an address that was not registered \
      for it. Nobody was sent anywhere. Tell whoever looks after the program.
      """,
    ownTitle: "Applications that act for you",
    ownNone: "No application acts for you.",
    ownText: "Each of them may do what you may, until you withdraw it.",
    made: "Application registered",
    changed: "Application changed",
    wasDisabled: "Application disabled",
    wasEnabled: "Application enabled",
    secretAdded: "Secret of an application made",
    secretRemoved: "Secret of an application removed",
    consentGiven: "Application let to act for a person",
    consentWithdrawn: "Consent to an application withdrawn",
    grantRevoked: "Tokens of an application revoked: one was used twice")
}
