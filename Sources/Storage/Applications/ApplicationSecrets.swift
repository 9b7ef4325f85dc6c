package import Domain
package import SQL

extension Statement {
  static let insertApplicationSecret = Statement(
    "application-secrets.insert",
    """
    INSERT INTO application_secrets (application_id, id, digest, created_at, expires_at)
    VALUES ($1, $2, $3, $4, $5)
    """)

  static let applicationSecrets = Statement(
    "application-secrets.of-application",
    """
    SELECT s.id, s.created_at, s.expires_at, s.digest FROM application_secrets s
     WHERE s.application_id = $1 ORDER BY s.created_at LIMIT 10
    """)

  static let deleteApplicationSecret = Statement(
    "application-secrets.delete",
    "DELETE FROM application_secrets WHERE application_id = $1 AND id = $2")
}

extension Reading {
  /// Those that are over among them, oldest first; each with the digest of the secret.
  package func secrets(
    of application: Application.ID
  ) throws(Fault) -> [(info: ApplicationSecret, digest: [UInt8])] {
    try rows(.applicationSecrets, [.id(application)]) { row throws(Fault) in
      (
        ApplicationSecret(
          id: try row.id(0, ApplicationSecret.self), createdAt: try row.moment(1),
          expiresAt: try row.moment(2)),
        try row.bytes(3)
      )
    }
  }
}

extension Transaction {
  package func insert(
    _ secret: ApplicationSecret, digest: [UInt8], of application: Application.ID,
    _: HousePermit<May.ManageApplications>
  ) throws(Fault) {
    _ = try change(
      .insertApplicationSecret,
      [
        .id(application), .id(secret.id), .bytes(digest), .moment(secret.createdAt),
        .moment(secret.expiresAt),
      ])
  }

  /// - Returns: False when there is none.
  package func delete(
    _ secret: ApplicationSecret.ID, of application: Application.ID,
    _: HousePermit<May.ManageApplications>
  ) throws(Fault) -> Bool {
    try change(.deleteApplicationSecret, [.id(application), .id(secret)]) == 1
  }
}
