package import Domain
package import SQL

private let staffColumns: StaticString =
  "s.id, s.name, s.email, s.roles, s.limited, s.disabled_at, f.customer_id"
private let staffJoins: StaticString = "LEFT JOIN staff_customers f ON f.staff_id = s.id"

extension Statement {
  static let insertStaff = Statement(
    "staff.insert",
    """
    INSERT INTO staff (id, name, email, email_key, roles, limited, password_hash, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    """)
  static let updateStaff = Statement(
    "staff.update",
    "UPDATE staff SET roles = $2, limited = $3, disabled_at = $4, name = $5 WHERE id = $1")
  static let setStaffPassword = Statement(
    "staff.set-password", "UPDATE staff SET password_hash = $2, name = $3 WHERE id = $1")
  static let insertStaffCustomer = Statement(
    "staff.limit", "INSERT INTO staff_customers (staff_id, customer_id) VALUES ($1, $2)")
  static let deleteStaffCustomers = Statement(
    "staff.unlimit", "DELETE FROM staff_customers WHERE staff_id = $1")
  static let staffMember = Statement(
    "staff.get", "SELECT", staffColumns, "FROM staff s", staffJoins, "WHERE s.id = $1")
  static let allStaff = Statement(
    "staff.all", "SELECT", staffColumns, "FROM staff s", staffJoins,
    "ORDER BY s.name, s.id LIMIT 100000")
  static let staffForSignIn = Statement(
    "staff.for-sign-in",
    """
    SELECT s.id, s.password_hash FROM staff s
     WHERE s.email_key = $1 AND s.disabled_at IS NULL AND s.password_hash IS NOT NULL
    """)
  static let countStaffAdmins = Statement(
    "staff.count-global-admins",
    """
    SELECT COUNT(*) FROM staff s
     WHERE s.disabled_at IS NULL AND s.password_hash IS NOT NULL
       AND ' ' || s.roles || ' ' LIKE '% GA %'
    """)

  static let insertLink = Statement(
    "staff-links.insert",
    """
    INSERT INTO staff_links (digest, staff_id, created_at, expires_at) VALUES ($1, $2, $3, $4)
    """)
  static let link = Statement(
    "staff-links.get",
    "SELECT l.staff_id FROM staff_links l WHERE l.digest = $1 AND l.expires_at > $2")
  static let takeLink = Statement(
    "staff-links.take", "DELETE FROM staff_links WHERE digest = $1 AND expires_at > $2")
  static let deleteFirstLinks = Statement(
    "staff-links.delete-first", "DELETE FROM staff_links WHERE staff_id IS NULL")
  static let deleteLinksOf = Statement(
    "staff-links.delete-of-staff", "DELETE FROM staff_links WHERE staff_id = $1")

  static let insertSession = Statement(
    "staff-sessions.insert",
    """
    INSERT INTO staff_sessions (digest, staff_id, created_at, expires_at) VALUES ($1, $2, $3, $4)
    """)
  static let session = Statement(
    "staff-sessions.get", "SELECT", staffColumns,
    "FROM staff_sessions t JOIN staff s ON s.id = t.staff_id", staffJoins,
    "WHERE t.digest = $1 AND t.expires_at > $2 AND s.disabled_at IS NULL")
  static let deleteSession = Statement(
    "staff-sessions.delete", "DELETE FROM staff_sessions WHERE digest = $1")
  static let deleteSessionsOf = Statement(
    "staff-sessions.delete-of-staff", "DELETE FROM staff_sessions WHERE staff_id = $1")

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

  static let attempts = Statement(
    "attempts.get", "SELECT a.failures, a.blocked_until FROM sign_in_attempts a WHERE a.digest = $1"
  )
  static let recordFailure = Statement(
    "attempts.record",
    """
    INSERT INTO sign_in_attempts (digest, failures, blocked_until) VALUES ($1, $2, $3)
    ON CONFLICT (digest) DO UPDATE SET failures = $2, blocked_until = $3
    """)
  static let forgetAttempts = Statement(
    "attempts.forget", "DELETE FROM sign_in_attempts WHERE digest = $1")

  static let startAnswer = Statement(
    "idempotency.start",
    """
    INSERT INTO idempotency (digest, request, created_at) VALUES ($1, $2, $3)
    ON CONFLICT (digest) DO NOTHING
    """)
  static let storedAnswer = Statement(
    "idempotency.get",
    "SELECT i.request, i.answer, i.created_at FROM idempotency i WHERE i.digest = $1")
  static let finishAnswer = Statement(
    "idempotency.finish", "UPDATE idempotency SET answer = $2 WHERE digest = $1")
  static let dropAnswer = Statement(
    "idempotency.drop", "DELETE FROM idempotency WHERE digest = $1 AND answer IS NULL")

