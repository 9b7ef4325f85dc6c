extension CustomerPhrases {
  static let german = CustomerPhrases(
    count: { n in
      n == 1
        ? "1 Kunde"
        : "\(Language.german.number(n)) Kunden"
    },
    searchHint: "Name, Domäne oder Microsoft-ID",
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
      mend: "Bitten Sie einen globalen Administrator."),
    searchBy: "Suchen nach",
    anyField: "Alles",
    domainField: "Domäne",
    microsoftID: "Microsoft-ID",
    health: "Zustand",
    healthGood: "In Ordnung",
    healthFull: { n in
      n == 1
        ? "1 Produkt ohne freien Platz"
        : "\(Language.german.number(n)) Produkte ohne freien Platz"
    },
    healthRefused: { n in
      n == 1
        ? "1 abgelehnte Zeile"
        : "\(Language.german.number(n)) abgelehnte Zeilen"
    },
    healthBlocked: "Rechte entzogen",
    reseller: "Wiederverkäufer",
    anyReseller: "Alle Wiederverkäufer",
    tags: "Tags",
    tag: "Tag",
    anyTag: "Alle Tags",
    moreTags: { n in
      n == 1
        ? "1 weiteres Tag"
        : "\(Language.german.number(n)) weitere Tags"
    },
    filtered: "Eingegrenzt auf",
    removeFilter: { name in
      "Filter \(name) entfernen"
    },
    export: "Exportieren (CSV)",
    companyName: "Firmenname",
    primaryDomain: "Primärer Domänenname",
    otherDomains: "Weitere Domänen",
    relationship: "Beziehung",
    direct: "Direktkunde",
    through: { reseller in
      "Über \(reseller)"
    },
    seatsHeld: "Vorhandene Plätze",
    idHint:
      "Eine Microsoft-ID hat 32 Ziffern und Buchstaben von a bis f, etwa 0f8fad5b-d9cb-469f-a165-70867728950e."
  )
}
