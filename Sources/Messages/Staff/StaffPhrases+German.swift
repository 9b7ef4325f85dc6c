extension StaffPhrases {
  static let german = StaffPhrases(
    invite: "Jemanden einladen",
    roles: "Rollen",
    reach: "Kunden",
    everyCustomer: "Alle Kunden",
    onlyCustomers: { n in
      n == 1
        ? "1 Kunde"
        : "\(Language.german.number(n)) Kunden"
    },
    onlyThese: "Nur diese Kunden",
    disable: "Sperren",
    disabled: "Gesperrt",
    lockedOn: { day in
      "Gesperrt am \(Language.german.date(day))"
    },
    linkTitle: "Die Einladung",
    linkText: { name in
      "Geben Sie diesen Link an \(name) weiter. Er gilt einmal und wird nur jetzt gezeigt."
    },
    lastGlobalAdmin: Explanation(
      "Das ist der letzte globale Administrator.",
      mend: "Ernennen Sie zuerst jemand anderen."),
    noRole: Explanation(
      "Wer keine Rolle hat, kann nichts tun.",
      mend: "Wählen Sie mindestens eine Rolle."),
    unknownCustomer: Explanation(
      "Einen dieser Kunden gibt es nicht.",
      mend: "Laden Sie die Seite neu und wählen Sie noch einmal."),
    globalAdmin: "Globaler Administrator",
    userManagement: "Benutzerverwaltungsadministrator",
    adminAgent: "Administrator-Agent",
    salesAgent: "Vertriebsagent",
    helpdeskAgent: "Helpdesk-Agent",
    seeCustomers: "Kunden sehen",
    seeUsers: "Benutzer sehen",
    createUsers: "Benutzer erstellen",
    editUsers: "Benutzer bearbeiten",
    setRoles: "Berechtigungen festlegen",
    resetPasswords: "Kennwörter zurücksetzen",
    deleteUsers: "Benutzer löschen",
    restoreUsers: "Benutzer wiederherstellen",
    changeLicenses: "Lizenzen ändern",
    uploadUsers: "Benutzer hochladen",
    changeQuantities: "Anzahlen ändern",
    seeActivity: "Aktivitätsprotokoll sehen",
    manageStaff: "Mitarbeitende verwalten",
    manageApplications: "Anwendungen verwalten",
    manageCustomers: "Kunden verwalten",
    tagCustomers: "Kunden mit Tags versehen",
    manageCatalog: "Katalog verwalten",
    makeToken: "Token erstellen",
    tokensHint:
      "Programme und die Befehlszeile melden sich mit einem Token an. Es kann, was Sie können.",
    tokenDays: "Tage gültig",
    tokenDaysHint: { most in
      "1 bis \(Language.german.number(most)); leer für kein Ende."
    },
    tokenOnce: "Kopieren Sie es jetzt; es wird nicht noch einmal gezeigt.",
    expires: "Gültig bis",
    noEnd: "Kein Ende",
    revoke: "Widerrufen",
    noTokens: "Noch keine Token",
    tokenName: "Wofür es ist",
    joinLinkFor: { days in
      days == 1
        ? "Der Link gilt einen Tag."
        : "Der Link gilt \(Language.german.number(days)) Tage."
    })
}
