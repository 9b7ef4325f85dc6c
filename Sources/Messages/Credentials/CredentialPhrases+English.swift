extension CredentialPhrases {
  static let english = CredentialPhrases(
    title: "Credentials",
    subtitle: "Temporary passwords on their way to their owners by e-mail.",
    ledgerSent: "Temporary password sent",
    ledgerOpened: "Temporary password opened",
    ledgerWithdrawn: "One-time link withdrawn",
    show: "Show, copy or print",
    slips: "Slips to print",
    byMail: "Send by e-mail",
    choose: "Choose one way. Whichever you take, the passwords are gone from here afterwards.",
    tooManyToShow: { n in
      "More than \(Language.english.number(n)) are handed over as a file or by e-mail."
    },
    status: "See what became of the links",
    mailTitle: { n in
      n == 1 ? "Send 1 one-time link" : "Send \(Language.english.number(n)) one-time links"
    },
    mailText:
      "Everyone gets a link that shows their password once, never the password itself. Who opened theirs, and when, stands in the activity log.",
    mailTakes:
      "Sending takes the passwords: afterwards they can be neither shown nor downloaded here.",
    noMail: Explanation(
      "E-mail is not set up on this server.",
      mend:
        "Whoever runs it can do that; the page for operators says how, under “Mail”. Until then print the slips or download the file."
    ),
    to: "To whom",
    toEveryUser: "Everyone at their sign-in name",
    toEveryUserHint: "For people who can already read that mailbox somewhere.",
    toOne: "All links to one address",
    toOneHint: { n in
      "Such as the customer’s contact, who passes them on; up to \(Language.english.number(n)) links a mail."
    },
    toEach: "Everyone at an address of their own",
    toEachHint: "A private address, for instance. An empty field means the sign-in name.",
    address: "E-mail address",
    validFor: "How long the links open",
    hours: { hours in hours == 24 ? "1 day" : "\(Language.english.number(hours / 24)) days" },
    send: { n in n == 1 ? "Send 1 link" : "Send \(Language.english.number(n)) links" },
    from: { text in "The mails come from \(text)." },
    badAddress: Explanation(
      "No mail can be sent to this address.", mend: "Correct it, for example: name@company.example."
    ),
    tooManyToMail: { n in
      Explanation(
        "At most \(Language.english.number(n)) links are sent at once.",
        mend: "Download the file instead.")
    },
    queued: { n in
      n == 1 ? "1 link is on its way." : "\(Language.english.number(n)) links are on their way."
    },
    passedOver: { n in
      n == 1
        ? "1 password was none any more: issued again, or its owner deleted."
        : "\(Language.english.number(n)) passwords were none any more: issued again, or their owners deleted."
    },
    sentTo: "Sent to",
    issued: "Issued",
    issuedBy: { text in "by \(text)" },
    opensUntil: { time in "Opens until \(Language.english.time(time))" },
    waiting: "Waiting to be sent",
    sent: "Sent, not opened",
    opened: "Opened",
    failed: "Could not be sent",
    expired: "Expired unopened",
    withdrawn: "Withdrawn",
    overridden: "No longer needed",
    overriddenText: "The password was replaced, or issued again.",
    triesAgain: "It is tried again by itself.",
    unreachable: "The mail server cannot be reached.",
    timedOut: "The mail server did not answer in time.",
    notTrusted: "The connection to the mail server is not secure.",
    signInRefused: "The mail server does not accept our sign-in.",
    refusedForNow: "The mail server refused it for now.",
    refused: "The mail server does not take this address.",
    broken: "The mail could not be handed over.",
    withdraw: "Withdraw",
    withdrawOf: { text in "Withdraw the link of \(text)" },
    resend: "Send again",
    otherAddress: { text in "Send the link of \(text) again" },
    otherAddressHint: "Empty: the same address as before.",
    issueAgain: "Issue again",
    issueAgainHint: "Resets the password of everyone selected; then hand the new ones over.",
    all: "All",
    unopened: "Unopened",
    count: { n in n == 1 ? "1 handover" : "\(Language.english.number(n)) handovers" },
    emptyTitle: "Nothing has been sent yet",
    emptyText:
      "After users are created or passwords reset, the page of that operation offers to send them by e-mail.",
    noneUnopenedTitle: "Everyone has theirs",
    noneUnopenedText: "No password waits for its owner.",
    over: Explanation(
      "This link was opened, withdrawn or has expired.",
      mend: "Issue the password again if it is still needed."),
    alreadySent: Explanation(
      "The mail has gone out, and its link is kept nowhere else.",
      mend: "Issue the password again to send another link."),
    slipsText: { n in
      n == 1
        ? "1 slip in the language of the person it is for."
        : "\(Language.english.number(n)) slips, each in the language of the person it is for."
    },
    print: "Print the slips",
    copy: "Copy",
    copyOf: { text in "Copy the password of \(text)" },
    copied: "Copied.",
    notCopied: "The browser does not allow copying here. Show the password and select it.",
    copyAll: "Copy all",
    reveal: "Show",
    revealOf: { text in "Show the password of \(text) for ten seconds" },
    download: "Download as CSV")
}
