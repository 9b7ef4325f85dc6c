extension ActivityPhrases {
  static let dutch = ActivityPhrases(
    filter: "Filteren",
    latest: { n in
      "Laatste \(Language.dutch.number(n)) dagen"
    },
    allTime: "Hele periode",
    fromDay: "Eerste dag",
    untilDay: "Laatste dag",
    dayHint: "In UTC",
    sinceDay: { day in
      "Vanaf \(Language.dutch.date(day))"
    },
    upToDay: { day in
      "Tot en met \(Language.dutch.date(day))"
    },
    person: "Persoon",
    personHint: "De volledige naam of aanmeldingsnaam",
    customer: "Klant",
    customerHint: "Naam, domein of id",
    noCustomer: { name in
      "Geen klant voldoet aan ‘\(name)’."
    },
    whichCustomer: "Er voldoen meerdere klanten. Welke bedoelt u?",
    about: "Betreft",
    aboutHint: "Deel van een naam of een adres",
    aboutOne: { name in
      "Betreft \(name)"
    },
    aboutText: { name in
      "Betreft ‘\(name)’"
    },
    oneRecord: "één item",
    removeFilter: { name in
      "Filter verwijderen: \(name)"
    },
    clearAll: "Alles wissen",
    filtersInForce: "Actieve filters",
    entries: { n in
      n == 1 ? "1 vermelding" : "\(Language.dutch.number(n)) vermeldingen"
    },
    moreEntries: { n in
      "Meer dan \(Language.dutch.number(n)) vermeldingen"
    },
    export: "Exporteren (CSV)",
    entry: "Vermelding",
    operation: "Bewerking",
    field: "Veld",
    notSet: "niet ingevuld",
    yourTime: "Uw tijd",
    exactly: "Exact",
    openUser: "Gebruiker openen",
    openStaff: "Medewerker openen",
    openOperation: "Bewerking openen",
    everythingAbout: "Alles hierover",
    house: "Uw eigen bedrijf",
    chain: "Bewijs dat niets is gewijzigd",
    chainText:
      "Elke vermelding is gekoppeld aan de vorige. Een controle vindt elke vermelding die later is gewijzigd of verwijderd.",
    neverChecked: { n in
      n == 1
        ? "1 vermelding, nog niet gecontroleerd"
        : "\(Language.dutch.number(n)) vermeldingen, nog niet gecontroleerd"
    },
    verified: { n in
      "Gecontroleerd tot en met vermelding \(Language.dutch.number(n))"
    },
    unchecked: { n in
      n == 1
        ? "1 nieuwere vermelding is niet gecontroleerd."
        : "\(Language.dutch.number(n)) nieuwere vermeldingen zijn niet gecontroleerd."
    },
    checkedBy: { name, moment in
      "Laatste controle door \(name), \(Language.dutch.time(moment))"
    },
    broken: { n in
      Explanation(
        "Vermelding \(Language.dutch.number(n)) volgt niet uit de vorige.",
        mend: "Ze is gewijzigd of verwijderd. Vergelijk haar met een back-up.")
    },
    verify: "Controleren",
    verifyAnew: "Vanaf het begin controleren",
    brokenChains: "Verbroken ketens",
    displayName: "Weergavenaam",
    signInName: "Aanmeldingsnaam",
    firstName: "Voornaam",
    lastName: "Achternaam",
    location: "Locatie",
    roles: "Machtigingen",
    licenses: "Licenties",
    name: "Naam",
    domains: "Domeinen",
    seller: "Verkoper",
    sellerName: "Naam van de verkoper",
    activeUnits: "Actieve eenheden",
    warningUnits: "Eenheden in de respijtperiode",
    suspendedUnits: "Onderbroken eenheden",
    units: "Eenheden",
    passwords: "Tijdelijke wachtwoorden",
    customers: "Klanten",
    lockedSince: "Geblokkeerd sinds",
    sessions: "Beëindigde sessies",
    products: "Producten",
    servicePlans: "Serviceabonnementen",
    rules: "Regels",
    without: { items in
      "zonder \(Language.dutch.list(items))"
    },
    none: "geen")
}
