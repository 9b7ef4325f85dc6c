package import SQL

extension PostgreSQLEngine {
  /// Makes a database on the server.
  ///
  /// - Parameters:
  ///   - name: Of lower-case letters, digits and underscores; anything else is refused.
  ///   - template: The database to be copied; nobody may be connected to it.
  ///   - address: Of a database that is there already.
  package static func makeDatabase(
    named name: String, copying template: String = "template1", at address: String
  ) throws(Fault) {
    guard isPlain(name), isPlain(template) else {
      throw misuse("make-database", "a database's name is of plain letters, digits and _")
    }
    let connection = try PostgreSQLConnection(address, limits: Limits())
    try connection.run(
      script: "CREATE DATABASE \(name) TEMPLATE \(template)", named: "make-database")
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count < 64
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
      }
  }
}
