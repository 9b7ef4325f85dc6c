extension ProblemPhrases {
  static let english = ProblemPhrases(
    unauthorized: "A valid access token is needed",
    notAllowed: "This is not allowed",
    notFound: "There is nothing here",
    methodNotAllowed: "This cannot be done here",
    unsupportedMediaType: "The body has another type than is read here",
    notAcceptable: "No answer of the wanted type exists",
    tooLarge: "The body is too large",
    malformed: "The request could not be read",
    invalid: "Some fields are not right",
    conflict: "The present state does not allow it",
    gone: "It is gone for good",
    keyMismatch: "This Idempotency-Key was used for another request",
    keyRunning: "The first request with this Idempotency-Key is still running",
    slowDown: "Too many attempts",
    unavailable: "Busy at the moment; try again shortly",
    fault: "Something broke on our side")
}
