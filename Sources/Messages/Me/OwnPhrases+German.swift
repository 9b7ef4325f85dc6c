extension OwnPhrases {
  static let german = OwnPhrases(
    useIt: "Ihre Apps",
    included: "Enthalten",
    switchedOff: "Ausgeschaltet von der Stelle, die Ihr Konto betreut",
    allServices: { n in
      n == 1 ? "1 Dienst" : "Alle \(Language.german.number(n)) Dienste"
    },
    help: "Wer Ihnen hilft",
    helpText: { name in
      "\(name) betreut Ihr Konto."
    },
    helpers: "Diese Kolleginnen und Kollegen können Ihnen ein neues Kennwort geben:",
    noHelpers:
      "Bitten Sie die IT Ihrer Organisation um ein neues Kennwort oder eine andere Lizenz.",
    permissions: "Berechtigungen",
    noPermissions: "Sie nutzen Lizenzen und Dienste; Sie verwalten nichts.",
    security: "Kennwort und Anmeldung",
    everywhereText:
      "Auch auf einem verlorenen Telefon: Jeder Browser muss sich neu anmelden, dieser auch.",
    languageText: "Seiten, E-Mails und Ausdrucke für Sie erscheinen in dieser Sprache.",
    rules: "Ihr Kennwort braucht",
    ruleLength: { n in
      "mindestens \(Language.german.number(n)) Zeichen"
    },
    ruleName: "nicht Ihren Namen darin",
    ruleOther: "einen Unterschied zum bisherigen",
    ruleCommon: "nicht gebräuchlich zu sein; das wird beim Speichern geprüft",
    met: "erfüllt",
    show: "Kennwort anzeigen",
    mail: "E-Mail, Kalender und Kontakte",
    meetings: "Chats, Anrufe und Besprechungen",
    files: "Ihre Dateien in der Cloud",
    sites: "Teamwebsites und gemeinsame Dokumente",
    office: "Schreiben, Rechnen und Präsentieren im Browser",
    tasks: "Pläne und Aufgaben Ihres Teams",
    surveys: "Formulare und Umfragen",
    reports: "Berichte und Dashboards",
    forgotten: "Kennwort vergessen?",
    forgottenStaff:
      "Bitten Sie einen globalen Administrator Ihres Unternehmens: Auf der Seite der Mitarbeitenden erstellt er einen Einmal-Link, mit dem Sie ein neues Kennwort wählen. Das alte kann niemand nachsehen.",
    forgottenUser:
      "Bitten Sie die Stelle, die in Ihrer Organisation Ihr Konto betreut, um ein neues temporäres Kennwort. Das alte kann niemand nachsehen.",
    slowDown: { until, minutes in
      minutes == 1
        ? "Zu viele Versuche. Bitte warten Sie eine Minute, bis \(Language.german.clock(until)) UTC, und versuchen Sie es dann erneut."
        : "Zu viele Versuche. Bitte warten Sie \(Language.german.number(minutes)) Minuten, bis \(Language.german.clock(until)) UTC, und versuchen Sie es dann erneut."
    },
    forStaff: "Für Mitarbeitende des Partners")
}
