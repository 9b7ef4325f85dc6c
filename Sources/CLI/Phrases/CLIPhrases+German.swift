extension CLIPhrases {
  static let german = CLIPhrases(
    words: CommonWords(
      usage: "Aufruf:", commands: "Befehle:", arguments: "Argumente:", options: "Optionen:",
      everywhere: "Bei jedem Befehl:", exitCodes: "Rückgabewerte:",
      moreHelp: { "\($0) --help sagt mehr über einen Befehl." },
      onServer: "Auf der Maschine des Servers:",
      none: "Nichts anzuzeigen.", yes: "ja",
      countOf: { "\($0) von \($1)" }, perSecond: { "\($0)/s" }, timeLeft: { "noch \($0)" },
      shown: { "\($0) von \($1) gezeigt; --all zeigt den Rest." },
      signedIn: { "Angemeldet als \($0). Gespeichert in \($1)." },
      tokenPrompt: "Token (aus dem Portal oder von „tenantry token create“): ",
      revoked: "Widerrufen.", tokenOnce: "Das Token wird nur dieses eine Mal gezeigt:",
      secretOnce: "Das Geheimnis wird nur dieses eine Mal gezeigt:", webhookRemoved: "Entfernt.",
      webhookTaken: { "Angenommen: Status \($0) in \($1) ms." },
      webhookNotTaken: { "Nicht angenommen: \($0)." },
      catalogImported: { "Der Katalog hat \($0) Produkte und \($1) Dienstpläne übernommen." },
      rulesImported: { "Der Katalog hat \($0) Regeln übernommen." },
      separator: ".",
      exit: [
        .done: "erledigt", .someRefused: "einige Zeilen wurden abgelehnt oder schlugen fehl",
        .wrongUse: "falscher Aufruf, oder niemand hat zugestimmt",
        .denied: "nicht angemeldet oder nicht berechtigt", .notFound: "nicht gefunden",
        .trouble: "Störung am Server oder auf dem Weg dorthin", .interrupted: "unterbrochen",
      ]),
    usage: UsagePhrases(
      unknownCommand: { "Hier gibt es keinen Befehl „\($0)“." },
      unknownOption: { "Hier gibt es keine Option \($0)." },
      didYouMean: { "War \($0) gemeint?" },
      takesNoValue: { "\($0) nimmt keinen Wert." },
      valueMissing: { "\($0) braucht einen Wert." },
      givenTwice: { "\($0) darf nur einmal angegeben werden." },
      notANumber: { "\($0) muss eine ganze Zahl von \($1) bis \($2) sein." },
      notAWord: { "\($0) muss eines davon sein: \($1)." },
      argumentMissing: { "\($0) fehlt." },
      argumentTooMany: { "„\($0)“ ist ein Argument zu viel." },
      customerMissing: "Welcher Kunde? Mit --customer angeben.",
      usersMissing: "Welche Benutzer? Namen angeben oder mit --search, --has usw. auswählen.",
      usersAndFilter: "Benutzer werden entweder genannt oder durch Filter gewählt, nicht beides.",
      nothingToChange: "Es wurde nicht gesagt, was zu ändern ist.",
      oneUserOnly: { "\($0) lässt sich nur für einen Benutzer auf einmal ändern." },
      passwordsMissing: "Wohin mit den Kennwörtern? Mit --passwords eine neue Datei angeben.",
      notHTTPS: "Das Token ginge ungeschützt über das Netz: https:// oder unix: verwenden.",
      badAddress: "Eine Adresse lautet https://host, http://localhost:8080 oder unix:/pfad.",
      yesMissing: "Niemand ist da, der gefragt werden kann. --yes stimmt zu, --plan zeigt nur.",
      needsCommand: "Welcher Befehl?"),
    trouble: TroublePhrases(
      notSignedIn: "Nicht angemeldet. Mit „tenantry login ADDRESS“ beginnen.",
      noConnection: "Der Server antwortet nicht.",
      noSuchHost: "Einen Server dieses Namens gibt es nicht.",
      notTrusted: "Dem Zertifikat des Servers ist nicht zu trauen.",
      timedOut: "Der Server hat zu lange gebraucht.",
      broken: "Die Verbindung ist abgebrochen.",
      unreadableAnswer: "Der Server hat etwas geantwortet, das dieses Programm nicht lesen kann.",
      unreadable: { "\($0) lässt sich nicht lesen." },
      unwritable: { "\($0) lässt sich nicht schreiben." },
      fileExists: { "\($0) gibt es schon und wird nie überschrieben." },
      noHome: "Es gibt kein Heimatverzeichnis für die Einstellungen.",
      noCustomer: { "Es gibt keinen Kunden „\($0)“." },
      severalCustomers: { "„\($0)“ kann mehrere Kunden meinen: \($1)." },
      noUser: { "Es gibt keinen Benutzer „\($0)“." },
      noProduct: { "Der Kunde hat kein Produkt „\($0)“." },
      notConfirmed: "Nichts wurde geändert.",
      interrupted: "Unterbrochen.",
      stillRunning: { "Der Vorgang läuft am Server weiter. Ansehen mit: \($0)" },
      passwordsLost: {
        "Die Kennwörter ließen sich nicht speichern. Neu ausstellen für: \($0)"
      }),
    change: .german, help: .german, options: .german, columns: .german)
}

