import Domain

/// What the columns of a file mean, from its header line.
struct UploadColumns: Sendable {
  let headers: [String]
  /// Nil for a header that we do not know.
  let columns: [Upload.Column?]

  private static let required: [Upload.Column] = [.displayName, .email]

  /// Those of a file that was taken already.
  init(of upload: Upload) {
    headers = upload.headers
    columns = upload.columns
  }

  init(headers: [String]) throws(UploadRefusal) {
    // A spreadsheet may leave empty columns behind the last one.
    let named = headers.map(\.trimmed)
    let used = (named.lastIndex { !$0.isEmpty } ?? -1) + 1
    self.headers = Array(named.prefix(used))
    guard used > 0 else { throw .empty }
    columns = self.headers.map { UploadHeaders.column(for: $0) }
    var seen: Set<Upload.Column> = []
    for (header, column) in zip(self.headers, columns) {
      if let column, !seen.insert(column).inserted { throw .repeatedColumn(header) }
    }
    let missing = Self.required.filter { !seen.contains($0) }
    guard missing.isEmpty else { throw .missingColumns(missing) }
  }
}
