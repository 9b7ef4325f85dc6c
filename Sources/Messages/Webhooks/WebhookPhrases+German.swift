extension WebhookPhrases {
  static let german = WebhookPhrases(
    title: "Webhooks",
    subtitle: "Adressen, die von jeder Änderung erfahren, signiert und der Reihe nach",
    add: "Webhook hinzufügen",
    emptyTitle: "Keine Webhooks",
    emptyText:
      "Fügen Sie einen hinzu, und ein anderes System erfährt von Benutzern, Lizenzen und Mengen, sobald sie sich ändern.",
    about: "Meldet",
    lastDelivery: "Letzte Zustellung",
    noDelivery: "noch keine",
    address: "Adresse",
    addressHint: "Beginnt mit https://. Mit http:// nur auf dem Rechner des Servers selbst.",
    customers: "Kunden",
    onlyThese: "Nur diese Kunden",
    onlyTheseHint: "Nicht angekreuzt: jeder Kunde, und was zu keinem Kunden gehört.",
    everyEvent: "jedes Ereignis",
    events: { n in
      n == 1
        ? "1 Ereignis"
        : "\(Language.german.number(n)) Ereignisse"
    },
    kindCount: { n in
      n == 1
        ? "1 Art von Ereignissen"
        : "\(Language.german.number(n)) Arten von Ereignissen"
    },
    kinds: "Ereignisse",
    kindsHint: "Nichts angekreuzt: jedes Ereignis, das es gibt oder geben wird.",
    usersGroup: "Benutzer und Lizenzen",
    customersGroup: "Kunden und Mengen",
    passwordsGroup: "Kennwörter und Vorgänge",
    houseGroup: "Mitarbeitende, Katalog und Webhooks",
    on: "Ein",
    off: "Aus",
    failing: "Gestört",
    offSince: { when in "Ausgeschaltet am \(when)" },
    goneSince: { when in
      "Ausgeschaltet am \(when): Die Adresse antwortete, dass es sie nicht mehr gibt (410)"
    },
    failingSince: { when in "Ausgeschaltet am \(when): Drei Tage lang wurde nichts angenommen" },
    switchOn: "Einschalten",
    switchOff: "Ausschalten",
    switchOffText: "Es wird nichts gesendet, bis er wieder eingeschaltet ist.",
    catchUp: "Senden, was er verpasst hat",
    catchUpHint: { n in
      "Bis zu \(Language.german.number(n)) Tage zurück. Sonst beginnt er mit dem, was ab jetzt geschieht."
    },
    test: "Test senden",
    secretTitle: "Geheimnis des Webhooks",
    secretText:
      "Damit werden Anfragen signiert. Bewahren Sie es dort auf, wo der Empfänger es findet: Es wird nur jetzt angezeigt.",
    newSecret: "Neues Geheimnis",
    newSecretText:
      "24 Stunden lang werden Anfragen mit beiden signiert, damit inzwischen nichts abgelehnt wird.",
    bothUntil: { when in "Zwei Geheimnisse signieren bis \(when)" },
    replay: "Ab einem Tag erneut senden",
    replaySince: "Ab",
    replayText: { n in
      "Alles seit diesem Tag, höchstens \(Language.german.number(n)) Tage zurück, noch einmal und der Reihe nach."
    },
    replayed: { n in
      n == 1
        ? "Ereignisse von 1 Kunden werden erneut gesendet."
        : "Ereignisse von \(Language.german.number(n)) Kunden werden erneut gesendet."
    },
    nothingToReplay: "Seitdem ist nichts geschehen.",
    remove: "Webhook entfernen",
    removeText:
      "Was noch zu senden ist und die Liste der Zustellungen verschwinden mit ihm. Das Protokoll bleibt.",
    deliveries: "Zustellungen",
    deliveryCount: { n in
      n == 1
        ? "1 Zustellung"
        : "\(Language.german.number(n)) Zustellungen"
    },
    noDeliveries: "Hier wurde in letzter Zeit nichts gesendet.",
    sentAt: "Gesendet",
    answer: "Antwort",
    answerText: "Anfang der Antwort",
    houseEvents: "Kein Kunde",
    allStates: "Alle",
    waiting: "Wartend",
    taken: "Angenommen",
    dead: "Aufgegeben",
    nextTry: { when in "Nächster Versuch \(when)" },
    tries: { n in
      n == 1
        ? "1 Versuch"
        : "\(Language.german.number(n)) Versuche"
    },
    statusIn: { status, n in "Status \(status) in \(Language.german.number(n)) ms" },
    sendAgain: "Erneut senden",
    sendAgainFrom: { when in "Die Zustellung vom \(when) erneut senden" },
    tookIt: "Der Empfänger hat es angenommen.",
    didNotTakeIt: "Der Empfänger hat es nicht angenommen.",
    hostNotFound: "der Hostname ist unbekannt",
    unreachable: "dort antwortet niemand",
    timedOut: "keine Antwort innerhalb von 15 Sekunden",
    notTrusted: "dem Zertifikat wird nicht vertraut",
    notAllowed: "diese Adresse darf von hier aus nicht gefragt werden",
    broken: "die Antwort war nicht zu verstehen",
    saved: "Gespeichert",
    settings: "Was er meldet, und wohin",
    failingTitle: { n in
      n == 1
        ? "1 Webhook wurde ausgeschaltet"
        : "\(Language.german.number(n)) Webhooks wurden ausgeschaltet"
    },
    right: "Webhooks verwalten",
    ledgerMade: "Webhook hinzugefügt",
    ledgerChanged: "Webhook geändert",
    ledgerSwitchedOn: "Webhook eingeschaltet",
    ledgerSwitchedOff: "Webhook ausgeschaltet",
    ledgerSecretReplaced: "Geheimnis eines Webhooks ersetzt",
    ledgerTested: "Webhook getestet",
    ledgerReplayed: "Ereignisse erneut an einen Webhook gesendet",
    ledgerRemoved: "Webhook entfernt",
    addressEmpty: Explanation(
      "Es fehlt eine Adresse.",
      mend: "Geben Sie ein, wohin Ereignisse gesendet werden."),
    addressTooLong: Explanation(
      "Die Adresse ist zu lang.",
      mend: "Verwenden Sie höchstens 2.000 Zeichen."),
    addressNotHTTPS: Explanation(
      "Die Adresse beginnt nicht mit https://.",
      mend: "Ereignisse werden verschlüsselt gesendet; http:// geht nur für diesen Rechner."),
    addressUserInfo: Explanation(
      "In der Adresse steht ein Name oder Kennwort.",
      mend: "Lassen Sie weg, was vor dem @ steht; prüfen Sie stattdessen die Signatur."),
    addressMalformed: Explanation(
      "Das ist keine Adresse.",
      mend: "Geben Sie sie ein wie https://example.com/hook, ohne Leerzeichen und ohne #."),
    tooMany: { n in
      Explanation(
        "Es gibt schon \(Language.german.number(n)) Webhooks.",
        mend: "Entfernen Sie einen, der nicht gebraucht wird.")
    },
    noCustomer: Explanation(
      "Es ist kein Kunde gewählt.",
      mend: "Wählen Sie mindestens einen, oder heben Sie die Beschränkung auf."),
    unknownCustomer: Explanation(
      "Über einen der Kunden dürfen Sie nichts melden.",
      mend: "Wählen Sie Kunden in Ihrem Bereich."),
    isOff: Explanation(
      "Der Webhook ist ausgeschaltet.",
      mend: "Schalten Sie ihn zuerst ein."),
    outOfTime: { n in
      Explanation(
        "Dieser Tag liegt zu weit zurück oder in der Zukunft.",
        mend: "Wählen Sie einen der letzten \(Language.german.number(n)) Tage.")
    })
}
