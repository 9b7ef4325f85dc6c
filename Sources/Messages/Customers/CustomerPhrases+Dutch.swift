extension CustomerPhrases {
  static let dutch = CustomerPhrases(
    count: { n in
      n == 1
        ? "1 klant"
        : "\(Language.dutch.number(n)) klanten"
    },
    searchHint: "Naam, domein of Microsoft-id",
    users: "Gebruikers",
    deleted: "Verwijderd",
    seatsUsed: "Plaatsen in gebruik",
    usedOf: { used, total in
      "\(Language.dutch.number(used)) van \(Language.dutch.number(total))"
    },
    domains: "Domeinen",
    domainsHint: "Eén per regel. Nieuwe aanmeldingsnamen krijgen de eerste.",
    defaultLocation: "Gebruikelijke locatie",
    defaultLocationHint:
      "Vult in formulieren de locatie van nieuwe gebruikers in; daar te wijzigen.",
    add: "Klant toevoegen",
    emptyTitle: "Nog geen klanten",
    emptyText: "Een klant is een organisatie waarvan u de gebruikers en licenties beheert.",
    noneInReach: "Er is geen klant voor u opengesteld. Een globale beheerder kan dat doen.",
    domainTaken: { domain in
      Explanation(
        "Het domein \(domain) is van een andere klant.",
        mend: "Controleer de spelling of laat het weg.")
    },
    noDomain: Explanation(
      "Een klant heeft een domein nodig.",
      mend: "Vul er minstens één in, zoals alder.example."),
    badDomain: { domain in
      Explanation(
        "‘\(domain)’ is geen domein.",
        mend: "Schrijf het als alder.example, met letters, cijfers en koppeltekens.")
    },
    limitedReach: Explanation(
      "Alleen wie alle klanten mag zien kan er een toevoegen.",
      mend: "Vraag een globale beheerder."),
    searchBy: "Zoeken op",
    anyField: "Alles",
    domainField: "Domein",
    microsoftID: "Microsoft-id",
    health: "Toestand",
    healthGood: "In orde",
    healthFull: { n in
      n == 1
        ? "1 product zonder vrije plaats"
        : "\(Language.dutch.number(n)) producten zonder vrije plaats"
    },
    healthRefused: { n in
      n == 1
        ? "1 geweigerde rij"
        : "\(Language.dutch.number(n)) geweigerde rijen"
    },
    healthBlocked: "Rechten ingetrokken",
    reseller: "Wederverkoper",
    anyReseller: "Alle wederverkopers",
    tags: "Labels",
    tag: "Label",
    anyTag: "Alle labels",
    moreTags: { n in
      n == 1
        ? "nog 1 label"
        : "nog \(Language.dutch.number(n)) labels"
    },
    filtered: "Beperkt tot",
    removeFilter: { name in
      "Filter \(name) verwijderen"
    },
    export: "Exporteren (CSV)",
    companyName: "Bedrijfsnaam",
    primaryDomain: "Primaire domeinnaam",
    otherDomains: "Andere domeinen",
    relationship: "Relatie",
    direct: "Directe klant",
    through: { reseller in
      "Via \(reseller)"
    },
    seatsHeld: "Beschikbare plaatsen",
    idHint:
      "Een Microsoft-id heeft 32 cijfers en letters van a tot en met f, zoals 0f8fad5b-d9cb-469f-a165-70867728950e."
  )
}
