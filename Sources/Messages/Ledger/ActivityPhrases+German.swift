extension ActivityPhrases {
  static let german = ActivityPhrases(
    filter: "Filtern",
    latest: { n in
      "Letzte \(Language.german.number(n)) Tage"
    },
    allTime: "Gesamter Zeitraum",
    fromDay: "Erster Tag",
    untilDay: "Letzter Tag",
    dayHint: "In UTC",
    sinceDay: { day in
      "Ab \(Language.german.date(day))"
    },
    upToDay: { day in
      "Bis \(Language.german.date(day))"
    },
    person: "Person",
    personHint: "Der vollständige Name oder Anmeldename",
    customer: "Kunde",
    customerHint: "Name, Domäne oder ID",
    noCustomer: { name in
      "Kein Kunde entspricht „\(name)“."
    },
    whichCustomer: "Mehrere Kunden passen. Welchen meinen Sie?",
    about: "Betrifft",
    aboutHint: "Teil eines Namens oder einer Adresse",
    aboutOne: { name in
      "Betrifft \(name)"
    },
    aboutText: { name in
      "Betrifft „\(name)“"
    },
    oneRecord: "einen Eintrag",
    removeFilter: { name in
      "Filter entfernen: \(name)"
    },
    clearAll: "Alle löschen",
    filtersInForce: "Aktive Filter",
    entries: { n in
      n == 1 ? "1 Eintrag" : "\(Language.german.number(n)) Einträge"
    },
    moreEntries: { n in
      "Mehr als \(Language.german.number(n)) Einträge"
    },
    export: "Exportieren (CSV)",
    entry: "Eintrag",
    operation: "Vorgang",
    field: "Feld",
    notSet: "nicht angegeben",
    yourTime: "Ihre Zeit",
    exactly: "Genau",
    openUser: "Benutzer öffnen",
    openStaff: "Mitarbeitende Person öffnen",
    openOperation: "Vorgang öffnen",
    everythingAbout: "Alles dazu",
    house: "Ihr eigenes Unternehmen",
    chain: "Nachweis, dass nichts verändert wurde",
    chainText:
      "Jeder Eintrag ist mit dem vorhergehenden verkettet. Eine Prüfung findet jeden Eintrag, der nachträglich geändert oder entfernt wurde.",
    neverChecked: { n in
      n == 1
        ? "1 Eintrag, noch nicht geprüft"
        : "\(Language.german.number(n)) Einträge, noch nicht geprüft"
    },
    verified: { n in
      "Geprüft bis Eintrag \(Language.german.number(n))"
    },
    unchecked: { n in
      n == 1
        ? "1 neuerer Eintrag wurde nicht geprüft."
        : "\(Language.german.number(n)) neuere Einträge wurden nicht geprüft."
    },
    checkedBy: { name, moment in
      "Letzte Prüfung durch \(name), \(Language.german.time(moment))"
    },
    broken: { n in
      Explanation(
        "Eintrag \(Language.german.number(n)) folgt nicht aus dem vorhergehenden.",
        mend: "Er wurde geändert oder entfernt. Vergleichen Sie ihn mit einer Sicherung.")
    },
    verify: "Prüfen",
    verifyAnew: "Von Anfang an prüfen",
    brokenChains: "Gebrochene Ketten",
    displayName: "Anzeigename",
    signInName: "Anmeldename",
    firstName: "Vorname",
    lastName: "Nachname",
    location: "Standort",
    roles: "Berechtigungen",
    licenses: "Lizenzen",
    name: "Name",
    domains: "Domänen",
    seller: "Verkäufer",
    sellerName: "Name des Verkäufers",
    activeUnits: "Aktive Einheiten",
    warningUnits: "Einheiten in der Nachfrist",
    suspendedUnits: "Ausgesetzte Einheiten",
    units: "Einheiten",
    passwords: "Temporäre Kennwörter",
    customers: "Kunden",
    lockedSince: "Gesperrt seit",
    sessions: "Beendete Sitzungen",
    products: "Produkte",
    servicePlans: "Serviceabonnements",
    rules: "Regeln",
    without: { items in
      "ohne \(Language.german.list(items))"
    },
    none: "keine")
}