  static let sweepSessions = Statement(
    "sweep.staff-sessions", "DELETE FROM staff_sessions WHERE expires_at <= $1")
  static let sweepUserSessions = Statement(
    "sweep.user-sessions", "DELETE FROM user_sessions WHERE expires_at <= $1")
  static let sweepAttempts = Statement(
    "sweep.attempts", "DELETE FROM sign_in_attempts WHERE blocked_until <= $1")
  static let sweepAnswers = Statement(
    "sweep.idempotency", "DELETE FROM idempotency WHERE created_at <= $1")
}

/// An answer that is kept for the case that the same request comes again.
package struct KeptAnswer: Sendable {
  package let request: [UInt8]
  /// Sealed; nil while the first request is still being answered.
  package let sealed: [UInt8]?
  package let startedAt: Moment
}

extension Reading {
  package func staffMember(_ id: StaffMember.ID) throws(Fault) -> StaffMember? {
    try staff(.staffMember, [.id(id)]).first
  }

  package func allStaff(_: HousePermit<May.ManageStaff>) throws(Fault) -> [StaffMember] {
    try staff(.allStaff, [])
  }

  /// Global admins who can sign in.
  package func staffAdminCount() throws(Fault) -> Int {
    try first(.countStaffAdmins) { row throws(Fault) in try row.count(0) } ?? 0
  }

  package func staffForSignIn(
    _ email: EmailAddress
  ) throws(Fault) -> (id: StaffMember.ID, hash: String)? {
    try first(.staffForSignIn, [.text(email.key)]) { row throws(Fault) in
      (try row.id(0, StaffMember.self), try row.text(1))
    }
  }

  /// Who a session belongs to; one statement.
  package func session(_ digest: [UInt8], at now: Moment) throws(Fault) -> StaffMember? {
    try staff(.session, [.bytes(digest), .moment(now)]).first
  }

  /// Who a bearer token belongs to; one statement.
  package func bearer(_ digest: [UInt8], at now: Moment) throws(Fault) -> StaffMember? {
    try staff(.bearer, [.bytes(digest), .moment(now)]).first
  }

  /// Who may join with a link: an invited member, or nobody yet for the first one.
  package func link(
    _ digest: [UInt8], at now: Moment
  ) throws(Fault) -> (staff: StaffMember.ID?, Void)? {
    try first(.link, [.bytes(digest), .moment(now)]) { row throws(Fault) in
      (try row.optionalID(0, StaffMember.self), ())
    }
  }

  package func tokens(of staff: StaffMember.ID) throws(Fault) -> [TokenInfo] {
    try rows(.tokensOf, [.id(staff)]) { row throws(Fault) in
      TokenInfo(
        id: try row.id(0, TokenInfo.self), name: try row.text(1), createdAt: try row.moment(2),
        expiresAt: try row.optionalMoment(3), revokedAt: try row.optionalMoment(4))
    }
  }

  package func attempts(
    _ digest: [UInt8]
  ) throws(Fault) -> (failures: Int, blockedUntil: Moment)? {
    try first(.attempts, [.bytes(digest)]) { row throws(Fault) in
      (try row.count(0), try row.moment(1))
    }
  }

  package func keptAnswer(_ digest: [UInt8]) throws(Fault) -> KeptAnswer? {
    try first(.storedAnswer, [.bytes(digest)]) { row throws(Fault) in
      KeptAnswer(
        request: try row.bytes(0), sealed: try row.optionalBytes(1), startedAt: try row.moment(2))
    }
  }

  private func staff(_ statement: Statement, _ values: [SQLValue]) throws(Fault) -> [StaffMember] {
    var members: [StaffMember] = []
    try each(statement, values) { row throws(Fault) in
      let id = try row.id(0, StaffMember.self)
      let customer = try row.optionalID(6, Customer.self)
      if let last = members.indices.last, members[last].id == id {
        if case .only(var customers) = members[last].reach, let customer {
          customers.insert(customer)
          members[last].reach = .only(customers)
        }
        return
      }
      let limited = try row.integer(4) != 0
      members.append(
        StaffMember(
          id: id, name: Label(stored: try row.text(1)),
          email: EmailAddress(stored: try row.text(2)),
          roles: Set(
            try row.text(3).split(separator: " ").compactMap { StaffRole(rawValue: String($0)) }),
          reach: limited ? .only(customer.map { [$0] } ?? []) : .everyCustomer,
          disabledAt: try row.optionalMoment(5)))
    }
    return members
  }
}

