extension LicensePhrases {
  static let english = LicensePhrases(
    manage: "Manage licenses",
    assignAndRevoke: "Assign and revoke licenses",
    product: "Product",
    available: "Available",
    assigned: "Assigned",
    change: "Change",
    assignToAll: "Assign to all",
    leave: "Leave as is",
    revokeFromAll: "Revoke from all",
    heldByAll: "All selected users",
    heldByNone: "Not assigned",
    heldBy: { holders, selected in
      "\(Language.english.number(holders)) of \(Language.english.number(selected))"
    },
    servicePlans: { n in
      n == 1
        ? "1 service plan"
        : "\(Language.english.number(n)) service plans"
    },
    plansHint: "Untouched plans stay as each user has them; new holders get them.",
    planOn: "On",
    planOff: "Off",
    noneFree: "None free",
    byPublisher: { publisher in
      "Assigned by its publisher, \(publisher)"
    },
    toPublisher: "Open the publisher’s page",
    withoutLocation: { n in
      n == 1
        ? "One of them has no location, which most licenses need."
        : "\(Language.english.number(n)) of them have no location, which most licenses need."
    },
    setLocationFirst: "Set their location first",
    nothingChosen: "Nothing is to change yet. Choose at least one product.",
    total: "Total",
    consumed: "In use",
    free: "Free",
    warning: "In grace time",
    suspended: "Suspended",
    seller: "Seller",
    own: "Ourselves",
    direct: "Bought directly",
    quantity: "Quantity",
    changeQuantity: "Change quantity",
    ownThen: "From us afterwards",
    quantityOf: { product in
      "Quantity of \(product)"
    },
    badQuantity: { most in
      Explanation(
        "This is not a quantity.",
        mend: "Enter a whole number from 0 to \(Language.english.number(most)).")
    },
    noSeatsTitle: "No products yet",
    noSeatsText: "This customer holds no units of any product.",
    addProduct: "Add a product",
    updateLocation: "Update location",
    leaveLocation: "Leave it as it is",
    everyoneMoves: "Also for those who have another location",
    whatIsThis: "What is this?",
    findAmong: "Find among the selected",
    nobodyFound: "None of the selected users has such a name.",
    showNames: "Show names",
    allPlans: "Select all",
    freeAfter: { n in "\(n) after" },
    short: { n in "\(n) short" },
    notEnoughForAll: { n in "Not enough for all: \(Language.english.number(n)) more needed" },
    buyMore: "Buy more",
    assign: "Assign",
    revoke: "Revoke",
    swap: "Swap a product",
    swapText:
      "Everyone here who has the old product gets the new one in the same step: nobody is without a license in between, and nobody else is touched.",
    oldProduct: "Old product",
    newProduct: "New product",
    heldOption: { product, n in
      n == 1
        ? "\(product) (1 user has it)" : "\(product) (\(Language.english.number(n)) users have it)"
    },
    freeOption: { product, n in "\(product) (\(Language.english.number(n)) free)" },
    carryPlans: "Keep services off that are off now",
    carryPlansHint: "As far as the new product has the same service plan.",
    nothingToSwap: "None of the selected users has a product that could be swapped.",
    swapNeedsTwo: Explanation(
      "Two different products are needed.", mend: "Choose the old one and the new one."),
    updated: "Licenses updated",
    result: "Result",
    gained: "Assigned",
    lost: "Revoked",
    plansChanged: "Service plans changed",
    movedTo: { place in "Location set: \(place)" },
    notYet: "Not yet",
    notReached: "Not reached",
    print: "Print",
    onlyFailed: "Only what failed",
    everything: "Everyone",
    inUseOf: { consumed, total in
      "\(Language.english.number(consumed)) of \(Language.english.number(total)) in use"
    },
    soldByOthers: "Only its seller can change this.",
    units: "Units",
    ownNow: "From us now",
    atLeast: { n in
      "At least \(Language.english.number(n)): that many are in use and not covered by other sellers."
    },
    utilization: "Use",
    addProductText: "Find a product by its name or code, then say how many units.",
    productSearch: "Name or code of a product",
    noSuchProduct: "No product of the catalogue has such a name.")
}
