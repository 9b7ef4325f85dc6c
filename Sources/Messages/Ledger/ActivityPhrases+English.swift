extension ActivityPhrases {
  static let english = ActivityPhrases(
    filter: "Filter",
    latest: { n in
      "Last \(Language.english.number(n)) days"
    },
    allTime: "All time",
    fromDay: "First day",
    untilDay: "Last day",
    dayHint: "In UTC",
    sinceDay: { day in
      "From \(Language.english.date(day))"
    },
    upToDay: { day in
      "Up to \(Language.english.date(day))"
    },
    person: "Person",
    personHint: "The whole name or sign-in name",
    customer: "Customer",
    customerHint: "Name, domain or ID",
    noCustomer: { name in
      "No customer matches “\(name)”."
    },
    whichCustomer: "Several customers match. Which one do you mean?",
    about: "About",
    aboutHint: "Part of a name or an address",
    aboutOne: { name in
      "About \(name)"
    },
    aboutText: { name in
      "About “\(name)”"
    },
    oneRecord: "one record",
    removeFilter: { name in
      "Remove filter: \(name)"
    },
    clearAll: "Clear all",
    filtersInForce: "Filters in force",
    entries: { n in
      n == 1 ? "1 entry" : "\(Language.english.number(n)) entries"
    },
    moreEntries: { n in
      "More than \(Language.english.number(n)) entries"
    },
    export: "Export (CSV)",
    entry: "Entry",
    operation: "Operation",
    field: "Field",
    notSet: "not set",
    yourTime: "Your time",
    exactly: "Exactly",
    openUser: "Open the user",
    openStaff: "Open the staff member",
    openOperation: "Open the operation",
    everythingAbout: "Everything about this",
    house: "Your own company",
    chain: "Proof that nothing was altered",
    chainText:
      "Each entry is bound to the one before it. A check finds every entry that was changed or removed afterwards.",
    neverChecked: { n in
      n == 1 ? "1 entry, not checked yet" : "\(Language.english.number(n)) entries, not checked yet"
    },
    verified: { n in
      "Verified up to entry \(Language.english.number(n))"
    },
    unchecked: { n in
      n == 1
        ? "1 newer entry has not been checked."
        : "\(Language.english.number(n)) newer entries have not been checked."
    },
    checkedBy: { name, moment in
      "Last check by \(name), \(Language.english.time(moment))"
    },
    broken: { n in
      Explanation(
        "Entry \(Language.english.number(n)) does not follow from the one before it.",
        mend: "It was changed or removed. Compare it with a backup.")
    },
    verify: "Verify",
    verifyAnew: "Verify from the beginning",
    brokenChains: "Broken chains",
    displayName: "Display name",
    signInName: "Sign-in name",
    firstName: "First name",
    lastName: "Last name",
    location: "Location",
    roles: "Permissions",
    licenses: "Licenses",
    name: "Name",
    domains: "Domains",
    seller: "Seller",
    sellerName: "Seller’s name",
    activeUnits: "Active units",
    warningUnits: "Units in their time of grace",
    suspendedUnits: "Suspended units",
    units: "Units",
    passwords: "Temporary passwords",
    customers: "Customers",
    lockedSince: "Locked out since",
    sessions: "Sessions ended",
    products: "Products",
    servicePlans: "Service plans",
    rules: "Rules",
    without: { items in
      "without \(Language.english.list(items))"
    },
    none: "none")
}