extension Transaction {
  /// - Throws: `Fault.constraint("staff_email")` when the address is taken.
  package func insert(
    _ member: StaffMember, passwordHash: String?, at now: Moment
  ) throws(Fault) {
    _ = try change(
      .insertStaff,
      [
        .id(member.id), .text(member.name.text), .text(member.email.text),
        .text(member.email.key), .text(member.storedRoles), .flag(member.isLimited),
        .text(passwordHash), .moment(now),
      ])
    try limit(member)
  }

  package func update(_ member: StaffMember) throws(Fault) {
    _ = try change(
      .updateStaff,
      [
        .id(member.id), .text(member.storedRoles), .flag(member.isLimited),
        .moment(member.disabledAt), .text(member.name.text),
      ])
    _ = try change(.deleteStaffCustomers, [.id(member.id)])
    try limit(member)
  }

  package func set(
    passwordHash: String, name: Label, of member: StaffMember.ID
  ) throws(Fault) {
    _ = try change(.setStaffPassword, [.id(member), .text(passwordHash), .text(name.text)])
  }

  private func limit(_ member: StaffMember) throws(Fault) {
    guard case .only(let customers) = member.reach else { return }
    _ = try changeAll(.insertStaffCustomer, customers.map { [.id(member.id), .id($0)] })
  }

  package func insertLink(
    _ digest: [UInt8], for staff: StaffMember.ID?, at now: Moment, until: Moment
  ) throws(Fault) {
    if staff == nil { _ = try change(.deleteFirstLinks, []) }
    _ = try change(
      .insertLink, [.bytes(digest), .id(staff), .moment(now), .moment(until)])
  }

  /// - Returns: False when the link was used before or is too old.
  package func takeLink(_ digest: [UInt8], at now: Moment) throws(Fault) -> Bool {
    try change(.takeLink, [.bytes(digest), .moment(now)]) == 1
  }

  package func startSession(
    _ digest: [UInt8], of staff: StaffMember.ID, at now: Moment, until: Moment
  ) throws(Fault) {
    _ = try change(.insertSession, [.bytes(digest), .id(staff), .moment(now), .moment(until)])
  }

  package func endSession(_ digest: [UInt8]) throws(Fault) {
    _ = try change(.deleteSession, [.bytes(digest)])
  }

  /// Signs a member out everywhere and voids the links that were sent to them.
  package func endSessions(of staff: StaffMember.ID) throws(Fault) {
    _ = try change(.deleteSessionsOf, [.id(staff)])
    _ = try change(.deleteLinksOf, [.id(staff)])
  }

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

  package func recordFailure(
    _ digest: [UInt8], failures: Int, blockedUntil: Moment
  ) throws(Fault) {
    _ = try change(.recordFailure, [.bytes(digest), .count(failures), .moment(blockedUntil)])
  }

  package func forgetAttempts(_ digest: [UInt8]) throws(Fault) {
    _ = try change(.forgetAttempts, [.bytes(digest)])
  }

  /// - Returns: False when the key is in use.
  package func startAnswer(
    _ digest: [UInt8], request: [UInt8], at now: Moment
  ) throws(Fault) -> Bool {
    try change(.startAnswer, [.bytes(digest), .bytes(request), .moment(now)]) == 1
  }

  package func finishAnswer(_ digest: [UInt8], sealed: [UInt8]) throws(Fault) {
    _ = try change(.finishAnswer, [.bytes(digest), .bytes(sealed)])
  }

  package func dropAnswer(_ digest: [UInt8]) throws(Fault) {
    _ = try change(.dropAnswer, [.bytes(digest)])
  }

  /// Removes what has run out: sessions, attempts, kept answers.
  package func sweep(at now: Moment, answersBefore: Moment) throws(Fault) {
    _ = try change(.sweepSessions, [.moment(now)])
    _ = try change(.sweepUserSessions, [.moment(now)])
    _ = try change(.sweepAttempts, [.moment(now)])
    _ = try change(.sweepAnswers, [.moment(answersBefore)])
  }
}

extension StaffMember {
  fileprivate var storedRoles: String {
    roles.map(\.rawValue).sorted().joined(separator: " ")
  }

  fileprivate var isLimited: Bool {
    if case .only = reach { true } else { false }
  }
}
