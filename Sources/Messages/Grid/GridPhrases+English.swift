extension GridPhrases {
  static let english = GridPhrases(
    roles: "Roles",
    plainRole: "User",
    state: "State",
    active: "Active",
    neverSignedIn: "Never signed in",
    temporary: "Temporary password",
    unlicensed: "No license",
    today: "Today",
    yesterday: "Yesterday",
    daysAgo: { n in
      n == 1
        ? "1 day ago"
        : "\(Language.english.number(n)) days ago"
    },
    monthsAgo: { n in
      n == 1
        ? "1 month ago"
        : "\(Language.english.number(n)) months ago"
    },
    yearsAgo: { n in
      n == 1
        ? "1 year ago"
        : "\(Language.english.number(n)) years ago"
    },
    moreLicenses: { n in
      n == 1
        ? "1 more"
        : "\(Language.english.number(n)) more"
    },
    addFilter: "Add filter",
    ticksKept:
      "Ticks are kept when you press a button, › among them. A name leads away without keeping them.",
    filtersInUse: "Filters in use",
    filterHint: "Fill in what matters; users for whom all of it holds stay.",
    condition: { text in "Condition for \(text)" },
    license: "License",
    holds: "has",
    holdsNot: "does not have",
    equals: "is",
    equalsNot: "is not",
    soldBy: "License sold by",
    ownSeller: "Us",
    otherSeller: "Another partner",
    directSeller: "The vendor itself",
    createdFrom: "Created from",
    createdUntil: "Created until",
    anyLocation: "Any location",
    noRole: "No admin role",
    chipHas: { text in "Has \(text)" },
    chipLacks: { text in "Does not have \(text)" },
    chipLocation: { text in "Location: \(text)" },
    chipNotLocation: { text in "Location is not \(text)" },
    chipNoLocation: "Without a location",
    chipAnyLocation: "With a location",
    chipRole: { text in "Role: \(text)" },
    chipNotRole: { text in "Role is not \(text)" },
    chipOwn: "Has a license sold by us",
    chipOther: "Has a license from another partner",
    chipDirect: "Has a license from the vendor itself",
    chipFrom: { text in "Created from \(text)" },
    chipUntil: { text in "Created until \(text)" },
    chipSearch: { text in "Search: \(text)" },
    chipPicked: "Selected users",
    removeFilter: { text in "Remove filter: \(text)" },
    clearAll: "Clear all",
    selectedOf: { n, total in
      "\(Language.english.number(n)) of \(Language.english.number(total)) selected"
    },
    allSelected: { n in
      n == 1
        ? "The one user who matches is selected"
        : "All \(Language.english.number(n)) users who match are selected"
    },
    allFixed: "Whoever matches when you act is meant. Clear the selection to pick single users.",
    showSelected: { n in
      n == 1
        ? "Selected users (1)"
        : "Selected users (\(Language.english.number(n)))"
    },
    showAll: "Show all users",
    clear: "Clear selection",
    pick: "Select…",
    pickNone: "Nobody",
    pickPage: { n in
      n == 1
        ? "The one on this page"
        : "The \(Language.english.number(n)) on this page"
    },
    pickAll: { n in
      n == 1
        ? "The one who matches"
        : "All \(Language.english.number(n)) who match"
    },
    pageBox: "Select all on this page",
    more: "More",
    export: "Export",
    exportSelected: "Export the selected",
    exportName: "users",
    dropped: { n in
      n == 1
        ? "The selection of one user is over: the change was applied."
        : "The selection of \(Language.english.number(n)) users is over: the change was applied."
    },
    tooMany: { n in
      Explanation(
        n == 1
          ? "Only one user can be picked singly."
          : "At most \(Language.english.number(n)) users can be picked singly.",
        mend: "Narrow the list with filters and select all who match.")
    },
    detailsOf: { text in "Details of \(text)" },
    details: "User details",
    close: "Close details",
    fullPage: "Open full page",
    previousUser: "Previous user",
    nextUser: "Next user",
    deletedUsers: { n in
      n == 1
        ? "Deleted users (1)"
        : "Deleted users (\(Language.english.number(n)))"
    },
    rowKeys: "Next and previous row",
    pickKey: "Select the row",
    openKey: "Open details")
}
