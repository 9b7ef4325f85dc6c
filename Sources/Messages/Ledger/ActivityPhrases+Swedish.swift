extension ActivityPhrases {
  static let swedish = ActivityPhrases(
    filter: "Filtrera",
    latest: { n in
      "Senaste \(Language.swedish.number(n)) dagarna"
    },
    allTime: "All tid",
    fromDay: "Första dag",
    untilDay: "Sista dag",
    dayHint: "I UTC",
    sinceDay: { day in
      "Från \(Language.swedish.date(day))"
    },
    upToDay: { day in
      "Till och med \(Language.swedish.date(day))"
    },
    person: "Person",
    personHint: "Hela namnet eller inloggningsnamnet",
    customer: "Kund",
    customerHint: "Namn, domän eller ID",
    noCustomer: { name in
      "Ingen kund matchar ”\(name)”."
    },
    whichCustomer: "Flera kunder matchar. Vilken menar du?",
    about: "Gäller",
    aboutHint: "Del av ett namn eller en adress",
    aboutOne: { name in
      "Gäller \(name)"
    },
    aboutText: { name in
      "Gäller ”\(name)”"
    },
    oneRecord: "en post",
    removeFilter: { name in
      "Ta bort filter: \(name)"
    },
    clearAll: "Rensa alla",
    filtersInForce: "Aktiva filter",
    entries: { n in
      n == 1 ? "1 post" : "\(Language.swedish.number(n)) poster"
    },
    moreEntries: { n in
      "Fler än \(Language.swedish.number(n)) poster"
    },
    export: "Exportera (CSV)",
    entry: "Post",
    operation: "Åtgärd",
    field: "Fält",
    notSet: "inte angivet",
    yourTime: "Din tid",
    exactly: "Exakt",
    openUser: "Öppna användaren",
    openStaff: "Öppna medarbetaren",
    openOperation: "Öppna åtgärden",
    everythingAbout: "Allt om detta",
    house: "Ert eget företag",
    chain: "Bevis på att inget har ändrats",
    chainText:
      "Varje post är kopplad till den föregående. En kontroll hittar varje post som har ändrats eller tagits bort i efterhand.",
    neverChecked: { n in
      n == 1
        ? "1 post, inte kontrollerad än"
        : "\(Language.swedish.number(n)) poster, inte kontrollerade än"
    },
    verified: { n in
      "Kontrollerad till och med post \(Language.swedish.number(n))"
    },
    unchecked: { n in
      n == 1
        ? "1 nyare post har inte kontrollerats."
        : "\(Language.swedish.number(n)) nyare poster har inte kontrollerats."
    },
    checkedBy: { name, moment in
      "Senast kontrollerad av \(name), \(Language.swedish.time(moment))"
    },
    broken: { n in
      Explanation(
        "Post \(Language.swedish.number(n)) följer inte av den föregående.",
        mend: "Den har ändrats eller tagits bort. Jämför den med en säkerhetskopia.")
    },
    verify: "Kontrollera",
    verifyAnew: "Kontrollera från början",
    brokenChains: "Brutna kedjor",
    displayName: "Visningsnamn",
    signInName: "Inloggningsnamn",
    firstName: "Förnamn",
    lastName: "Efternamn",
    location: "Plats",
    roles: "Behörigheter",
    licenses: "Licenser",
    name: "Namn",
    domains: "Domäner",
    seller: "Säljare",
    sellerName: "Säljarens namn",
    activeUnits: "Aktiva enheter",
    warningUnits: "Enheter under respittiden",
    suspendedUnits: "Pausade enheter",
    units: "Enheter",
    passwords: "Tillfälliga lösenord",
    customers: "Kunder",
    lockedSince: "Spärrad sedan",
    sessions: "Avslutade sessioner",
    products: "Produkter",
    servicePlans: "Tjänstplaner",
    rules: "Regler",
    without: { items in
      "utan \(Language.swedish.list(items))"
    },
    none: "inga")
}
