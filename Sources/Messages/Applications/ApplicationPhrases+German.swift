import Domain

extension ApplicationPhrases {
  static let german = ApplicationPhrases(
    title: "Anwendungen",
    subtitle: "Programme, die die API selbst nutzen oder für Personen, die ihnen das erlauben.",
    make: "Anwendung registrieren",
    noneTitle: "Noch keine Anwendungen",
    noneText: "Registrieren Sie eine, dann erhalten Ihre eigenen Programme Tokens für die API.",
    clientID: "Client-ID",
    tenantID: "Mandanten-ID",
    tokenAddress: "Adresse für Tokens",
    redirects: "Adressen für die Rückkehr",
    redirectsHint: """
      Eine pro Zeile: https://, oder http://localhost und http://127.0.0.1 mit beliebigem \
      Port. Nötig, wo sich Personen anmelden.
      """,
    isPublic: "Läuft auf den Geräten der Personen selbst",
    isPublicHint: """
      Sie kann kein Geheimnis bewahren, hat also keines und handelt nur für Personen.
      """,
    byItself: "Was sie selbst darf",
    byItselfHint: "Ohne Rolle handelt sie nur für Personen und hat dann deren Rechte.",
    onlyForPeople: "Nur für Personen",
    isActive: "Aktiv",
    isDisabled: "Deaktiviert",
    disabledOn: { day in "Deaktiviert am \(Language.german.date(day))." },
    disable: "Deaktivieren",
    disableText: """
      Sie hört bei ihrer nächsten Anfrage auf, für wen auch immer sie handelt. Geheimnisse \
      und Einwilligungen bleiben erhalten.
      """,
    enable: "Wieder aktivieren",
    details: "Angaben",
    secrets: "Geheimnisse",
    secretsText: """
      Womit sich die Anwendung ausweist. Zwei zugleich, damit eines das andere ablösen kann.
      """,
    noSecrets: "Es gibt kein Geheimnis.",
    addSecret: "Geheimnis erstellen",
    secretDays: "Tage bis zum Ablauf",
    secretDaysHint: { n in "Höchstens \(n)." },
    secretOnce: """
      Kopieren Sie das Geheimnis jetzt. Es wird nur dieses eine Mal gezeigt und nirgends \
      aufbewahrt.
      """,
    removeSecret: "Entfernen",
    isOver: "Abgelaufen",
    consents: "Personen, für die sie handelt",
    noConsents: "Niemand hat es ihr erlaubt.",
    since: "Seit",
    withdraw: "Widerrufen",
    twoSecrets: Explanation(
      "Es gibt schon zwei Geheimnisse.",
      mend: "Entfernen Sie zuerst eines."),
    disabledFirst: Explanation(
      "Die Anwendung ist deaktiviert.",
      mend: "Aktivieren Sie sie zuerst."),
    publicByItself: Explanation(
      "Ein Programm auf Geräten von Personen hat weder Rollen noch Geheimnisse.",
      mend: "Entfernen Sie diese oder das Häkchen."),
    tooManyRedirects: { n in
      Explanation(
        "Höchstens \(n) Adressen.",
        mend: "Nehmen Sie einige davon weg.")
    },
    wrongRedirect: { text in
      Explanation(
        "Zu „\(text)“ kann niemand zurückkehren.",
        mend: """
          Nötig ist https://, oder http:// mit dem Namen des eigenen Geräts, ohne Teil hinter #.
          """)
    },
    askTitle: { text in "Darf \(text) für Sie handeln?" },
    askMay: "Was sie dann darf",
    askAsYou: """
      Dasselbe wie Sie, mit Ihrem Namen im Protokoll. Ändern sich Ihre Rechte, ändern sich \
      auch ihre.
      """,
    askReturn: { text in "Sie werden weitergeleitet zu \(text)." },
    askCareful: """
      Lehnen Sie ab, wenn Sie das nicht selbst begonnen haben. In Ihrem Profil können Sie es \
      jederzeit widerrufen.
      """,
    askSince: { day in "Sie erlauben es seit dem \(Language.german.date(day))." },
    askAs: { text in "Angemeldet als \(text)" },
    allow: "Erlauben",
    deny: "Ablehnen",
    badTitle: "Dieses Programm kann nicht zugelassen werden",
    badText: """
      Es ist hier nicht registriert, ist deaktiviert oder nannte eine Adresse, die nicht für \
      es registriert ist. Niemand wurde weitergeleitet. Sagen Sie es der Person, die das \
      Programm betreut.
      """,
    ownTitle: "Anwendungen, die für Sie handeln",
    ownNone: "Keine Anwendung handelt für Sie.",
    ownText: "Jede davon darf, was Sie dürfen, bis Sie es widerrufen.",
    made: "Anwendung registriert",
    changed: "Anwendung geändert",
    wasDisabled: "Anwendung deaktiviert",
    wasEnabled: "Anwendung aktiviert",
    secretAdded: "Geheimnis einer Anwendung erstellt",
    secretRemoved: "Geheimnis einer Anwendung entfernt",
    consentGiven: "Anwendung zum Handeln ermächtigt",
    consentWithdrawn: "Einwilligung für eine Anwendung widerrufen",
    grantRevoked: "Tokens einer Anwendung widerrufen: eines wurde zweimal benutzt")
}
