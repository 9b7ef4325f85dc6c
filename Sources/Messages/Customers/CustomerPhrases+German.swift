extension CustomerPhrases {
  static let german = CustomerPhrases(
    count: { n in
      n == 1
        ? "1 Kunde"
        : "\(Language.german.number(n)) Kunden"
    },
    searchHint: "Name oder Domäne",
    users: "Benutzer",
    deleted: "Gelöscht",
    seatsUsed: "Belegte Plätze",
    usedOf: { used, total in
      "\(Language.german.number(used)) von \(Language.german.number(total))"
    },
    domains: "Domänen",
    domainsHint: "Eine pro Zeile. Neue Anmeldenamen erhalten die erste.",
    defaultLocation: "Üblicher Standort",
    defaultLocationHint: "Füllt in Formularen den Standort neuer Benutzer aus; dort änderbar.",
    add: "Kunden hinzufügen",
    emptyTitle: "Noch keine Kunden",
    emptyText: "Ein Kunde ist eine Organisation, deren Benutzer und Lizenzen Sie betreuen.",
    noneInReach: "Für Sie ist kein Kunde freigegeben. Ein globaler Administrator kann das tun.",
    domainTaken: { domain in
      Explanation(
        "Die Domäne \(domain) gehört einem anderen Kunden.",
        mend: "Prüfen Sie die Schreibweise oder lassen Sie sie weg.")
    },
    noDomain: Explanation(
      "Ein Kunde braucht eine Domäne.",
      mend: "Geben Sie mindestens eine an, etwa alder.example."),
    badDomain: { domain in
      Explanation(
        "„\(domain)“ ist keine Domäne.",
        mend: "Schreiben Sie sie wie alder.example, mit Buchstaben, Ziffern und Bindestrichen.")
    },
    limitedReach: Explanation(
      "Nur wer alle Kunden sehen darf, kann einen hinzufügen.",
      mend: "Bitten Sie einen globalen Administrator."))
}
