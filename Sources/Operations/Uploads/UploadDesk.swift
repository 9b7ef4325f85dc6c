import Domain

/// Where rows of a file are corrected: what their columns mean, and what they are read against.
struct UploadDesk: Sendable {
  let upload: Upload
  let world: UploadWorld

  /// A row's cells with some of them replaced.
  ///
  /// - Returns: Nil when nothing changes.
  func write(_ cells: [Upload.Column: String], into row: UploadRow) -> [String]? {
    let before = row.cells(as: upload, world.catalog)
    var after = before
    for (column, text) in cells {
      guard let index = upload.columns.firstIndex(of: column) else { continue }
      after[index] = String(text.trimmed.prefix(1000))
    }
    return after == before ? nil : after
  }

  /// The row that these cells make.
  func read(_ cells: [String], in row: UploadRow) -> UploadRow {
    var read = UploadRowParser(columns: UploadColumns(of: upload), world: world)
      .parse(cells, number: row.number, line: row.line)
    read.isLeftOut = row.isLeftOut
    return read
  }

  /// The cells by which a problem of a row is mended as it is in all rows that have it.
  func mended(
    _ row: UploadRow, _ group: CellFlaw.Group, _ mend: UploadMend
  ) -> [Upload.Column: String] {
    guard let column = group.column else { return [:] }
    let text = row.text(of: column, as: upload, world.catalog)
    switch mend {
    case .leaveOut, .keepFirst: return [:]
    case .shorten: return [column: String(text.trimmed.prefix(PersonName.limit)).trimmed]
    case .composeName: return [column: composedName(row)]
    case .replace(let new): return [column: replace(group, by: new.trimmed, in: text)]
    }
  }

  private func composedName(_ row: UploadRow) -> String {
    let names = [Upload.Column.firstName, .lastName].map {
      row.text(of: $0, as: upload, world.catalog).trimmed
    }
    let name = names.filter { !$0.isEmpty }.joined(separator: " ")
    let email = row.text(of: .email, as: upload, world.catalog)
    return name.isEmpty ? String(email.prefix { $0 != "@" }) : String(name.prefix(PersonName.limit))
  }

  private func replace(_ group: CellFlaw.Group, by new: String, in text: String) -> String {
    switch group.kind {
    case .foreignDomain:
      let local = text.lastIndex(of: "@").map { text[..<$0] } ?? text[...]
      return "\(local)@\(new)"
    case .unknownRole:
      return swapping(group.value, for: new, in: UploadRowParser.parts(text, separators: ";|,"))
    case .unknownProduct, .notEntitled:
      return swapping(
        group.value, for: new, in: UploadRowParser.products(text.trimmed, world.catalog))
    default: return new
    }
  }

  private func swapping(_ old: String, for new: String, in parts: [String]) -> String {
    var kept: [String] = []
    for part in parts.map({ $0 == old ? new : $0 }) where !part.isEmpty && !kept.contains(part) {
      kept.append(part)
    }
    return kept.joined(separator: "|")
  }
}
