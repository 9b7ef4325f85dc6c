/// In which of the product's languages a person is written to.
package enum SpokenLanguage {
  /// The tag of the language that most people speak at a place: `de` for Austria. Nil where it is
  /// none of the four, or where it cannot be told.
  ///
  /// - Source: docs/domain.md, "Handing over".
  package static func tag(at location: Location) -> String? { tags[location.code] }

  /// The language the person chose, else that of their own place, else that of their customer's,
  /// else the reader's.
  package static func tag(
    chosen: String?, at location: Location?, of customer: Customer, reader: String
  ) -> String {
    chosen ?? location.flatMap { tag(at: $0) } ?? customer.defaultLocation.flatMap { tag(at: $0) }
      ?? reader
  }

  private static let tags: [String: String] = [
    "DE": "de", "AT": "de", "CH": "de", "LI": "de",
    "NL": "nl", "BE": "nl", "SR": "nl", "AW": "nl", "CW": "nl", "SX": "nl", "BQ": "nl",
    "SE": "sv", "AX": "sv",
    "GB": "en", "IE": "en", "US": "en", "CA": "en", "AU": "en", "NZ": "en", "MT": "en",
  ]
}
