extension CausePhrases {
  static let english = CausePhrases(
    noSeat: { product in
      Explanation(
        "No seat of \(product) is free.",
        mend: "Raise the quantity, or revoke it from somebody first.")
    },
    notEntitled: { product in
      Explanation(
        "The customer holds no units of \(product).",
        mend: "Add the product with a quantity first.")
    },
    locationMissing: { product in
      Explanation(
        "\(product) needs to know where it is used, and the user has no location.",
        mend: "Set the user’s location.")
    },
    prohibited: { product, location in
      Explanation(
        "\(product) may not be used in \(location).",
        mend: "Choose another product, or correct the location if it is wrong.")
    },
    dependency: { product, item, anyOf in
      Explanation(
        "In \(product), \(item) works only together with \(Language.english.choice(anyOf)).",
        mend: "Assign one of these too, or switch \(item) off.")
    },
    productDependency: { product, anyOf in
      Explanation(
        "\(product) works only together with \(Language.english.choice(anyOf)).",
        mend: "Assign one of these too.")
    },
    mutualExclusion: { one, other in
      Explanation(
        "\(one) and \(other) cannot be given to the same user.",
        mend: "Revoke one of them, or switch off the services that clash.")
    },
    planNotOfProduct: { plan, product in
      Explanation(
        "\(plan) is not a service of \(product).",
        mend: "Choose among the services of the product.")
    },
    notHeld: { product in
      Explanation(
        "The user does not have \(product).",
        mend: "Leave this product as it is.")
    },
    productUnknown: Explanation(
      "The catalogue does not hold this product.",
      mend: "Import the newest catalogue."),
    assignedByPublisher: { product in
      Explanation(
        "\(product) is assigned by its publisher, not here.",
        mend: "Follow the publisher’s link.")
    },
    userUnknown: Explanation(
      "There is no such user any more.",
      mend: "Search for the person again."),
    userDeleted: Explanation(
      "The user is deleted.",
      mend: "Restore the user first."),
    notDeleted: Explanation(
      "The user is not deleted.",
      mend: "Nothing needs to be restored."),
    retentionOver: { since in
      Explanation(
        "The user could be restored until \(Language.english.date(since)).",
        mend: "Create the user anew.")
    },
    signInNameTaken: Explanation(
      "Another user has this sign-in name.",
      mend: "Choose another name."),
    signInNameTakenTry: { proposal in
      Explanation(
        "Another user has this sign-in name.",
        mend: "\(proposal) is free.")
    },
    signInNameOfDeleted: Explanation(
      "A deleted user has this sign-in name.",
      mend: "Restore that user, or choose another name."),
    foreignDomain: { domain in
      Explanation(
        "\(domain) is not a domain of this customer.",
        mend: "Use one of the customer’s domains.")
    },
    repeated: { row in
      Explanation(
        "Row \(Language.english.number(row)) is about the same user or name.",
        mend: "Leave one of the two out.")
    },
    lastGlobalAdmin: Explanation(
      "This is the customer’s last global admin.",
      mend: "Make somebody else a global admin first."),
    belowConsumed: { product, consumed in
      consumed == 1
        ? Explanation(
          "\(product) has one seat in use, which is more than that.",
          mend: "Revoke it first, or choose a higher quantity.")
        : Explanation(
          "\(product) has \(Language.english.number(consumed)) seats in use, which is more than that.",
          mend: "Revoke some first, or choose a higher quantity.")
    },
    drifted: Explanation(
      "The user was changed after the plan was made.",
      mend: "Make the plan again."),
    changedSince: { by, at in
      Explanation(
        "Changed again since, by \(by) on \(Language.english.time(at)).",
        mend: "Undo that change first, or change the user by hand.")
    })
}