extension ChangePhrases {
  static let german = ChangePhrases(
    creates: { "\($1) Benutzer bei \($2) anlegen" },
    updates: { "\($1) Benutzer bei \($2) ändern" },
    setsRoles: { "Rollen von \($1) \($0 == 1 ? "Benutzer" : "Benutzern") bei \($2) setzen" },
    changesLicenses: {
      "Lizenzen von \($1) \($0 == 1 ? "Benutzer" : "Benutzern") bei \($2) ändern"
    },
    resetsPasswords: {
      "Kennwörter von \($1) \($0 == 1 ? "Benutzer" : "Benutzern") bei \($2) zurücksetzen"
    },
    deletes: { "\($1) Benutzer bei \($2) löschen" },
    restores: { "\($1) Benutzer bei \($2) wiederherstellen" },
    changesQuantity: { "Eine Menge bei \($0) ändern" },
    tally: { "\($0) werden geändert, \($1) sind schon so, \($2) abgelehnt." },
    seatsTitle: "Plätze:",
    seats: { "\($0): \($1) → \($2) von \($3)" },
    shortfall: { "\($0) zu wenig" },
    refusedTitle: "Abgelehnt:",
    row: { "Zeile \($0)" },
    line: { "Dateizeile \($0)" },
    quoted: { "„\($0)“" },
    moreRows: { "… und \($0) weitere." },
    typeNumber: { "Zum Fortfahren \($0) eingeben: " },
    askYes: "Fortfahren? [j/N] ",
    yesWords: ["j", "ja", "y", "yes"],
    rowsRefused: {
      "\($0) Zeilen sind abgelehnt, deshalb wurde nichts geändert. --go-ahead lässt sie zurück."
    },
    nothingToDo: "Es ist nichts zu tun.",
    done: { "Fertig: \($0) geändert, \($1) schon so, \($2) abgelehnt." },
    canceled: "Der Vorgang wurde abgebrochen.",
    paused: "Der Vorgang ist angehalten.",
    flawsFound: { "\($0) von \($1) Zeilen haben Fehler:" },
    flawsHint: "Die Datei verbessern, oder mit --skip-flawed diese Zeilen auslassen.",
    unknownColumns: { "Unbekannte Spalten: \($0). --ignore-unknown lässt sie aus." },
    read: { "\($0) Zeilen gelesen (\($1))." },
    passwordsSaved: {
      "\($0) vorläufige Kennwörter stehen in \($1). Noch einmal gibt es sie nicht."
    },
    passwordsOnce: "Vorläufige Kennwörter, nur dieses eine Mal gezeigt:")
}

extension HelpPhrases {
  static let german = HelpPhrases(
    program: "Betreut Benutzer und Lizenzen der Kunden eines Partners.",
    login: "Adresse des Servers und Token für spätere Befehle speichern",
    customers: "Kunden auflisten",
    users: "Benutzer eines Kunden", usersList: "Benutzer auflisten",
    usersShow: "Einen Benutzer zeigen", usersCreate: "Einen Benutzer anlegen",
    usersUpdate: "Benutzer ändern: Namen, Standort, Rollen",
    usersImport: "Benutzer aus einer CSV-Datei anlegen",
    usersDelete: "Benutzer löschen (für 30 Tage)",
    usersRestore: "Gelöschte Benutzer wiederherstellen",
    usersReset: "Neue vorläufige Kennwörter ausstellen",
    usersDeleted: "Gelöschte Benutzer auflisten",
    licenses: "Lizenzen der Benutzer eines Kunden",
    licensesList: "Produkte und Plätze eines Kunden oder Lizenzen eines Benutzers",
    licensesAssign: "Produkte zuweisen", licensesRevoke: "Produkte entziehen",
    licensesSwap: "Ein Produkt in einem Schritt durch ein anderes ersetzen",
    operations: "Angewandte Pläne", operationsList: "Vorgänge auflisten",
    operationsShow: "Einen Vorgang und seine fehlgeschlagenen Zeilen zeigen",
    operationsPause: "Einen laufenden Vorgang anhalten",
    operationsResume: "Einen angehaltenen fortsetzen",
    operationsCancel: "Einen Vorgang endgültig abbrechen",
    catalog: "Produkte und Dienstpläne", catalogList: "Produkte auflisten",
    catalogImport: "Eine CSV-Datei mit Lizenzen übernehmen",
    catalogRules: "Eine JSON-Datei mit Regeln übernehmen",
    token: "Token für Programme", tokenCreate: "Ein Token ausstellen",
    tokenList: "Eigene Token auflisten", tokenRevoke: "Ein Token widerrufen",
    webhook: "Adressen, die von Änderungen erfahren",
    webhookAdd: "Einen Webhook hinzufügen und sein Geheimnis zeigen",
    webhookList: "Webhooks auflisten", webhookTest: "Ein Ereignis senden und die Antwort zeigen",
    webhookRemove: "Einen Webhook entfernen",
    activity: "Was geschehen ist und durch wen",
    completion: "Vervollständigung für eine Shell ausgeben", help: "Einen Befehl erklären")
}

