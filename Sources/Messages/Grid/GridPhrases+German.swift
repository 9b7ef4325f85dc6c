extension GridPhrases {
  static let german = GridPhrases(
    roles: "Rollen",
    plainRole: "Benutzer",
    state: "Status",
    active: "Aktiv",
    neverSignedIn: "Nie angemeldet",
    temporary: "Temporäres Kennwort",
    unlicensed: "Keine Lizenz",
    today: "Heute",
    yesterday: "Gestern",
    daysAgo: { n in
      n == 1
        ? "vor 1 Tag"
        : "vor \(Language.german.number(n)) Tagen"
    },
    monthsAgo: { n in
      n == 1
        ? "vor 1 Monat"
        : "vor \(Language.german.number(n)) Monaten"
    },
    yearsAgo: { n in
      n == 1
        ? "vor 1 Jahr"
        : "vor \(Language.german.number(n)) Jahren"
    },
    moreLicenses: { n in
      n == 1
        ? "1 weitere"
        : "\(Language.german.number(n)) weitere"
    },
    addFilter: "Filter hinzufügen",
    ticksKept:
      "Häkchen bleiben erhalten, wenn Sie eine Schaltfläche drücken, auch ›. Ein Name führt fort, ohne sie zu behalten.",
    filtersInUse: "Aktive Filter",
    filterHint: "Füllen Sie aus, was zählt; wer alles erfüllt, bleibt übrig.",
    condition: { text in "Bedingung für \(text)" },
    license: "Lizenz",
    holds: "hat",
    holdsNot: "hat nicht",
    equals: "ist",
    equalsNot: "ist nicht",
    soldBy: "Lizenz verkauft von",
    ownSeller: "Uns",
    otherSeller: "Ein anderer Partner",
    directSeller: "Der Hersteller selbst",
    createdFrom: "Erstellt ab",
    createdUntil: "Erstellt bis",
    anyLocation: "Ein Standort",
    noRole: "Keine Administratorrolle",
    chipHas: { text in "Hat \(text)" },
    chipLacks: { text in "Hat \(text) nicht" },
    chipLocation: { text in "Standort: \(text)" },
    chipNotLocation: { text in "Standort ist nicht \(text)" },
    chipNoLocation: "Ohne Standort",
    chipAnyLocation: "Mit Standort",
    chipRole: { text in "Rolle: \(text)" },
    chipNotRole: { text in "Rolle ist nicht \(text)" },
    chipOwn: "Hat eine von uns verkaufte Lizenz",
    chipOther: "Hat eine Lizenz von einem anderen Partner",
    chipDirect: "Hat eine Lizenz direkt vom Hersteller",
    chipFrom: { text in "Erstellt ab \(text)" },
    chipUntil: { text in "Erstellt bis \(text)" },
    chipSearch: { text in "Suche: \(text)" },
    chipPicked: "Ausgewählte Benutzer",
    removeFilter: { text in "Filter entfernen: \(text)" },
    clearAll: "Alle löschen",
    selectedOf: { n, total in
      "\(Language.german.number(n)) von \(Language.german.number(total)) ausgewählt"
    },
    allSelected: { n in
      n == 1
        ? "Der eine passende Benutzer ist ausgewählt"
        : "Alle \(Language.german.number(n)) passenden Benutzer sind ausgewählt"
    },
    allFixed:
      "Gemeint ist, wer beim Ausführen passt. Heben Sie die Auswahl auf, um einzelne Benutzer zu wählen.",
    showSelected: { n in
      n == 1
        ? "Ausgewählte Benutzer (1)"
        : "Ausgewählte Benutzer (\(Language.german.number(n)))"
    },
    showAll: "Alle Benutzer anzeigen",
    clear: "Auswahl aufheben",
    pick: "Auswählen…",
    pickNone: "Niemanden",
    pickPage: { n in
      n == 1
        ? "Den einen auf dieser Seite"
        : "Die \(Language.german.number(n)) auf dieser Seite"
    },
    pickAll: { n in
      n == 1
        ? "Den einen, der passt"
        : "Alle \(Language.german.number(n)), die passen"
    },
    pageBox: "Alle auf dieser Seite auswählen",
    more: "Mehr",
    export: "Exportieren",
    exportSelected: "Ausgewählte exportieren",
    exportName: "benutzer",
    dropped: { n in
      n == 1
        ? "Die Auswahl eines Benutzers ist aufgehoben: Die Änderung wurde ausgeführt."
        : "Die Auswahl von \(Language.german.number(n)) Benutzern ist aufgehoben: Die Änderung wurde ausgeführt."
    },
    tooMany: { n in
      Explanation(
        n == 1
          ? "Es kann nur ein Benutzer einzeln ausgewählt werden."
          : "Höchstens \(Language.german.number(n)) Benutzer können einzeln ausgewählt werden.",
        mend: "Grenzen Sie die Liste mit Filtern ein und wählen Sie alle passenden aus.")
    },
    detailsOf: { text in "Details zu \(text)" },
    details: "Benutzerdetails",
    close: "Details schließen",
    fullPage: "Vollständige Seite öffnen",
    previousUser: "Vorheriger Benutzer",
    nextUser: "Nächster Benutzer",
    deletedUsers: { n in
      n == 1
        ? "Gelöschte Benutzer (1)"
        : "Gelöschte Benutzer (\(Language.german.number(n)))"
    },
    rowKeys: "Nächste und vorherige Zeile",
    pickKey: "Zeile auswählen",
    openKey: "Details öffnen")
}
