import Domain

/// What a file is, and what becomes of each of its columns.
package struct Recognition: Hashable, Sendable {
  package let kind: ExportKind
  /// In the file's order.
  package let columns: [Column]

  package struct Column: Hashable, Sendable {
    package let header: String
    package let fate: ColumnFate
  }

  /// The place of a field's column; nil where the file has none.
  package func place(of field: ImportField) -> Int? {
    columns.firstIndex { $0.fate == .taken(field) }
  }
}

/// Why nobody can say what a file is.
package enum RecognitionFlaw: Error, Hashable, Sendable {
  /// There is no first line, or nothing on it.
  case noHeader
  /// No kind of export has these columns. The nearest one and what it would need.
  case unknown(nearest: ExportKind?, missing: [ImportField])
  /// The file is said to be of a kind that needs more columns.
  case missing(ExportKind, [ImportField])
  /// It could as well be the one as the other.
  case ambiguous([ExportKind])
  /// Several columns would become the same thing.
  case repeated(ImportField, headers: [String])
}

/// Says what a file is by its header alone.
package enum ExportRecognizer {
  /// - Parameters:
  ///   - headers: The first line, in any order, language, case and spelling.
  ///   - kind: What somebody says that it is; nil to find out.
  package static func recognize(
    _ headers: [String], as kind: ExportKind? = nil
  ) throws(RecognitionFlaw) -> Recognition {
    let headers = headers.map(\.trimmed)
    guard headers.contains(where: { !$0.isEmpty }) else { throw .noHeader }
    let candidate: Candidate
    if let kind {
      candidate = Candidate(kind, headers)
      guard candidate.missing.isEmpty else { throw .missing(kind, candidate.missing) }
    } else {
      candidate = try best(headers)
    }
    try candidate.checkRepetition()
    return candidate.recognition
  }

  private static func best(_ headers: [String]) throws(RecognitionFlaw) -> Candidate {
    let all = ExportKind.allCases.map { Candidate($0, headers) }
    let whole = all.filter(\.missing.isEmpty)
    guard let most = whole.map(\.known).max() else {
      let nearest = all.filter { $0.known > 0 }.max {
        ($0.known, $1.missing.count) < ($1.known, $0.missing.count)
      }
      throw .unknown(nearest: nearest?.recognition.kind, missing: nearest?.missing ?? [])
    }
    let equals = whole.filter { $0.known == most }
    // Several kinds of users' files with few columns look alike, and are read alike.
    guard let first = equals.first, Set(equals.map(\.recognition.kind.subject)).count == 1 else {
      throw .ambiguous(equals.map(\.recognition.kind))
    }
    return first
  }
}

/// A file looked at as if it were of one kind.
private struct Candidate {
  let recognition: Recognition
  let missing: [ImportField]
  /// Columns that this kind of export is known to have.
  let known: Int

  init(_ kind: ExportKind, _ headers: [String]) {
    let table = ExportTable.of(kind)
    let fates = headers.map { table.fate(of: $0) }
    let columns = zip(headers, fates).map { header, fate in
      Recognition.Column(
        header: header, fate: fate ?? Self.borrowed(header, kind, headers) ?? .left(.unknown))
    }
    let recognition = Recognition(kind: kind, columns: columns)
    self.recognition = recognition
    missing = table.required.filter { recognition.place(of: $0) == nil }
    known = fates.count { $0 != nil }
  }

  /// Our own files know more words for the same things, in four languages. They help where nothing
  /// of the kind's own says the same.
  private static func borrowed(
    _ header: String, _ kind: ExportKind, _ headers: [String]
  ) -> ColumnFate? {
    guard kind.subject == .users, let column = UploadHeaders.column(for: header),
      let fate = ExportTable.userFile.fate(of: UploadHeaders.name(column, language: "en"))
    else { return nil }
    let table = ExportTable.of(kind)
    return headers.contains { table.fate(of: $0) == fate } ? nil : fate
  }

  func checkRepetition() throws(RecognitionFlaw) {
    for field in ImportField.allCases {
      let columns = recognition.columns.filter { $0.fate == .taken(field) }
      guard columns.count < 2 else {
        throw .repeated(field, headers: columns.map(\.header))
      }
    }
  }
}
