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
    active: "Active",
    warning: "In grace time",
    suspended: "Suspended",
    seller: "Seller",
    own: "Ourselves",
    direct: "Bought directly",
    quantity: "Quantity",
    changeQuantity: "Change quantity",
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
    plansNeedProduct: { product in
      Explanation(
        "Services of \(product) are chosen, but not everyone here has it.",
        mend: "Choose “Assign to all” for it as well.")
    })
}
