extension ProblemPhrases {
  static let dutch = ProblemPhrases(
    unauthorized: "Een geldig toegangstoken is nodig",
    notAllowed: "Dit is niet toegestaan",
    notFound: "Hier is niets",
    methodNotAllowed: "Dat kan hier niet",
    unsupportedMediaType: "De inhoud heeft een ander type dan hier wordt gelezen",
    notAcceptable: "Er bestaat geen antwoord van het gewenste type",
    tooLarge: "De inhoud is te groot",
    malformed: "De aanvraag kon niet worden gelezen",
    invalid: "Sommige velden kloppen niet",
    conflict: "De huidige toestand laat het niet toe",
    gone: "Het is voorgoed weg",
    keyMismatch: "Deze Idempotency-Key is voor een andere aanvraag gebruikt",
    keyRunning: "De eerste aanvraag met deze Idempotency-Key loopt nog",
    slowDown: "Te veel pogingen",
    unavailable: "Momenteel bezet; probeer het straks opnieuw",
    fault: "Er is bij ons iets misgegaan")
}
