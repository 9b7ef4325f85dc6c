package import Domain
package import SQL

extension Statement {
  static let insertGrant = Statement(
    "consent-grants.insert",
    """
    INSERT INTO consent_grants (id, application_id, staff_id, created_at, expires_at)
    VALUES ($1, $2, $3, $4, $5)
    """)

  static let grantStands = Statement(
    "consent-grants.stands",
    """
    SELECT 1 FROM consent_grants g
     WHERE g.id = $1 AND g.application_id = $2 AND g.staff_id = $3
    """)

  static let prolongGrant = Statement(
    "consent-grants.prolong",
    "UPDATE consent_grants SET expires_at = $2 WHERE id = $1 AND expires_at < $2")

  static let endGrant = Statement(
    "consent-grants.end", "DELETE FROM consent_grants WHERE id = $1")

  static let insertCode = Statement(
    "authorization-codes.insert",
    """
    INSERT INTO authorization_codes
      (digest, grant_id, redirect, challenge, resource, offline, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """)

  static let code = Statement(
    "authorization-codes.get",
    """
    SELECT g.id, g.application_id, g.staff_id, k.resource, k.expires_at, k.used_at,
           k.redirect, k.challenge, k.offline
      FROM authorization_codes k JOIN consent_grants g ON g.id = k.grant_id
     WHERE k.digest = $1
    """)

  static let useCode = Statement(
    "authorization-codes.use",
    "UPDATE authorization_codes SET used_at = $2 WHERE digest = $1 AND used_at IS NULL")

  static let insertRefresh = Statement(
    "refresh-tokens.insert",
    """
    INSERT INTO refresh_tokens (digest, grant_id, resource, expires_at) VALUES ($1, $2, $3, $4)
    """)

  static let refresh = Statement(
    "refresh-tokens.get",
    """
    SELECT g.id, g.application_id, g.staff_id, t.resource, t.expires_at, t.used_at
      FROM refresh_tokens t JOIN consent_grants g ON g.id = t.grant_id
     WHERE t.digest = $1
    """)

  static let useRefresh = Statement(
    "refresh-tokens.use",
    "UPDATE refresh_tokens SET used_at = $2 WHERE digest = $1 AND used_at IS NULL")

  static let sweepRefresh = Statement(
    "sweep.refresh-tokens", "DELETE FROM refresh_tokens WHERE expires_at <= $1")

  static let sweepGrants = Statement(
    "sweep.consent-grants", "DELETE FROM consent_grants WHERE expires_at <= $1")
}

/// A code or a refresh token as it is kept.
package struct KeptGrant: Sendable {
  package let grant: Grant.ID
  package let application: Application.ID
  package let staff: StaffMember.ID
  package let resource: String
  package let expiresAt: Moment
  package let usedAt: Moment?
}

extension Reading {
  /// Whether nobody has ended what an access token came of.
  package func stands(
    _ grant: Grant.ID, of application: Application.ID, for staff: StaffMember.ID
  ) throws(Fault) -> Bool {
    try first(.grantStands, [.id(grant), .id(application), .id(staff)]) { row throws(Fault) in
      try row.integer(0)
    } != nil
  }

  package func code(
    _ digest: [UInt8]
  ) throws(Fault) -> (kept: KeptGrant, binding: CodeBinding)? {
    try first(.code, [.bytes(digest)]) { row throws(Fault) in
      let kept = try KeptGrant(row)
      return (
        kept,
        CodeBinding(
          redirect: try row.text(6), challenge: try row.bytes(7), resource: kept.resource,
          isOffline: try row.integer(8) != 0)
      )
    }
  }

  package func refreshToken(_ digest: [UInt8]) throws(Fault) -> KeptGrant? {
    try first(.refresh, [.bytes(digest)]) { row throws(Fault) in try KeptGrant(row) }
  }
}

extension KeptGrant {
  fileprivate init(_ row: Row) throws(Fault) {
    self.init(
      grant: try row.id(0, Grant.self), application: try row.id(1, Application.self),
      staff: try row.id(2, StaffMember.self), resource: try row.text(3),
      expiresAt: try row.moment(4), usedAt: try row.optionalMoment(5))
  }
}

extension Transaction {
  package func insertGrant(
    _ grant: Grant.ID, of application: Application.ID, for staff: StaffMember.ID,
    at now: Moment, until: Moment
  ) throws(Fault) {
    _ = try change(
      .insertGrant, [.id(grant), .id(application), .id(staff), .moment(now), .moment(until)])
  }

  /// It is forgotten once its last token is over.
  package func prolong(_ grant: Grant.ID, until: Moment) throws(Fault) {
    _ = try change(.prolongGrant, [.id(grant), .moment(until)])
  }

  /// Ends all that came of it, access tokens among them.
  package func end(_ grant: Grant.ID) throws(Fault) {
    _ = try change(.endGrant, [.id(grant)])
  }

  package func insertCode(
    _ digest: [UInt8], _ binding: CodeBinding, of grant: Grant.ID, until: Moment
  ) throws(Fault) {
    _ = try change(
      .insertCode,
      [
        .bytes(digest), .id(grant), .text(binding.redirect), .bytes(binding.challenge),
        .text(binding.resource), .flag(binding.isOffline), .moment(until),
      ])
  }

  /// - Returns: False when it was used before.
  package func useCode(_ digest: [UInt8], at now: Moment) throws(Fault) -> Bool {
    try change(.useCode, [.bytes(digest), .moment(now)]) == 1
  }

  package func insertRefreshToken(
    _ digest: [UInt8], of grant: Grant.ID, resource: String, until: Moment
  ) throws(Fault) {
    _ = try change(
      .insertRefresh, [.bytes(digest), .id(grant), .text(resource), .moment(until)])
  }

  /// - Returns: False when it was used before.
  package func useRefreshToken(_ digest: [UInt8], at now: Moment) throws(Fault) -> Bool {
    try change(.useRefresh, [.bytes(digest), .moment(now)]) == 1
  }

  /// Forgets what is over: refresh tokens, and grants with all that came of them.
  package func sweepGrants(at now: Moment) throws(Fault) {
    _ = try change(.sweepRefresh, [.moment(now)])
    _ = try change(.sweepGrants, [.moment(now)])
  }
}
