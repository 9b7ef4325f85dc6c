import CSQLite
import SQL

extension SQLiteConnection {
  /// The name of the constraint that the last statement broke. What the schema gave no name gets
  /// the one that PostgreSQL would give it, so that callers know one name.
  func brokenConstraint(_ code: Int32) -> String {
    let message = String(cString: sqlite3_errmsg(handle))
    let subject = message.firstIndex(of: ":").map {
      message[message.index(after: $0)...].drop { $0 == " " }
    }
    switch code {
    case tenantry_sqlite_broken_unique, tenantry_sqlite_broken_primary_key,
      tenantry_sqlite_broken_row_id:
      return uniqueName(String(subject ?? ""))
    case tenantry_sqlite_broken_check:
      return String(subject ?? "check")
    case tenantry_sqlite_broken_not_null:
      return String(subject ?? "").split(separator: ".").joined(separator: "_") + "_not_null"
    case tenantry_sqlite_broken_foreign_key:
      return "foreign"
    case tenantry_sqlite_broken_by_trigger:
      return message
    default:
      return "datatype"
    }
  }

  /// From "users.customer_id, users.sign_in_key", or "index 'name'" for an index over expressions,
  /// to the name of the index.
  private func uniqueName(_ subject: String) -> String {
    if let known = uniqueNames[subject] { return known }
    let name = indexName(subject) ?? lookedUpName(subject) ?? "unique"
    uniqueNames[subject] = name
    return name
  }

  private func indexName(_ subject: String) -> String? {
    guard subject.hasPrefix("index '"), subject.hasSuffix("'") else { return nil }
    return String(subject.dropFirst(7).dropLast())
  }

  private func lookedUpName(_ subject: String) -> String? {
    let columns = subject.split(separator: ",").map { $0.drop { $0 == " " } }
    let pairs = columns.map { $0.split(separator: ".", maxSplits: 1) }
    guard let table = pairs.first?.first, pairs.allSatisfy({ $0.count == 2 }) else { return nil }
    let names = pairs.map { String($0[1]) }
    // Several indexes can have the same columns; the one with a name of ours tells more.
    let matching = uniqueIndexes(of: String(table)).filter { $0.columns == names }
    if let named = matching.first(where: { $0.origin == "c" }) { return named.name }
    if matching.contains(where: { $0.origin == "u" }) {
      return ([String(table)] + names + ["key"]).joined(separator: "_")
    }
    return "\(table)_pkey"
  }

  private struct UniqueIndex {
    let name: String
    /// "c" by CREATE INDEX, "u" by UNIQUE, "pk" by PRIMARY KEY.
    let origin: String
    var columns: [String] = []
  }

  private func uniqueIndexes(of table: String) -> [UniqueIndex] {
    do {
      var indexes: [UniqueIndex] = []
      try query(.uniqueIndexes, [.text(table)]) { row throws(Fault) in
        let name = try row.text(0)
        if indexes.last?.name != name {
          indexes.append(UniqueIndex(name: name, origin: try row.text(1)))
        }
        indexes[indexes.count - 1].columns.append(try row.optionalText(2) ?? "")
      }
      return indexes
    } catch {
      return []
    }
  }
}

extension Statement {
  fileprivate static let uniqueIndexes = Statement(
    "sqlite.unique-indexes",
    """
    SELECT l.name, l.origin, i.name
      FROM pragma_index_list($1) l
      JOIN pragma_index_info(l.name) i
     WHERE l."unique" = 1
     ORDER BY l.name, i.seqno
    """)
}
