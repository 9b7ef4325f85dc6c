extension ProfilePhrases {
  static let german = ProfilePhrases(
    inviteTitle: "Mitarbeitende einladen",
    inviteText:
      "Sie erhalten einen Link zum Weitergeben. Damit wählt die Person ein eigenes Kennwort.",
    active: "Aktiv",
    invitedUntil: { moment in
      "Eingeladen; der Link gilt bis \(Language.german.time(moment))"
    },
    invited: "Eingeladen",
    invitationOver: "Einladung abgelaufen",
    lastSignIn: "Letzte Anmeldung",
    never: "Nie",
    may: { items in
      "Darf \(Language.german.list(items))."
    },
    mayNot: { items in
      "Darf nicht: \(Language.german.list(items))."
    },
    mayAll: "Darf alles.",
    rightsTitle: "Was sich daraus ergibt",
    rightsHint: "Mit den Rollen, wie sie gespeichert sind",
    right: "Recht",
    allowed: "Ja",
    notAllowed: "Nein",
    findCustomers: "Kunden suchen",
    chosenCustomers: { n in
      n == 1 ? "1 Kunde ist ausgewählt" : "\(Language.german.number(n)) Kunden sind ausgewählt"
    },
    foundCustomers: "Gefunden",
    limitHint: "Sonst alle Kunden, auch später hinzugefügte.",
    noneChosen: Explanation(
      "Es ist kein Kunde ausgewählt.",
      mend: "Suchen und wählen Sie mindestens einen, oder heben Sie die Einschränkung auf."),
    newLink: "Neuer Einmal-Link",
    newLinkText:
      "Für Personen, deren Einladung abgelaufen ist oder die ihr Kennwort vergessen haben. Frühere Links gelten dann nicht mehr; das Kennwort gilt, bis der Link verwendet wurde.",
    withdraw: "Einladung zurückziehen",
    lockText:
      "Sitzungen enden sofort, und Token gelten nicht mehr. Der Name bleibt in der Liste, weil das Aktivitätsprotokoll ihn nennt.",
    unlock: "Wieder zulassen",
    isLocked: Explanation("Diese Person ist gesperrt.", mend: "Lassen Sie sie zuerst wieder zu."),
    sessions: "Derzeit angemeldet",
    noSessions: "Nirgends angemeldet.",
    since: "Seit",
    thisBrowser: "Dieser Browser",
    endSession: "Abmelden",
    endSessionOf: { name in
      "In \(name) abmelden"
    },
    endAll: "Überall abmelden",
    endOthers: "Überall sonst abmelden",
    signIns: "Anmeldeverlauf",
    signInsText: { n in
      "\(Language.german.number(n)) Tage aufbewahrt; die neuesten stehen oben."
    },
    noSignIns: "Niemand hat versucht, sich anzumelden.",
    succeeded: "Angemeldet",
    failed: "Falsches Kennwort",
    address: "Adresse",
    browser: "Browser",
    unknownBrowser: "Unbekannter Browser",
    result: "Ergebnis",
    whatWasDone: "Was diese Person getan hat",
    whatHappened: "Was mit diesem Konto geschehen ist",
    profileTitle: "Ihr Profil",
    password: "Kennwort",
    passwordText: "Beim Ändern werden Sie überall sonst abgemeldet.",
    languageText: "Gilt auf jeder Seite, auch bei Ihrer nächsten Anmeldung.",
    tokensText: { n in
      n == 1
        ? "Sie haben 1 gültigen Zugriffstoken."
        : "Sie haben \(Language.german.number(n)) gültige Zugriffstoken."
    },
    noToken: "Sie haben keine Zugriffstoken.",
    copy: "Kopieren",
    copied: "Kopiert",
    account: "Konto",
    details: "Name und Rechte")
}
