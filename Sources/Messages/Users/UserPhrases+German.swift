extension UserPhrases {
  static let german = UserPhrases(
    count: { n in
      n == 1
        ? "1 Benutzer"
        : "\(Language.german.number(n)) Benutzer"
    },
    add: "Benutzer hinzufügen",
    addAnother: "Weiteren Benutzer hinzufügen",
    upload: "Benutzer hochladen",
    searchHint: "Teil eines Namens oder einer Adresse",
    displayName: "Anzeigename",
    firstName: "Vorname",
    lastName: "Nachname",
    signInName: "Anmeldename",
    domain: "Domäne",
    location: "Standort",
    locationHint: "Wo die Dienste genutzt werden. Die meisten Lizenzen brauchen ihn.",
    noLocation: "Kein Standort",
    permissions: "Berechtigungen",
    plainUser: "Kann Lizenzen und Dienste nutzen",
    licenses: "Lizenzen",
    lastSignIn: "Letzte Anmeldung",
    neverSignedIn: "Nie angemeldet",
    created: "Erstellt",
    filter: "Benutzer filtern nach…",
    filterUnlicensed: "Ohne Lizenz",
    filterNeverSignedIn: "Hat sich nie angemeldet",
    role: "Rolle",
    selectPage: "Alle auf dieser Seite auswählen",
    unselectPage: "Auswahl aufheben",
    selection: "Auswahl",
    allMatching: { n in
      n == 1
        ? "Der eine Treffer"
        : "Alle \(Language.german.number(n)) Treffer"
    },
    withThem: "Was soll mit ihnen geschehen?",
    selected: { n in
      n == 1
        ? "1 Benutzer ausgewählt"
        : "\(Language.german.number(n)) Benutzer ausgewählt"
    },
    andOthers: { n in
      n == 1
        ? "und ein weiterer"
        : "und \(Language.german.number(n)) weitere"
    },
    noneSelected:
      "Es ist kein Benutzer ausgewählt. Kreuzen Sie mindestens einen an und wählen Sie dann, was geschehen soll.",
    emptyTitle: "Noch keine Benutzer",
    emptyText: "Fügen Sie sie einzeln hinzu oder laden Sie eine Datei hoch.",
    details: "Angaben",
    edit: "Angaben bearbeiten",
    resetPassword: "Kennwort zurücksetzen",
    resetText:
      "Das alte Kennwort gilt sofort nicht mehr. Das neue ist temporär und wird einmal gezeigt.",
    delete: "Benutzerkonto löschen",
    deleteText: { days in
      "Plätze werden sofort frei. \(Language.german.number(days)) Tage lang lässt sich ein gelöschter Benutzer wiederherstellen."
    },
    setLocation: "Standort festlegen",
    setRoles: "Berechtigungen festlegen",
    noLicenses: "Keine Lizenzen",
    plansOff: { n in
      n == 1
        ? "ein Dienst aus"
        : "\(Language.german.number(n)) Dienste aus"
    },
    deletedBy: "Gelöscht von",
    daysLeft: "Tage übrig",
    days: { n in
      n == 1
        ? "1 Tag"
        : "\(Language.german.number(n)) Tage"
    },
    hadLicenses: "Hatte diese Lizenzen",
    restore: "Wiederherstellen",
    deletedCount: { n in
      n == 1
        ? "1 gelöschter Benutzer"
        : "\(Language.german.number(n)) gelöschte Benutzer"
    },
    noDeletedTitle: "Niemand wiederherzustellen",
    noDeletedText: { days in
      "Gelöschte Benutzer bleiben \(Language.german.number(days)) Tage hier, mit Namen, Berechtigungen und Lizenzen."
    },
    globalAdmin: "Globaler Administrator",
    globalAdminText: "Volle Berechtigungen",
    passwordAdmin: "Kennwortadministrator",
    passwordAdminText: "Setzt Kennwörter von Benutzern zurück",
    userManagementAdmin: "Benutzerverwaltungsadministrator",
    userManagementAdminText: "Verwaltet Konten von Benutzern",
    serviceAdmin: "Dienstadministrator",
    serviceAdminText: "Verwaltet Dienste",
    reuseName:
      "Den Namen eines gelöschten Benutzers nehmen; dieser kann dann nur unter anderem Namen zurückkommen",
    editTitle: { name in
      "\(name) bearbeiten"
    },
    nameBeforeAt: "Name vor dem @")
}
