package import SQL

extension Statement {
  static let setKeyMark = Statement(
    "house.set-key-mark",
    "INSERT INTO house (name, value) VALUES ('key-mark', $1) ON CONFLICT (name) DO NOTHING")
  static let keyMark = Statement(
    "house.key-mark", "SELECT value FROM house WHERE name = 'key-mark'")
}

extension Transaction {
  /// What the server's key left behind the first time that it met this database.
  ///
  /// - Parameter mark: Left now where there is none.
  package func keyMark(orLeaving mark: [UInt8]) throws(Fault) -> [UInt8] {
    try change(.setKeyMark, [.bytes(mark)])
    return try first(.keyMark) { row throws(Fault) in try row.bytes(0) } ?? []
  }
}
