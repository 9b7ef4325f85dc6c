package import Domain
package import SQL

extension Statement {
  static let signingKeys = Statement(
    "signing-keys.all",
    """
    SELECT k.name, k.sealed, k.created_at FROM signing_keys k
     ORDER BY k.created_at DESC, k.name LIMIT 20
    """)

  static let insertSigningKey = Statement(
    "signing-keys.insert",
    "INSERT INTO signing_keys (name, sealed, created_at) VALUES ($1, $2, $3)")

  static let sweepSigningKeys = Statement(
    "sweep.signing-keys",
    """
    DELETE FROM signing_keys
     WHERE created_at < (SELECT MAX(k.created_at) FROM signing_keys k WHERE k.created_at <= $1)
    """)
}

/// A pair of keys as it is kept: sealed under the server's key.
package struct KeptSigningKey: Sendable {
  /// The public half's thumbprint.
  package let name: String
  package let sealed: [UInt8]
  package let createdAt: Moment

  package init(name: String, sealed: [UInt8], createdAt: Moment) {
    self.name = name
    self.sealed = sealed
    self.createdAt = createdAt
  }
}

extension Reading {
  /// Newest first.
  package func signingKeys() throws(Fault) -> [KeptSigningKey] {
    try rows(.signingKeys) { row throws(Fault) in
      KeptSigningKey(
        name: try row.text(0), sealed: try row.bytes(1), createdAt: try row.moment(2))
    }
  }
}

extension Transaction {
  package func insert(_ key: KeptSigningKey) throws(Fault) {
    _ = try change(
      .insertSigningKey, [.text(key.name), .bytes(key.sealed), .moment(key.createdAt)])
  }

  /// Forgets keys whose successor has been there since some moment.
  package func sweepSigningKeys(replacedBefore moment: Moment) throws(Fault) {
    _ = try change(.sweepSigningKeys, [.moment(moment)])
  }
}
