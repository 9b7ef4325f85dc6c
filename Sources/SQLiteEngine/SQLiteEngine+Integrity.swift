package import SQL

extension SQLiteEngine {
  /// Reads every page on a connection of its own; at most 100 findings of each kind.
  package func verifyIntegrity() async throws(Fault) -> [String] {
    let path = path
    return try await blocking { () throws(Fault) in try Self.verifyIntegrity(file: path) }
  }

  /// As `verifyIntegrity()`, of a file that may be no database at all.
  package static func verifyIntegrity(file path: String) throws(Fault) -> [String] {
    let connection = try SQLiteConnection(path: path, role: .backup, busyLimit: 5_000)
    defer { connection.close() }
    return try connection.damage() + connection.brokenReferences()
  }
}

extension SQLiteConnection {
  fileprivate func damage() throws(Fault) -> [String] {
    var findings: [String] = []
    try query(.damage, []) { row throws(Fault) in
      let finding = try row.text(0)
      if finding != "ok" { findings.append(finding) }
    }
    return findings
  }

  fileprivate func brokenReferences() throws(Fault) -> [String] {
    var findings: [String] = []
    try query(.brokenReferences, []) { row throws(Fault) in
      let rowID = try row.optionalInteger(1).map { "row \($0)" } ?? "a row"
      findings.append("\(try row.text(0)): \(rowID) names nothing in \(try row.text(2))")
    }
    return findings
  }
}

extension Statement {
  fileprivate static let damage = Statement("sqlite.integrity", "PRAGMA integrity_check(100)")

  fileprivate static let brokenReferences = Statement(
    "sqlite.references",
    """
    SELECT "table", rowid, parent FROM pragma_foreign_key_check LIMIT 100
    """)
}
