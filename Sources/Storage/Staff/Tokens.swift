package import Domain
package import SQL

extension Statement {
  static let insertToken = Statement(
    "tokens.insert",
    """
    INSERT INTO tokens (id, digest, staff_id, name, created_at, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    """)

  static let bearer = Statement(
    "tokens.bearer", "SELECT", staffColumns,
    "FROM tokens t JOIN staff s ON s.id = t.staff_id", staffJoins,
    """
     WHERE t.digest = $1 AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > $2)
       AND s.disabled_at IS NULL
    """)

  static let tokensOf = Statement(
    "tokens.of-staff",
    """
    SELECT t.id, t.name, t.created_at, t.expires_at, t.revoked_at FROM tokens t
     WHERE t.staff_id = $1 ORDER BY t.created_at DESC LIMIT 1000
    """)

  static let revokeToken = Statement(
    "tokens.revoke",
    """
    UPDATE tokens SET revoked_at = $3 WHERE id = $1 AND staff_id = $2 AND revoked_at IS NULL
    RETURNING name
    """)
}

extension Reading {
  /// Who a bearer token belongs to; one statement.
  package func bearer(_ digest: [UInt8], at now: Moment) throws(Fault) -> StaffMember? {
    try staff(.bearer, [.bytes(digest), .moment(now)]).first
  }

  package func tokens(of staff: StaffMember.ID) throws(Fault) -> [TokenInfo] {
    try rows(.tokensOf, [.id(staff)]) { row throws(Fault) in
      TokenInfo(
        id: try row.id(0, TokenInfo.self), name: try row.text(1), createdAt: try row.moment(2),
        expiresAt: try row.optionalMoment(3), revokedAt: try row.optionalMoment(4))
    }
  }
}

extension Transaction {
  package func insert(
    _ token: TokenInfo, digest: [UInt8], of staff: StaffMember.ID
  ) throws(Fault) {
    _ = try change(
      .insertToken,
      [
        .id(token.id), .bytes(digest), .id(staff), .text(token.name), .moment(token.createdAt),
        .moment(token.expiresAt),
      ])
  }

  /// - Returns: The token's name; nil when there is none to revoke.
  package func revoke(
    _ token: TokenInfo.ID, of staff: StaffMember.ID, at now: Moment
  ) throws(Fault) -> String? {
    try first(.revokeToken, [.id(token), .id(staff), .moment(now)]) {
      row throws(Fault) in try row.text(0)
    }
  }
}
