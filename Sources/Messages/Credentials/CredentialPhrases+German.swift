extension CredentialPhrases {
  static let german = CredentialPhrases(
    title: "Zugangsdaten",
    subtitle: "Temporäre Kennwörter, die per E-Mail zu ihren Besitzern unterwegs sind.",
    ledgerSent: "Temporäres Kennwort gesendet",
    ledgerOpened: "Temporäres Kennwort geöffnet",
    ledgerWithdrawn: "Einmallink zurückgezogen",
    show: "Anzeigen, kopieren oder drucken",
    slips: "Zettel zum Drucken",
    byMail: "Per E-Mail senden",
    choose:
      "Wählen Sie einen Weg. Gleich welchen Sie nehmen: Danach sind die Kennwörter hier fort.",
    tooManyToShow: { n in
      "Mehr als \(Language.german.number(n)) werden als Datei oder per E-Mail übergeben."
    },
    status: "Ansehen, was aus den Links wurde",
    mailTitle: { n in
      n == 1 ? "1 Einmallink senden" : "\(Language.german.number(n)) Einmallinks senden"
    },
    mailText:
      "Alle erhalten einen Link, der das Kennwort einmal zeigt, niemals das Kennwort selbst. Wer ihn wann geöffnet hat, steht im Aktivitätsprotokoll.",
    mailTakes:
      "Das Senden nimmt die Kennwörter mit: Danach können sie hier weder angezeigt noch heruntergeladen werden.",
    noMail: Explanation(
      "E-Mail ist auf diesem Server nicht eingerichtet.",
      mend:
        "Wer ihn betreibt, kann das tun; die Seite für Betreiber sagt wie, unter „Mail“. Drucken Sie bis dahin die Zettel oder laden Sie die Datei herunter."
    ),
    to: "An wen",
    toEveryUser: "Alle an ihren Anmeldenamen",
    toEveryUserHint: "Für Personen, die dieses Postfach schon irgendwo lesen können.",
    toOne: "Alle Links an eine Adresse",
    toOneHint: { n in
      "Etwa an die Kontaktperson des Kunden, die sie weitergibt; bis zu \(Language.german.number(n)) Links je Nachricht."
    },
    toEach: "Alle an eine eigene Adresse",
    toEachHint: "Zum Beispiel eine private Adresse. Ein leeres Feld bedeutet den Anmeldenamen.",
    address: "E-Mail-Adresse",
    validFor: "Wie lange die Links gelten",
    hours: { hours in hours == 24 ? "1 Tag" : "\(Language.german.number(hours / 24)) Tage" },
    send: { n in n == 1 ? "1 Link senden" : "\(Language.german.number(n)) Links senden" },
    from: { text in "Die Nachrichten kommen von \(text)." },
    badAddress: Explanation(
      "An diese Adresse kann keine E-Mail gesendet werden.",
      mend: "Berichtigen Sie sie, zum Beispiel: name@firma.example."),
    tooManyToMail: { n in
      Explanation(
        "Höchstens \(Language.german.number(n)) Links werden auf einmal gesendet.",
        mend: "Laden Sie stattdessen die Datei herunter.")
    },
    queued: { n in
      n == 1 ? "1 Link ist unterwegs." : "\(Language.german.number(n)) Links sind unterwegs."
    },
    passedOver: { n in
      n == 1
        ? "1 Kennwort galt nicht mehr: neu ausgestellt oder Benutzer gelöscht."
        : "\(Language.german.number(n)) Kennwörter galten nicht mehr: neu ausgestellt oder Benutzer gelöscht."
    },
    sentTo: "Gesendet an",
    issued: "Ausgestellt",
    issuedBy: { text in "von \(text)" },
    opensUntil: { time in "Gilt bis \(Language.german.time(time))" },
    waiting: "Wartet auf den Versand",
    sent: "Gesendet, nicht geöffnet",
    opened: "Geöffnet",
    failed: "Nicht gesendet",
    expired: "Ungeöffnet abgelaufen",
    withdrawn: "Zurückgezogen",
    overridden: "Nicht mehr nötig",
    overriddenText: "Das Kennwort wurde ersetzt oder neu ausgestellt.",
    triesAgain: "Es wird von selbst erneut versucht.",
    unreachable: "Der Mailserver ist nicht erreichbar.",
    timedOut: "Der Mailserver hat nicht rechtzeitig geantwortet.",
    notTrusted: "Die Verbindung zum Mailserver ist nicht sicher.",
    signInRefused: "Der Mailserver nimmt unsere Anmeldung nicht an.",
    refusedForNow: "Der Mailserver hat vorläufig abgelehnt.",
    refused: "Der Mailserver nimmt diese Adresse nicht an.",
    broken: "Die Nachricht konnte nicht übergeben werden.",
    withdraw: "Zurückziehen",
    withdrawOf: { text in "Den Link von \(text) zurückziehen" },
    resend: "Erneut senden",
    otherAddress: { text in "Den Link von \(text) erneut senden" },
    otherAddressHint: "Leer: dieselbe Adresse wie zuvor.",
    issueAgain: "Neu ausstellen",
    issueAgainHint: "Setzt das Kennwort aller Ausgewählten zurück; danach übergeben Sie die neuen.",
    all: "Alle",
    unopened: "Ungeöffnet",
    count: { n in n == 1 ? "1 Übergabe" : "\(Language.german.number(n)) Übergaben" },
    emptyTitle: "Noch wurde nichts gesendet",
    emptyText:
      "Nachdem Benutzer erstellt oder Kennwörter zurückgesetzt wurden, bietet die Seite dieses Vorgangs den Versand per E-Mail an.",
    noneUnopenedTitle: "Alle haben ihres",
    noneUnopenedText: "Kein Kennwort wartet auf seinen Besitzer.",
    over: Explanation(
      "Dieser Link wurde geöffnet, zurückgezogen oder ist abgelaufen.",
      mend: "Stellen Sie das Kennwort neu aus, falls es noch gebraucht wird."),
    alreadySent: Explanation(
      "Die Nachricht ist versandt, und der Link wird nirgends sonst aufbewahrt.",
      mend: "Stellen Sie das Kennwort neu aus, um einen anderen Link zu senden."),
    slipsText: { n in
      n == 1
        ? "1 Zettel in der Sprache der Person, für die er ist."
        : "\(Language.german.number(n)) Zettel, jeder in der Sprache der Person, für die er ist."
    },
    print: "Die Zettel drucken",
    copy: "Kopieren",
    copyOf: { text in "Das Kennwort von \(text) kopieren" },
    copied: "Kopiert.",
    notCopied:
      "Der Browser erlaubt das Kopieren hier nicht. Zeigen Sie das Kennwort an und markieren Sie es.",
    copyAll: "Alle kopieren",
    reveal: "Anzeigen",
    revealOf: { text in "Das Kennwort von \(text) zehn Sekunden lang anzeigen" },
    download: "Als CSV herunterladen")
}
