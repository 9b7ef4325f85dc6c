extension CustomerPhrases {
  static let english = CustomerPhrases(
    count: { n in
      n == 1
        ? "1 customer"
        : "\(Language.english.number(n)) customers"
    },
    searchHint: "Name, domain or Microsoft ID",
    users: "Users",
    deleted: "Deleted",
    seatsUsed: "Seats in use",
    usedOf: { used, total in
      "\(Language.english.number(used)) of \(Language.english.number(total))"
    },
    domains: "Domains",
    domainsHint: "One a line. New sign-in names are proposed with the first.",
    defaultLocation: "Usual location",
    defaultLocationHint: "Fills in the location of new users in forms; it can be changed there.",
    add: "Add customer",
    emptyTitle: "No customers yet",
    emptyText: "A customer is an organization whose users and licenses you look after.",
    noneInReach: "No customer has been opened to you. A global admin can do that.",
    domainTaken: { domain in
      Explanation(
        "The domain \(domain) belongs to another customer.",
        mend: "Check its spelling, or leave it out.")
    },
    noDomain: Explanation(
      "A customer needs a domain.",
      mend: "Enter at least one, such as alder.example."),
    badDomain: { domain in
      Explanation(
        "“\(domain)” is not a domain.",
        mend: "Write it like alder.example, with letters, digits and hyphens.")
    },
    limitedReach: Explanation(
      "Only who may see all customers can add one.",
      mend: "Ask a global admin."),
    searchBy: "Search by",
    anyField: "Anything",
    domainField: "Domain",
    microsoftID: "Microsoft ID",
    health: "Health",
    healthGood: "All well",
    healthFull: { n in
      n == 1
        ? "1 product without a free seat"
        : "\(Language.english.number(n)) products without a free seat"
    },
    healthRefused: { n in
      n == 1
        ? "1 refused row"
        : "\(Language.english.number(n)) refused rows"
    },
    healthBlocked: "Rights withdrawn",
    reseller: "Reseller",
    anyReseller: "All resellers",
    tags: "Tags",
    tag: "Tag",
    anyTag: "All tags",
    moreTags: { n in
      n == 1
        ? "1 more tag"
        : "\(Language.english.number(n)) more tags"
    },
    filtered: "Narrowed by",
    removeFilter: { name in
      "Remove the filter \(name)"
    },
    export: "Export (CSV)",
    companyName: "Company name",
    primaryDomain: "Primary domain name",
    otherDomains: "Other domains",
    relationship: "Relationship",
    direct: "Direct customer",
    through: { reseller in
      "Through \(reseller)"
    },
    seatsHeld: "Seats held",
    idHint:
      "A Microsoft ID has 32 digits and letters from a to f, as in 0f8fad5b-d9cb-469f-a165-70867728950e."
  )
}
