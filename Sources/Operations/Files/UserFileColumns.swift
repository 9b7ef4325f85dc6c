import CSV
package import Domain

/// The columns of our own files of users: those of PC 2.2 in its order, and ours behind them.
package enum UserFile {
  package static let columns: [Upload.Column] = [
    .firstName, .lastName, .displayName, .email, .status, .location, .roles, .products,
  ]

  /// The five headers that everybody knows, in English and in their order (PC 2.2).
  package static let classicColumns = Array(columns.prefix(5))

  /// An empty file to be filled in.
  ///
  /// - Parameters:
  ///   - language: Of the headers: en, nl, de or sv.
  ///   - isClassic: Only the five, in English, with commas.
  package static func template(language: String, isClassic: Bool = false) -> [UInt8] {
    let language = isClassic ? "en" : language
    var writer = CSVWriter(delimiter: delimiter(language), marked: true)
    writer.row(
      (isClassic ? classicColumns : columns).map { UploadHeaders.name($0, language: language) })
    return writer.take()
  }

  /// Spreadsheets read the separator of the person's own country.
  static func delimiter(_ language: String) -> UInt8 {
    language == "en" ? UInt8(ascii: ",") : UInt8(ascii: ";")
  }
}