extension OptionPhrases {
  static let german = OptionPhrases(
    help: "Den Befehl erklären", json: "JSON ausgeben", language: "en, nl, de oder sv",
    search: "Teil eines Namens oder einer Adresse", customer: "Name, Domäne oder Kennung",
    location: "Zwei Buchstaben eines Landes", role: "Eine Rolle; mehrfach möglich",
    product: "Code oder Kennung eines Produkts; mehrfach möglich",
    has: "Nur wer dieses Produkt hat", lacks: "Nur wem dieses Produkt fehlt",
    unlicensed: "Nur wer keine Lizenz hat", neverSignedIn: "Nur wer sich nie angemeldet hat",
    sort: "Reihenfolge; ein - davor kehrt sie um", limit: "Höchstens so viele",
    all: "Alles, wie lang es auch ist",
    email: "Der Anmeldename", displayName: "Der Name in Listen", firstName: "Vorname",
    lastName: "Nachname", clear: "first-name, last-name, location oder roles leeren",
    plan: "Zeigen, was geschähe, und aufhören", yes: "Nicht fragen",
    goAhead: "Abgelehnte Zeilen dürfen zurückbleiben",
    passwords: "Die vorläufigen Kennwörter in dieser neuen Datei speichern",
    skipFlawed: "Zeilen mit Fehlern auslassen",
    ignoreUnknown: "Spalten auslassen, die niemand kennt",
    rename: "Unter diesem Anmeldenamen zurückkehren", without: "Ein Dienstplan, der aus sein soll",
    from: "Das abzugebende Produkt", to: "Das neue Produkt", days: "Tage bis zum Ablauf",
    failed: "Nur fehlgeschlagene Zeilen", action: "Nur Einträge dieser Art",
    fileLocation: "Für Zeilen ohne eigenen Standort",
    address: "https://host oder unix:/pfad", user: "Anmeldename oder Kennung",
    users: "Anmeldenamen oder Kennungen", file: "Eine Datei",
    operation: "Kennung eines Vorgangs", tokenName: "Wofür das Token ist",
    tokenID: "Kennung eines Tokens", shell: "bash, zsh oder fish", commandName: "Ein Befehl",
    webhookAddress: "https://host/pfad", webhookName: "Wofür der Webhook ist",
    webhookID: "Kennung eines Webhooks",
    webhookKind: "Nur diese Art von Ereignis; mehrfach möglich")
}

extension ColumnPhrases {
  static let german = ColumnPhrases(
    customer: "Kunde", domain: "Domäne", users: "Benutzer", deleted: "Gelöscht", seats: "Plätze",
    free: "Frei", consumed: "Belegt", signInName: "Anmeldename", name: "Name",
    location: "Standort", roles: "Rollen", licenses: "Lizenzen", lastSignIn: "Letzte Anmeldung",
    id: "Kennung", deletedAt: "Gelöscht", deletedBy: "Von", purgeDue: "Endgültig weg",
    product: "Produkt", code: "Code", plans: "Dienstpläne", kind: "Art", state: "Stand",
    rows: "Zeilen", changed: "Geändert", refused: "Abgelehnt", by: "Von", at: "Wann",
    number: "Nr.", action: "Aktion", subject: "Worüber", row: "Zeile", verdict: "Urteil",
    causes: "Warum", line: "Zeile", column: "Spalte", value: "Wert", problem: "Fehler",
    expires: "Läuft ab", revoked: "Widerrufen", password: "Vorläufiges Kennwort",
    firstName: "Vorname", lastName: "Nachname", created: "Angelegt", address: "Adresse")
}
