extension WebhookPhrases {
  static let english = WebhookPhrases(
    title: "Webhooks",
    subtitle: "Addresses that are told of every change, signed and in order",
    add: "Add webhook",
    emptyTitle: "No webhooks",
    emptyText:
      "Add one, and another system is told of users, licenses and quantities as they change.",
    about: "Tells of",
    lastDelivery: "Last delivery",
    noDelivery: "none yet",
    address: "Address",
    addressHint: "Begins with https://. With http:// only on the server’s own machine.",
    customers: "Customers",
    onlyThese: "Only these customers",
    onlyTheseHint: "Unchecked: every customer, and what belongs to no customer.",
    everyEvent: "every event",
    events: { n in
      n == 1
        ? "1 event"
        : "\(Language.english.number(n)) events"
    },
    kindCount: { n in
      n == 1
        ? "1 kind of event"
        : "\(Language.english.number(n)) kinds of events"
    },
    kinds: "Events",
    kindsHint: "Nothing checked: every event there is or will be.",
    usersGroup: "Users and licenses",
    customersGroup: "Customers and quantities",
    passwordsGroup: "Passwords and operations",
    houseGroup: "Staff, catalog and webhooks",
    on: "On",
    off: "Off",
    failing: "Failing",
    offSince: { when in "Switched off on \(when)" },
    goneSince: { when in
      "Switched off on \(when): the address answered that it is gone for good (410)"
    },
    failingSince: { when in "Switched off on \(when): for three days nothing was taken" },
    switchOn: "Switch on",
    switchOff: "Switch off",
    switchOffText: "Nothing is sent until it is switched on again.",
    catchUp: "Send what it missed",
    catchUpHint: { n in
      "Up to \(Language.english.number(n)) days back. Otherwise it begins with what happens from now on."
    },
    test: "Send a test",
    secretTitle: "Secret of the webhook",
    secretText:
      "Requests are signed with it. Keep it where the receiver finds it: it is shown this once.",
    newSecret: "New secret",
    newSecretText:
      "For 24 hours requests are signed with both, so that nothing is refused meanwhile.",
    bothUntil: { when in "Two secrets sign until \(when)" },
    replay: "Send again from a day on",
    replaySince: "From",
    replayText: { n in
      "Everything since that day, at most \(Language.english.number(n)) days back, once more and in order."
    },
    replayed: { n in
      n == 1
        ? "Events of 1 customer are being sent again."
        : "Events of \(Language.english.number(n)) customers are being sent again."
    },
    nothingToReplay: "Nothing has happened since then.",
    remove: "Remove webhook",
    removeText:
      "What is still to be sent, and the list of deliveries, are gone with it. The log stays.",
    deliveries: "Deliveries",
    deliveryCount: { n in
      n == 1
        ? "1 delivery"
        : "\(Language.english.number(n)) deliveries"
    },
    noDeliveries: "Nothing was sent here lately.",
    sentAt: "Sent",
    answer: "Answer",
    answerText: "Beginning of the answer",
    houseEvents: "No customer",
    allStates: "All",
    waiting: "Waiting",
    taken: "Taken",
    dead: "Given up",
    nextTry: { when in "Next try \(when)" },
    tries: { n in
      n == 1
        ? "1 try"
        : "\(Language.english.number(n)) tries"
    },
    statusIn: { status, n in "Status \(status) in \(Language.english.number(n)) ms" },
    sendAgain: "Send again",
    sendAgainFrom: { when in "Send the delivery of \(when) again" },
    tookIt: "The receiver took it.",
    didNotTakeIt: "The receiver did not take it.",
    hostNotFound: "the host name is unknown",
    unreachable: "nobody answers there",
    timedOut: "no answer within 15 seconds",
    notTrusted: "its certificate is not trusted",
    notAllowed: "that address may not be asked from here",
    broken: "the answer could not be understood",
    saved: "Saved",
    settings: "What it tells, and where to",
    failingTitle: { n in
      n == 1
        ? "1 webhook was switched off"
        : "\(Language.english.number(n)) webhooks were switched off"
    },
    right: "manage webhooks",
    ledgerMade: "Webhook added",
    ledgerChanged: "Webhook changed",
    ledgerSwitchedOn: "Webhook switched on",
    ledgerSwitchedOff: "Webhook switched off",
    ledgerSecretReplaced: "Secret of a webhook replaced",
    ledgerTested: "Webhook tested",
    ledgerReplayed: "Events sent to a webhook again",
    ledgerRemoved: "Webhook removed",
    addressEmpty: Explanation(
      "There is no address.",
      mend: "Type where events are to be sent."),
    addressTooLong: Explanation(
      "The address is too long.",
      mend: "Use at most 2,000 characters."),
    addressNotHTTPS: Explanation(
      "The address does not begin with https://.",
      mend: "Events are sent encrypted; http:// works for this machine only."),
    addressUserInfo: Explanation(
      "There is a name or a password in the address.",
      mend: "Leave out what stands before the @; check the signature instead."),
    addressMalformed: Explanation(
      "That is no address.",
      mend: "Type it like https://example.com/hook, without blanks and without #."),
    tooMany: { n in
      Explanation(
        "There are \(Language.english.number(n)) webhooks already.",
        mend: "Remove one that is not needed.")
    },
    noCustomer: Explanation(
      "No customer is chosen.",
      mend: "Choose at least one, or uncheck the limit."),
    unknownCustomer: Explanation(
      "One of the customers is not yours to tell of.",
      mend: "Choose customers within your reach."),
    isOff: Explanation(
      "The webhook is off.",
      mend: "Switch it on first."),
    outOfTime: { n in
      Explanation(
        "That day is too long ago, or still to come.",
        mend: "Choose one of the last \(Language.english.number(n)) days.")
    })
}
