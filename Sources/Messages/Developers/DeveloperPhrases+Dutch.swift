extension DeveloperPhrases {
  static let dutch = DeveloperPhrases(
    title: "Voor ontwikkelaars",
    subtitle: "Twee API’s met dezelfde rechten, regels en hetzelfde logboek als het portaal.",
    start: "Aan de slag",
    houseTitle: "De API van het huis",
    houseText: """
      Alles wat het portaal kan. Een wijziging is een plan dat u kunt bekijken voordat het \
      wordt toegepast.
      """,
    partnerTitle: "De API van Partner Center",
    partnerText: """
      Voor scripts en SDK’s die voor Partner Center zijn geschreven: ze hebben alleen een \
      ander basisadres nodig.
      """,
    baseAddress: "Basisadres",
    description: "OpenAPI 3.1",
    descriptionText: "Hetzelfde voor programma’s",
    chapters: "Eindpunten per onderwerp",
    endpoints: "Eindpunten",
    endpointCount: { n in
      n == 1 ? "1 eindpunt" : "\(Language.dutch.number(n)) eindpunten"
    },
    filter: "Eindpunten filteren",
    nothingFits: "Geen eindpunt past.",
    tokenTitle: "Een token krijgen",
    tokenText: """
      Elk verzoek heeft een token bij zich. Een token dat u voor uzelf maakt, heeft uw \
      rechten en staat onder uw naam in het logboek.
      """,
    tokenHere: "Een token maken in het portaal",
    tokenCommand: "Met de opdrachtregel",
    firstRequest: "Een eerste verzoek",
    applicationTitle: "Toepassingen",
    applicationText: """
      Een eigen programma krijgt tokens met OAuth 2.0: als zichzelf met een geheim, of \
      namens iemand die dat goedvindt (autorisatiecode met PKCE).
      """,
    manageApplications: "Toepassingen beheren",
    authorizeAddress: "Waar mensen het goedvinden",
    tokenAddress: "Waar tokens worden gehaald",
    discoveryAddress: "Discovery-document",
    keysAddress: "Openbare sleutels",
    sameTitle: "Overal hetzelfde",
    topic: "Onderwerp",
    limits: "Aantal verzoeken",
    houseLimits: "Geen vaste grens. Is de server vol, dan antwoordt hij 503 met Retry-After.",
    partnerLimits: { n in
      "\(Language.dutch.number(n)) verzoeken per minuut voor elk programma; daarboven 429 met Retry-After."
    },
    partnerNoLimit: "In dit huis is geen grens ingesteld.",
    again: "Hetzelfde verzoek nog eens",
    houseAgain: """
      POST met een Idempotency-Key: binnen een dag krijgt dezelfde sleutel hetzelfde \
      antwoord en gebeurt niets dubbel.
      """,
    partnerAgain: """
      Een wijziging met een MS-RequestId wordt per id één keer per dag gedaan, met \
      hetzelfde antwoord.
      """,
    paging: "Pagina’s",
    housePaging: "size van 1 tot 200, en cursor met de next of previous van een andere pagina.",
    partnerPaging: """
      size tot 500, daarna de link next met zijn headers, of seekOperation met MS- \
      ContinuationToken.
      """,
    languages: "Taal van teksten",
    houseLanguages: "Accept-Language: en, nl, de of sv.",
    partnerLanguages: "X-Locale: en, nl, de of sv.",
    errors: "Fouten",
    errorsText: """
      Wat een fout betekent. Programma’s gaan af op het nummer of de code, die nooit \
      verandert; de tekst is voor mensen.
      """,
    houseErrors: "Problemen volgens RFC 9457, met een code.",
    partnerErrors: "Een nummer, een beschrijving en, waar het helpt, data.",
    code: "Code",
    meaning: "Betekenis",
    oursFrom: { n in
      "Nummers vanaf \(n) zijn van ons, waar Partner Center er geen publiceert."
    },
    alwaysErrors: "Kan van elk eindpunt komen",
    events: "Gebeurtenissen voor webhooks",
    eventsText: """
      Wat naar webhooks gaat: elke wijziging zoals ze in het logboek staat, ondertekend en \
      op volgorde.
      """,
    eventType: "Type",
    eventWord: "Woord van Partner Center",
    payload: "Wat aankomt",
    payloadText: """
      Eén verzoek bevat de gebeurtenissen van één klant, in de volgorde van het logboek. \
      De headers dragen de handtekening.
      """,
    signatureTitle: "De handtekening controleren",
    signatureText: """
      HMAC-SHA256 over het tijdstip, een punt en de inhoud zoals die binnenkwam, \
      hexadecimaal. Eén v1 die past is genoeg; weiger wat ouder is dan vijf minuten.
      """,
    answerText: """
      Antwoord 200 tot 299 binnen 15 seconden. Al het andere wordt drie dagen lang opnieuw \
      verzonden; 410 zet de webhook uit.
      """,
    ours: "Van ons",
    oursText: "Meer dan Partner Center heeft.",
    needsNothing: "Heeft geen token nodig.",
    needsStaff: "Elk token van een persoon of een toepassing volstaat.",
    needsRight: { text in
      "Vereist het recht “\(text)”."
    },
    needsPlanRight: "Vereist het recht om te doen wat het plan doet.",
    needsPerson: """
      Vereist het token van een persoon (app + user); dat van een toepassing zelf wordt \
      geweigerd met 900329.
      """,
    needsAny: "Elk token volstaat, ook dat van een toepassing zelf.",
    parameters: "Parameters",
    place: "Waar",
    inPath: "pad",
    inQuery: "query",
    inHeader: "header",
    kind: "Type",
    note: "Betekenis",
    required: "verplicht",
    text: "tekst",
    wholeNumber: "geheel getal",
    number: "getal",
    yesNo: "true of false",
    object: "object",
    texts: "object van teksten",
    orNull: "of null",
    listOf: { text in
      "lijst van \(text)"
    },
    oneOf: "Eén van",
    atMost: { n in
      n == 1 ? "ten hoogste 1 teken" : "ten hoogste \(Language.dutch.number(n)) tekens"
    },
    between: { least, most in
      "\(Language.dutch.number(least)) tot \(Language.dutch.number(most))"
    },
    body: "Inhoud",
    bodyOptional: "De inhoud mag ontbreken.",
    bodyOneOf: "Een van deze vormen:",
    bodyStream: { text in
      "Een bestand van het type \(text)."
    },
    anyObject: "Een JSON-object.",
    listOfTexts: "Een JSON-lijst van teksten.",
    answers: "Antwoorden",
    status: "Status",
    refusals: "Geweigerd met",
    shapes: "Vormen",
    shapesText: "Wat in inhoud en antwoorden staat. Leden zonder “verplicht” mogen ontbreken.",
    member: "Lid",
    exampleOf: { text in
      "Voorbeeld: \(text)"
    },
    request: "Verzoek",
    copyRequest: { text in
      "Verzoek kopiëren: \(text)"
    },
    linkHere: { text in
      "Link naar \(text)"
    },
    generalGroup: "Algemeen",
    customersGroup: "Klanten",
    usersGroup: "Gebruikers",
    rolesGroup: "Rollen",
    licensesGroup: "Licenties",
    batchesGroup: "Batches",
    recordsGroup: "Auditrecords",
    uploadsGroup: "Uploads",
    plansGroup: "Plannen",
    operationsGroup: "Bewerkingen",
    activityGroup: "Activiteitenlogboek",
    catalogGroup: "Catalogus",
    staffGroup: "Medewerkers",
    tokensGroup: "Tokens",
    applicationsGroup: "Toepassingen",
    webhooksGroup: "Webhooks")
}
