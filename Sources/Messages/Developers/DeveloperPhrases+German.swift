extension DeveloperPhrases {
  static let german = DeveloperPhrases(
    title: "Für Entwickler",
    subtitle: "Zwei APIs mit denselben Rechten, Regeln und demselben Protokoll wie das Portal.",
    start: "Erste Schritte",
    houseTitle: "Die API des Hauses",
    houseText: """
      Alles, was das Portal kann. Eine Änderung ist ein Plan, der sich ansehen lässt, \
      bevor er angewendet wird.
      """,
    partnerTitle: "Die API von Partner Center",
    partnerText: """
      Für Skripte und SDKs, die für Partner Center geschrieben wurden: Sie brauchen nur \
      eine andere Basisadresse.
      """,
    baseAddress: "Basisadresse",
    description: "OpenAPI 3.1",
    descriptionText: "Dasselbe für Programme",
    chapters: "Endpunkte nach Thema",
    endpoints: "Endpunkte",
    endpointCount: { n in
      n == 1 ? "1 Endpunkt" : "\(Language.german.number(n)) Endpunkte"
    },
    filter: "Endpunkte filtern",
    nothingFits: "Kein Endpunkt passt.",
    tokenTitle: "Ein Token erhalten",
    tokenText: """
      Jede Anfrage führt ein Token mit sich. Eines, das Sie für sich selbst erstellen, hat \
      Ihre Rechte und steht unter Ihrem Namen im Protokoll.
      """,
    tokenHere: "Ein Token im Portal erstellen",
    tokenCommand: "Mit der Befehlszeile",
    firstRequest: "Eine erste Anfrage",
    applicationTitle: "Anwendungen",
    applicationText: """
      Ein eigenes Programm erhält Tokens mit OAuth 2.0: als es selbst mit einem Geheimnis \
      oder für eine Person, die es erlaubt (Autorisierungscode mit PKCE).
      """,
    manageApplications: "Anwendungen verwalten",
    authorizeAddress: "Wo Personen es erlauben",
    tokenAddress: "Wo Tokens geholt werden",
    discoveryAddress: "Discovery-Dokument",
    keysAddress: "Öffentliche Schlüssel",
    sameTitle: "Überall gleich",
    topic: "Thema",
    limits: "Anzahl der Anfragen",
    houseLimits: """
      Keine feste Grenze. Ist der Server ausgelastet, antwortet er mit 503 und Retry- \
      After.
      """,
    partnerLimits: { n in
      "\(Language.german.number(n)) Anfragen pro Minute für jedes Programm; darüber 429 mit Retry-After."
    },
    partnerNoLimit: "In diesem Haus ist keine Grenze gesetzt.",
    again: "Dieselbe Anfrage noch einmal",
    houseAgain: """
      POST mit einem Idempotency-Key: Innerhalb eines Tages bekommt derselbe Schlüssel \
      dieselbe Antwort, und nichts geschieht doppelt.
      """,
    partnerAgain: """
      Eine Änderung mit einer MS-RequestId wird je Kennung einmal am Tag ausgeführt und \
      gleich beantwortet.
      """,
    paging: "Seiten",
    housePaging: "size von 1 bis 200 und cursor mit next oder previous einer anderen Seite.",
    partnerPaging: """
      size bis 500, danach der Link next mit seinen Headern oder seekOperation mit MS- \
      ContinuationToken.
      """,
    languages: "Sprache der Texte",
    houseLanguages: "Accept-Language: en, nl, de oder sv.",
    partnerLanguages: "X-Locale: en, nl, de oder sv.",
    errors: "Fehler",
    errorsText: """
      Was ein Fehler bedeutet. Programme richten sich nach der Nummer oder dem Code, die \
      sich nie ändern; der Text ist für Menschen.
      """,
    houseErrors: "Probleme nach RFC 9457, mit einem Code.",
    partnerErrors: "Eine Nummer, eine Beschreibung und, wo es hilft, data.",
    code: "Code",
    meaning: "Bedeutung",
    oursFrom: { n in
      "Nummern ab \(n) sind unsere, wo Partner Center keine veröffentlicht."
    },
    alwaysErrors: "Kann von jedem Endpunkt kommen",
    events: "Webhook-Ereignisse",
    eventsText: """
      Was an Webhooks gesendet wird: jede Änderung, wie sie im Protokoll steht, signiert \
      und der Reihe nach.
      """,
    eventType: "Typ",
    eventWord: "Wort von Partner Center",
    payload: "Was ankommt",
    payloadText: """
      Eine Anfrage enthält die Ereignisse eines Kunden in der Reihenfolge seines \
      Protokolls. Die Header tragen die Signatur.
      """,
    signatureTitle: "Die Signatur prüfen",
    signatureText: """
      HMAC-SHA256 über Zeitstempel, Punkt und Inhalt, wie er ankam, hexadezimal. Eine v1, \
      die passt, genügt; lehnen Sie ab, was älter als fünf Minuten ist.
      """,
    answerText: """
      Antworten Sie innerhalb von 15 Sekunden mit 200 bis 299. Alles andere wird drei Tage \
      lang erneut gesendet; 410 schaltet den Webhook aus.
      """,
    ours: "Von uns",
    oursText: "Mehr, als Partner Center hat.",
    needsNothing: "Braucht kein Token.",
    needsStaff: "Jedes Token einer Person oder Anwendung genügt.",
    needsRight: { text in
      "Erfordert das Recht „\(text)“."
    },
    needsPlanRight: "Erfordert das Recht zu dem, was der Plan tut.",
    needsPerson: """
      Erfordert das Token einer Person (App + Benutzer); das einer Anwendung selbst wird \
      mit 900329 abgelehnt.
      """,
    needsAny: "Jedes Token genügt, auch das einer Anwendung selbst.",
    parameters: "Parameter",
    place: "Wo",
    inPath: "Pfad",
    inQuery: "Query",
    inHeader: "Header",
    kind: "Typ",
    note: "Bedeutung",
    required: "erforderlich",
    text: "Text",
    wholeNumber: "ganze Zahl",
    number: "Zahl",
    yesNo: "true oder false",
    object: "Objekt",
    texts: "Objekt aus Texten",
    orNull: "oder null",
    listOf: { text in
      "Liste: \(text)"
    },
    oneOf: "Eines von",
    atMost: { n in
      n == 1 ? "höchstens 1 Zeichen" : "höchstens \(Language.german.number(n)) Zeichen"
    },
    between: { least, most in
      "\(Language.german.number(least)) bis \(Language.german.number(most))"
    },
    body: "Inhalt",
    bodyOptional: "Der Inhalt darf fehlen.",
    bodyOneOf: "Eine dieser Formen:",
    bodyStream: { text in
      "Eine Datei vom Typ \(text)."
    },
    anyObject: "Ein JSON-Objekt.",
    listOfTexts: "Eine JSON-Liste von Texten.",
    answers: "Antworten",
    status: "Status",
    refusals: "Abgelehnt mit",
    shapes: "Formen",
    shapesText: "Was in Inhalten und Antworten steht. Felder ohne „erforderlich“ können fehlen.",
    member: "Feld",
    exampleOf: { text in
      "Beispiel: \(text)"
    },
    request: "Anfrage",
    copyRequest: { text in
      "Anfrage kopieren: \(text)"
    },
    linkHere: { text in
      "Link zu \(text)"
    },
    generalGroup: "Allgemeines",
    customersGroup: "Kunden",
    usersGroup: "Benutzer",
    rolesGroup: "Rollen",
    licensesGroup: "Lizenzen",
    batchesGroup: "Stapel",
    recordsGroup: "Überwachungsdatensätze",
    uploadsGroup: "Uploads",
    plansGroup: "Pläne",
    operationsGroup: "Vorgänge",
    activityGroup: "Aktivitätsprotokoll",
    catalogGroup: "Katalog",
    staffGroup: "Mitarbeitende",
    tokensGroup: "Tokens",
    applicationsGroup: "Anwendungen",
    webhooksGroup: "Webhooks")
}
