extension AccountPhrases {
  static let english = AccountPhrases(
    title: "Account",
    information: "Account information",
    copyID: "Copy the ID",
    copied: "Copied",
    since: "Customer since",
    resellerHint: "Through whom the customer buys. Leave it empty for customers of your own.",
    save: "Save changes",
    saved: "Saved. It is in the activity log.",
    usual: "For new sign-in names",
    prefer: "Use for new names",
    preferDomain: { domain in
      "Use \(domain) for new sign-in names"
    },
    remove: "Remove",
    removeNamed: { name in
      "Remove \(name)"
    },
    addDomain: "Add domain",
    newDomain: "New domain",
    domainHint: "Such as alder.example. It can be used in sign-in names at once.",
    lastDomain: { domain in
      Explanation(
        "\(domain) is the customer’s only domain.",
        mend: "Add another one first.")
    },
    domainInUse: { n, domain in
      Explanation(
        "Sign-in names end with \(domain): \(Language.english.number(n)), those of deleted users included.",
        mend: "Give these users another domain, or wait until the deleted ones are gone.")
    },
    unknownDomain: { domain in
      Explanation(
        "\(domain) is none of the customer’s domains any more.",
        mend: "Load the page again to see those there are.")
    },
    addTag: "Add tag",
    newTag: "New tag",
    tagHint: { letters, tags in
      "Up to \(Language.english.number(letters)) characters; a customer can have \(Language.english.number(tags)) tags."
    },
    noTags: "No tags yet.",
    tooManyTags: { most in
      Explanation(
        "A customer can have \(Language.english.number(most)) tags, and this one has them.",
        mend: "Remove one first.")
    },
    tagTooLong: { letters in
      Explanation(
        "The tag is longer than \(Language.english.number(letters)) characters.",
        mend: "Shorten it.")
    },
    tagEmpty: Explanation(
      "The tag is empty.",
      mend: "Type a word."),
    rights: "Delegated rights",
    rightsHeld: "The customer lets you look after its users and licenses.",
    rightsGone: { day, who in
      "Withdrawn since \(day); recorded by \(who)."
    },
    withdrawSummary: "The customer has withdrawn the rights",
    withdrawText:
      "Users and licenses of this customer are then neither shown nor changed, by nobody. Operations under way end where they are; what is done stays done. The customer stays in the list.",
    withdraw: "Record the withdrawal",
    reinstate: "Record that the rights were given again",
    regain: "How to get the rights back",
    regainSteps: [
      "An admin agent or a sales agent sends the customer a new request for a reseller relationship.",
      "A global admin of the customer accepts it.",
      "A global admin on your side records it on this page.",
    ],
    alreadyWithdrawn: Explanation(
      "The withdrawal has been recorded already.",
      mend: "Nothing more needs to be done."),
    notWithdrawn: Explanation(
      "The rights are not withdrawn.",
      mend: "Nothing more needs to be done."),
    blockedTitle: "Users and licenses are closed to you",
    blockedText: { customer in
      "\(customer) has withdrawn your delegated rights. Users are not visible, and nothing about them can be changed, until the rights are given again."
    },
    blockedPlain: "The customer has withdrawn your delegated rights.")
}
