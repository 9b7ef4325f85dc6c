package import Domain
package import SQL

extension Statement {
  static let issuePassword = Statement(
    "credentials.issue",
    """
    INSERT INTO credentials (customer_id, user_id, temporary_hash, issued_at)
    VALUES ($1, $2, $3, $4)
    ON CONFLICT (customer_id, user_id)
    DO UPDATE SET temporary_hash = $3, chosen_hash = NULL, issued_at = $4
    """)
  static let choosePassword = Statement(
    "credentials.choose",
    """
    UPDATE credentials SET temporary_hash = NULL, chosen_hash = $3, issued_at = $4
     WHERE customer_id = $1 AND user_id = $2
    """)
  static let credential = Statement(
    "credentials.get",
    """
    SELECT temporary_hash, chosen_hash FROM credentials WHERE customer_id = $1 AND user_id = $2
    """)
  static let deleteCredential = Statement(
    "credentials.delete", "DELETE FROM credentials WHERE customer_id = $1 AND user_id = $2")

  static let insertUserSession = Statement(
    "user-sessions.insert",
    """
    INSERT INTO user_sessions (customer_id, digest, user_id, created_at, expires_at)
    VALUES ($1, $2, $3, $4, $5)
    """)
  static let userSession = Statement(
    "user-sessions.get",
    """
    SELECT s.user_id, c.temporary_hash IS NOT NULL
      FROM user_sessions s
      JOIN users u ON u.customer_id = s.customer_id AND u.id = s.user_id
      JOIN credentials c ON c.customer_id = s.customer_id AND c.user_id = s.user_id
     WHERE s.customer_id = $1 AND s.digest = $2 AND s.expires_at > $3 AND u.deleted_at IS NULL
    """)
  static let deleteUserSession = Statement(
    "user-sessions.delete", "DELETE FROM user_sessions WHERE customer_id = $1 AND digest = $2")
  static let deleteUserSessions = Statement(
    "user-sessions.delete-of-user",
    "DELETE FROM user_sessions WHERE customer_id = $1 AND user_id = $2")
}

/// How a user proves who they are. Hashes only.
package enum Credential: Hashable, Sendable {
  case temporary(hash: [UInt8])
  case chosen(hash: String)
}

extension Reading {
  package func credential(
    of user: User.ID, in customer: Customer.ID
  ) throws(Fault) -> Credential? {
    try first(.credential, [.id(customer), .id(user)]) { row throws(Fault) -> Credential in
      if let hash = try row.optionalBytes(0) { return .temporary(hash: hash) }
      return .chosen(hash: try row.text(1))
    }
  }

  /// - Returns: The user, and whether an own password is still to be chosen.
  package func userSession(
    _ digest: [UInt8], in customer: Customer.ID, at now: Moment
  ) throws(Fault) -> (user: User.ID, mustChoose: Bool)? {
    try first(.userSession, [.id(customer), .bytes(digest), .moment(now)]) { row throws(Fault) in
      (try row.id(0, User.self), try row.integer(1) != 0)
    }
  }
}

extension Transaction {
  /// New temporary passwords, as hashes. Whoever had a password before has it no longer.
  package func issue(
    _ hashes: [(user: User.ID, hash: [UInt8])], at now: Moment, _ permit: ChangePermit
  ) throws(Fault) {
    _ = try changeAll(
      .issuePassword,
      hashes.map { [.id(permit.customer), .id($0.user), .bytes($0.hash), .moment(now)] })
  }

  package func choose(
    hash: String, for user: User.ID, in customer: Customer.ID, at now: Moment
  ) throws(Fault) {
    _ = try change(.choosePassword, [.id(customer), .id(user), .text(hash), .moment(now)])
  }

  package func purgeCredentials(of users: [User.ID], _ permit: ChangePermit) throws(Fault) {
    let values: [[SQLValue]] = users.map { [.id(permit.customer), .id($0)] }
    _ = try changeAll(.deleteCredential, values)
    _ = try changeAll(.deleteUserLanguage, values)
  }

  package func startUserSession(
    _ digest: [UInt8], of user: User.ID, in customer: Customer.ID, at now: Moment, until: Moment
  ) throws(Fault) {
    _ = try change(
      .insertUserSession,
      [.id(customer), .bytes(digest), .id(user), .moment(now), .moment(until)])
  }

  package func endUserSession(_ digest: [UInt8], in customer: Customer.ID) throws(Fault) {
    _ = try change(.deleteUserSession, [.id(customer), .bytes(digest)])
  }

  package func endSessions(of users: [User.ID], in customer: Customer.ID) throws(Fault) {
    _ = try changeAll(.deleteUserSessions, users.map { [.id(customer), .id($0)] })
  }
}
