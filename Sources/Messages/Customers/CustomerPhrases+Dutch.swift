extension CustomerPhrases {
  static let dutch = CustomerPhrases(
    count: { n in
      n == 1
        ? "1 klant"
        : "\(Language.dutch.number(n)) klanten"
    },
    searchHint: "Naam of domein",
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
      mend: "Vraag een globale beheerder."))
}
