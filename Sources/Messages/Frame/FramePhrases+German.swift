extension FramePhrases {
  static let german = FramePhrases(
    skipToContent: "Zum Inhalt springen",
    mainNavigation: "Hauptnavigation",
    signOut: "Abmelden",
    language: "Sprache",
    customers: "Kunden",
    usersAndLicenses: "Benutzer und Lizenzen",
    deletedUsers: "Gelöschte Benutzer",
    seats: "Produkte und Plätze",
    operations: "Vorgänge",
    activity: "Aktivitätsprotokoll",
    staff: "Mitarbeitende",
    tokens: "Zugriffstoken",
    first: "Erste",
    previous: "Zurück",
    next: "Weiter",
    last: "Letzte",
    pages: "Seiten",
    rowsPerPage: "Zeilen pro Seite",
    search: "Suchen",
    apply: "Anwenden",
    save: "Speichern",
    cancel: "Abbrechen",
    none: "Keine",
    never: "Nie",
    name: "Name",
    email: "E-Mail",
    optional: "optional",
    select: { name in
      "\(name) auswählen"
    },
    noMatch: "Keine Treffer",
    noMatchHint: "Ändern Sie die Suche oder löschen Sie die Filter.",
    clearFilters: "Filter löschen",
    fieldsToMend: { n in
      n == 1
        ? "Ein Feld muss korrigiert werden"
        : "\(Language.german.number(n)) Felder müssen korrigiert werden"
    },
    showPlan: "Zeigen, was geschehen wird",
    backTo: { page in
      "Zurück zu \(page)"
    })
}
