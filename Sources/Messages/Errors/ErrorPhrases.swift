/// Pages for what did not work.
package struct ErrorPhrases: Sendable {
  package let notFoundTitle: String
  package let notFoundText: String
  package let deniedTitle: String
  package let deniedText: @Sendable (_ right: String, _ roles: [String]) -> String
  package let faultTitle: String
  package let faultText: @Sendable (_ request: String) -> String
  package let staleTitle: String
  package let staleText: String
  package let tooLargeTitle: String
  package let tooLargeText: String
  package let badRequestTitle: String
  package let badRequestText: String
  package let busyTitle: String
  package let busyText: String
}
