import Domain

extension ApplicationPhrases {
  static let swedish = ApplicationPhrases(
    title: "Program",
    subtitle: "Program som använder API:et självt eller för personer som tillåter det.",
    make: "Registrera ett program",
    noneTitle: "Inga program ännu",
    noneText: "Registrera ett, så får era egna program token för API:et.",
    clientID: "Klient-id",
    tenantID: "Klientorganisations-id",
    tokenAddress: "Adress för token",
    redirects: "Adresser att återvända till",
    redirectsHint: """
      En per rad: https://, eller http://localhost och http://127.0.0.1 med valfri port. \
      Behövs där personer loggar in.
      """,
    isPublic: "Körs på personernas egna datorer",
    isPublicHint: """
      Det kan inte bevara någon hemlighet, har därför ingen och handlar bara för personer.
      """,
    byItself: "Vad programmet får göra självt",
    byItselfHint: "Utan roll handlar det bara för personer och har då deras rättigheter.",
    onlyForPeople: "Bara för personer",
    isActive: "Aktiv",
    isDisabled: "Inaktiverat",
    disabledOn: { day in "Inaktiverat den \(Language.swedish.date(day))." },
    disable: "Inaktivera",
    disableText: """
      Det slutar vid nästa begäran, vem det än handlar för. Hemligheter och medgivanden \
      finns kvar.
      """,
    enable: "Aktivera igen",
    details: "Uppgifter",
    secrets: "Hemligheter",
    secretsText: """
      Det som programmet bevisar vem det är med. Två åt gången, så att den ena kan ersätta \
      den andra.
      """,
    noSecrets: "Det finns ingen hemlighet.",
    addSecret: "Skapa en hemlighet",
    secretDays: "Dagar tills den upphör",
    secretDaysHint: { n in "Högst \(n)." },
    secretOnce: "Kopiera hemligheten nu. Den visas bara denna gång och sparas ingenstans.",
    removeSecret: "Ta bort",
    isOver: "Utgången",
    consents: "Personer som det handlar för",
    noConsents: "Ingen har tillåtit det.",
    since: "Sedan",
    withdraw: "Återkalla",
    twoSecrets: Explanation(
      "Det finns redan två hemligheter.",
      mend: "Ta bort en av dem först."),
    disabledFirst: Explanation(
      "Programmet är inaktiverat.",
      mend: "Aktivera det först."),
    publicByItself: Explanation(
      "Ett program på personers egna datorer har varken roller eller hemligheter.",
      mend: "Ta bort dem, eller markeringen."),
    tooManyRedirects: { n in
      Explanation(
        "Högst \(n) adresser.",
        mend: "Ta bort några av dem.")
    },
    wrongRedirect: { text in
      Explanation(
        "Ingen kan återvända till ”\(text)”.",
        mend: """
          Det krävs https://, eller http:// med den egna datorns namn, utan någon del efter #.
          """)
    },
    askTitle: { text in "Får \(text) handla för dig?" },
    askMay: "Vad det då får göra",
    askAsYou: """
      Samma som du, med ditt namn i loggen. Ändras dina rättigheter så ändras även dess.
      """,
    askReturn: { text in "Du skickas vidare till \(text)." },
    askCareful: """
      Neka om du inte själv påbörjade detta. Du kan när som helst återkalla det i din \
      profil.
      """,
    askSince: { day in "Du har tillåtit det sedan den \(Language.swedish.date(day))." },
    askAs: { text in "Inloggad som \(text)" },
    allow: "Tillåt",
    deny: "Neka",
    badTitle: "Det här programmet kan inte släppas in",
    badText: """
      Det är inte registrerat här, är inaktiverat eller angav en adress som inte är \
      registrerad för det. Ingen skickades vidare. Säg till den som sköter programmet.
      """,
    ownTitle: "Program som handlar för dig",
    ownNone: "Inget program handlar för dig.",
    ownText: "Vart och ett får göra det du får, tills du återkallar det.",
    made: "Program registrerat",
    changed: "Program ändrat",
    wasDisabled: "Program inaktiverat",
    wasEnabled: "Program aktiverat",
    secretAdded: "Hemlighet för ett program skapad",
    secretRemoved: "Hemlighet för ett program borttagen",
    consentGiven: "Program tillåtet att handla för en person",
    consentWithdrawn: "Medgivande till ett program återkallat",
    grantRevoked: "Token för ett program återkallade: en användes två gånger")
}
