/// Titles of what the API answers when a request is not served (RFC 9457).
package struct ProblemPhrases: Sendable {
  package let unauthorized: String
  package let notAllowed: String
  package let notFound: String
  package let methodNotAllowed: String
  package let unsupportedMediaType: String
  package let notAcceptable: String
  package let tooLarge: String
  package let malformed: String
  package let invalid: String
  package let conflict: String
  package let gone: String
  package let keyMismatch: String
  package let keyRunning: String
  package let slowDown: String
  package let unavailable: String
  package let fault: String
}
