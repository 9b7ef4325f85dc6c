extension DeveloperPhrases {
  static let swedish = DeveloperPhrases(
    title: "För utvecklare",
    subtitle: "Två API:er med samma rättigheter, regler och logg som portalen.",
    start: "Kom igång",
    houseTitle: "Husets API",
    houseText: """
      Allt som portalen kan. En ändring är en plan som går att granska innan den används.
      """,
    partnerTitle: "Partner Centers API",
    partnerText: """
      För skript och SDK:er som skrevs för Partner Center: de behöver bara en annan \
      basadress.
      """,
    baseAddress: "Basadress",
    description: "OpenAPI 3.1",
    descriptionText: "Samma sak för program",
    chapters: "Slutpunkter efter ämne",
    endpoints: "Slutpunkter",
    endpointCount: { n in
      n == 1 ? "1 slutpunkt" : "\(Language.swedish.number(n)) slutpunkter"
    },
    filter: "Filtrera slutpunkter",
    nothingFits: "Ingen slutpunkt passar.",
    tokenTitle: "Skaffa en token",
    tokenText: """
      Varje begäran har med sig en token. En som du skapar åt dig själv har dina \
      rättigheter och står i loggen under ditt namn.
      """,
    tokenHere: "Skapa en token i portalen",
    tokenCommand: "Med kommandoraden",
    firstRequest: "En första begäran",
    applicationTitle: "Program",
    applicationText: """
      Ett eget program får token med OAuth 2.0: som sig självt med en hemlighet, eller för \
      en person som tillåter det (auktoriseringskod med PKCE).
      """,
    manageApplications: "Hantera program",
    authorizeAddress: "Där personer tillåter det",
    tokenAddress: "Där token hämtas",
    discoveryAddress: "Discovery-dokument",
    keysAddress: "Publika nycklar",
    sameTitle: "Likadant överallt",
    topic: "Ämne",
    limits: "Antal begäranden",
    houseLimits: "Ingen fast gräns. När servern är full svarar den 503 med Retry-After.",
    partnerLimits: { n in
      "\(Language.swedish.number(n)) begäranden i minuten för varje program; därutöver 429 med Retry-After."
    },
    partnerNoLimit: "I det här huset är ingen gräns satt.",
    again: "Samma begäran igen",
    houseAgain: """
      POST med en Idempotency-Key: inom ett dygn får samma nyckel samma svar och inget \
      görs två gånger.
      """,
    partnerAgain: """
      En ändring med ett MS-RequestId görs en gång per dygn för varje id, med samma svar.
      """,
    paging: "Sidor",
    housePaging: "size från 1 till 200, och cursor med next eller previous från en annan sida.",
    partnerPaging: """
      size upp till 500, sedan länken next med sina rubriker, eller seekOperation med MS- \
      ContinuationToken.
      """,
    languages: "Språk i texter",
    houseLanguages: "Accept-Language: en, nl, de eller sv.",
    partnerLanguages: "X-Locale: en, nl, de eller sv.",
    errors: "Fel",
    errorsText: """
      Vad ett fel betyder. Program går efter numret eller koden, som aldrig ändras; texten \
      är för människor.
      """,
    houseErrors: "Problem enligt RFC 9457, med en kod.",
    partnerErrors: "Ett nummer, en beskrivning och, där det hjälper, data.",
    code: "Kod",
    meaning: "Betydelse",
    oursFrom: { n in
      "Nummer från och med \(n) är våra, där Partner Center inte publicerar något."
    },
    alwaysErrors: "Kan komma från varje slutpunkt",
    events: "Webhook-händelser",
    eventsText: """
      Det som skickas till webhookar: varje ändring så som den står i loggen, signerad och \
      i ordning.
      """,
    eventType: "Typ",
    eventWord: "Partner Centers ord",
    payload: "Det som kommer fram",
    payloadText: """
      En begäran innehåller händelserna för en kund i loggens ordning. Signaturen står i \
      rubrikerna.
      """,
    signatureTitle: "Kontrollera signaturen",
    signatureText: """
      HMAC-SHA256 över tidsstämpeln, en punkt och innehållet som det kom, hexadecimalt. En \
      v1 som stämmer räcker; avvisa det som är äldre än fem minuter.
      """,
    answerText: """
      Svara 200 till 299 inom 15 sekunder. Allt annat skickas igen i tre dagar; 410 \
      stänger av webhooken.
      """,
    ours: "Vår egen",
    oursText: "Utöver det som Partner Center har.",
    needsNothing: "Behöver ingen token.",
    needsStaff: "Vilken token som helst för en person eller ett program duger.",
    needsRight: { text in
      "Kräver rättigheten ”\(text)”."
    },
    needsPlanRight: "Kräver rätt att göra det som planen gör.",
    needsPerson: "Kräver en persons token (app + användare); ett programs egen nekas med 900329.",
    needsAny: "Vilken token som helst duger, även ett programs egen.",
    parameters: "Parametrar",
    place: "Var",
    inPath: "sökväg",
    inQuery: "frågesträng",
    inHeader: "rubrik",
    kind: "Typ",
    note: "Betydelse",
    required: "krävs",
    text: "text",
    wholeNumber: "heltal",
    number: "tal",
    yesNo: "true eller false",
    object: "objekt",
    texts: "objekt av texter",
    orNull: "eller null",
    listOf: { text in
      "lista: \(text)"
    },
    oneOf: "En av",
    atMost: { n in
      n == 1 ? "högst 1 tecken" : "högst \(Language.swedish.number(n)) tecken"
    },
    between: { least, most in
      "\(Language.swedish.number(least)) till \(Language.swedish.number(most))"
    },
    body: "Innehåll",
    bodyOptional: "Innehållet får utelämnas.",
    bodyOneOf: "En av dessa former:",
    bodyStream: { text in
      "En fil av typen \(text)."
    },
    anyObject: "Ett JSON-objekt.",
    listOfTexts: "En JSON-lista av texter.",
    answers: "Svar",
    status: "Status",
    refusals: "Nekas med",
    shapes: "Former",
    shapesText: "Det som står i innehåll och svar. Fält utan ”krävs” kan saknas.",
    member: "Fält",
    exampleOf: { text in
      "Exempel: \(text)"
    },
    request: "Begäran",
    copyRequest: { text in
      "Kopiera begäran: \(text)"
    },
    linkHere: { text in
      "Länk till \(text)"
    },
    generalGroup: "Allmänt",
    customersGroup: "Kunder",
    usersGroup: "Användare",
    rolesGroup: "Roller",
    licensesGroup: "Licenser",
    batchesGroup: "Satser",
    recordsGroup: "Granskningsposter",
    uploadsGroup: "Uppladdningar",
    plansGroup: "Planer",
    operationsGroup: "Åtgärder",
    activityGroup: "Aktivitetslogg",
    catalogGroup: "Katalog",
    staffGroup: "Medarbetare",
    tokensGroup: "Token",
    applicationsGroup: "Program",
    webhooksGroup: "Webhookar")
}
