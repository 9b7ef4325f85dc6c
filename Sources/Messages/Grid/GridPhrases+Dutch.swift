extension GridPhrases {
  static let dutch = GridPhrases(
    roles: "Rollen",
    plainRole: "Gebruiker",
    state: "Status",
    active: "Actief",
    neverSignedIn: "Nooit aangemeld",
    temporary: "Tijdelijk wachtwoord",
    unlicensed: "Geen licentie",
    today: "Vandaag",
    yesterday: "Gisteren",
    daysAgo: { n in
      n == 1
        ? "1 dag geleden"
        : "\(Language.dutch.number(n)) dagen geleden"
    },
    monthsAgo: { n in
      n == 1
        ? "1 maand geleden"
        : "\(Language.dutch.number(n)) maanden geleden"
    },
    yearsAgo: { n in
      n == 1
        ? "1 jaar geleden"
        : "\(Language.dutch.number(n)) jaar geleden"
    },
    moreLicenses: { n in
      n == 1
        ? "nog 1"
        : "nog \(Language.dutch.number(n))"
    },
    addFilter: "Filter toevoegen",
    ticksKept:
      "Vinkjes blijven bewaard als u op een knop drukt, ook op ›. Een naam leidt weg zonder ze te bewaren.",
    filtersInUse: "Actieve filters",
    filterHint: "Vul in wat telt; wie aan alles voldoet, blijft over.",
    condition: { text in "Voorwaarde voor \(text)" },
    license: "Licentie",
    holds: "heeft",
    holdsNot: "heeft niet",
    equals: "is",
    equalsNot: "is niet",
    soldBy: "Licentie verkocht door",
    ownSeller: "Ons",
    otherSeller: "Een andere partner",
    directSeller: "De leverancier zelf",
    createdFrom: "Gemaakt vanaf",
    createdUntil: "Gemaakt tot en met",
    anyLocation: "Een locatie",
    noRole: "Geen beheerrol",
    chipHas: { text in "Heeft \(text)" },
    chipLacks: { text in "Heeft \(text) niet" },
    chipLocation: { text in "Locatie: \(text)" },
    chipNotLocation: { text in "Locatie is niet \(text)" },
    chipNoLocation: "Zonder locatie",
    chipAnyLocation: "Met een locatie",
    chipRole: { text in "Rol: \(text)" },
    chipNotRole: { text in "Rol is niet \(text)" },
    chipOwn: "Heeft een licentie die wij verkopen",
    chipOther: "Heeft een licentie van een andere partner",
    chipDirect: "Heeft een licentie van de leverancier zelf",
    chipFrom: { text in "Gemaakt vanaf \(text)" },
    chipUntil: { text in "Gemaakt tot en met \(text)" },
    chipSearch: { text in "Zoeken: \(text)" },
    chipPicked: "Geselecteerde gebruikers",
    removeFilter: { text in "Filter verwijderen: \(text)" },
    clearAll: "Alles wissen",
    selectedOf: { n, total in
      "\(Language.dutch.number(n)) van \(Language.dutch.number(total)) geselecteerd"
    },
    allSelected: { n in
      n == 1
        ? "De ene gebruiker die voldoet is geselecteerd"
        : "Alle \(Language.dutch.number(n)) gebruikers die voldoen zijn geselecteerd"
    },
    allFixed:
      "Bedoeld is wie voldoet op het moment dat u iets doet. Wis de selectie om losse gebruikers te kiezen.",
    showSelected: { n in
      n == 1
        ? "Geselecteerde gebruikers (1)"
        : "Geselecteerde gebruikers (\(Language.dutch.number(n)))"
    },
    showAll: "Alle gebruikers tonen",
    clear: "Selectie wissen",
    pick: "Selecteren…",
    pickNone: "Niemand",
    pickPage: { n in
      n == 1
        ? "De ene op deze pagina"
        : "De \(Language.dutch.number(n)) op deze pagina"
    },
    pickAll: { n in
      n == 1
        ? "De ene die voldoet"
        : "Alle \(Language.dutch.number(n)) die voldoen"
    },
    pageBox: "Alles op deze pagina selecteren",
    more: "Meer",
    export: "Exporteren",
    exportSelected: "Selectie exporteren",
    exportName: "gebruikers",
    dropped: { n in
      n == 1
        ? "De selectie van één gebruiker is vervallen: de wijziging is uitgevoerd."
        : "De selectie van \(Language.dutch.number(n)) gebruikers is vervallen: de wijziging is uitgevoerd."
    },
    tooMany: { n in
      Explanation(
        n == 1
          ? "Er kan maar één gebruiker los worden gekozen."
          : "Er kunnen hoogstens \(Language.dutch.number(n)) gebruikers los worden gekozen.",
        mend: "Beperk de lijst met filters en selecteer iedereen die voldoet.")
    },
    detailsOf: { text in "Gegevens van \(text)" },
    details: "Gebruikersgegevens",
    close: "Gegevens sluiten",
    fullPage: "Volledige pagina openen",
    previousUser: "Vorige gebruiker",
    nextUser: "Volgende gebruiker",
    deletedUsers: { n in
      n == 1
        ? "Verwijderde gebruikers (1)"
        : "Verwijderde gebruikers (\(Language.dutch.number(n)))"
    },
    rowKeys: "Volgende en vorige rij",
    pickKey: "De rij selecteren",
    openKey: "Gegevens openen")
}
