extension ProblemPhrases {
  static let german = ProblemPhrases(
    unauthorized: "Ein gültiges Zugriffstoken ist nötig",
    notAllowed: "Das ist nicht erlaubt",
    notFound: "Hier ist nichts",
    methodNotAllowed: "Das geht hier nicht",
    unsupportedMediaType: "Der Inhalt hat einen anderen Typ, als hier gelesen wird",
    notAcceptable: "Eine Antwort des gewünschten Typs gibt es nicht",
    tooLarge: "Der Inhalt ist zu groß",
    malformed: "Die Anfrage konnte nicht gelesen werden",
    invalid: "Einige Felder stimmen nicht",
    conflict: "Der jetzige Stand lässt es nicht zu",
    gone: "Es ist endgültig fort",
    keyMismatch: "Dieser Idempotency-Key wurde für eine andere Anfrage benutzt",
    keyRunning: "Die erste Anfrage mit diesem Idempotency-Key läuft noch",
    slowDown: "Zu viele Versuche",
    unavailable: "Zurzeit ausgelastet; versuchen Sie es gleich noch einmal",
    fault: "Bei uns ist etwas schiefgegangen")
}
