extension ProblemPhrases {
  static let swedish = ProblemPhrases(
    unauthorized: "En giltig åtkomsttoken krävs",
    notAllowed: "Det är inte tillåtet",
    notFound: "Här finns inget",
    methodNotAllowed: "Det går inte här",
    unsupportedMediaType: "Innehållet har en annan typ än den som läses här",
    notAcceptable: "Det finns inget svar av önskad typ",
    tooLarge: "Innehållet är för stort",
    malformed: "Begäran kunde inte läsas",
    invalid: "Några fält stämmer inte",
    conflict: "Det nuvarande läget tillåter det inte",
    gone: "Det är borta för alltid",
    keyMismatch: "Denna Idempotency-Key har använts för en annan begäran",
    keyRunning: "Den första begäran med denna Idempotency-Key pågår fortfarande",
    slowDown: "För många försök",
    unavailable: "Upptagen för tillfället; försök igen om en stund",
    fault: "Något gick fel hos oss")
}
