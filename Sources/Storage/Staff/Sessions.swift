package import Domain
package import SQL

extension Statement {
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
    INSERT INTO staff_sessions (digest, staff_id, created_at, expires_at, id, address, browser)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """)

  static let session = Statement(
    "staff-sessions.get", "SELECT", staffColumns,
    "FROM staff_sessions t JOIN staff s ON s.id = t.staff_id", staffJoins,
    "WHERE t.digest = $1 AND t.expires_at > $2 AND s.disabled_at IS NULL")

  static let deleteSession = Statement(
    "staff-sessions.delete", "DELETE FROM staff_sessions WHERE digest = $1")

  static let deleteSessionsOf = Statement(
    "staff-sessions.delete-of-staff", "DELETE FROM staff_sessions WHERE staff_id = $1")

  static let sessionsOf = Statement(
    "staff-sessions.of-staff",
    """
    SELECT t.id, t.created_at, t.expires_at, t.address, t.browser, t.digest = $2
      FROM staff_sessions t
     WHERE t.staff_id = $1 AND t.expires_at > $3 AND t.id IS NOT NULL
     ORDER BY t.created_at DESC LIMIT 100
    """)

  static let deleteSessionByID = Statement(
    "staff-sessions.delete-by-id", "DELETE FROM staff_sessions WHERE staff_id = $1 AND id = $2")

  static let deleteOtherSessions = Statement(
    "staff-sessions.delete-others",
    "DELETE FROM staff_sessions WHERE staff_id = $1 AND digest <> $2")

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

  static let sweepSessions = Statement(
    "sweep.staff-sessions", "DELETE FROM staff_sessions WHERE expires_at <= $1")

  static let sweepUserSessions = Statement(
    "sweep.user-sessions", "DELETE FROM user_sessions WHERE expires_at <= $1")

  static let sweepAttempts = Statement(
    "sweep.attempts", "DELETE FROM sign_in_attempts WHERE blocked_until <= $1")

  static let sweepAnswers = Statement(
    "sweep.idempotency", "DELETE FROM idempotency WHERE created_at <= $1")
}

extension Reading {
  /// Who a session belongs to; one statement.
  package func session(_ digest: [UInt8], at now: Moment) throws(Fault) -> StaffMember? {
    try staff(.session, [.bytes(digest), .moment(now)]).first
  }

  /// Who may join with a link: an invited member, or nobody yet for the first one.
  package func link(
    _ digest: [UInt8], at now: Moment
  ) throws(Fault) -> (staff: StaffMember.ID?, Void)? {
    try first(.link, [.bytes(digest), .moment(now)]) { row throws(Fault) in
      (try row.optionalID(0, StaffMember.self), ())
    }
  }

  /// Where a member is signed in, newest first; at most a hundred.
  ///
  /// - Parameter digest: Of the session that asks.
  package func sessions(
    of staff: StaffMember.ID, asking digest: [UInt8], at now: Moment
  ) throws(Fault) -> [SessionInfo] {
    try rows(.sessionsOf, [.id(staff), .bytes(digest), .moment(now)]) { row throws(Fault) in
      SessionInfo(
        id: try row.id(0, SessionInfo.self), createdAt: try row.moment(1),
        expiresAt: try row.moment(2), address: try row.text(3), browser: try row.text(4),
        isCurrent: try row.integer(5) != 0)
    }
  }

  package func attempts(
    _ digest: [UInt8]
  ) throws(Fault) -> (failures: Int, blockedUntil: Moment)? {
    try first(.attempts, [.bytes(digest)]) { row throws(Fault) in
      (try row.count(0), try row.moment(1))
    }
  }
}

extension Transaction {
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
    _ digest: [UInt8], _ session: SessionInfo, of staff: StaffMember.ID
  ) throws(Fault) {
    _ = try change(
      .insertSession,
      [
        .bytes(digest), .id(staff), .moment(session.createdAt), .moment(session.expiresAt),
        .id(session.id), .text(session.address), .text(session.browser),
      ])
  }

  /// - Returns: How many ended.
  package func endSession(_ id: SessionInfo.ID, of staff: StaffMember.ID) throws(Fault) -> Int {
    try change(.deleteSessionByID, [.id(staff), .id(id)])
  }

  /// Signs a member out everywhere but here.
  ///
  /// - Returns: How many ended.
  package func endSessions(
    of staff: StaffMember.ID, but digest: [UInt8]
  ) throws(Fault) -> Int {
    try change(.deleteOtherSessions, [.id(staff), .bytes(digest)])
  }

  package func endSession(_ digest: [UInt8]) throws(Fault) {
    _ = try change(.deleteSession, [.bytes(digest)])
  }

  /// Signs a member out everywhere and voids the links that were sent to them.
  package func endSessions(of staff: StaffMember.ID) throws(Fault) {
    _ = try change(.deleteSessionsOf, [.id(staff)])
    _ = try change(.deleteLinksOf, [.id(staff)])
  }

  /// Voids the links that were sent to a member.
  ///
  /// - Returns: How many there were.
  @discardableResult
  package func endLinks(of staff: StaffMember.ID) throws(Fault) -> Int {
    try change(.deleteLinksOf, [.id(staff)])
  }

  package func recordFailure(
    _ digest: [UInt8], failures: Int, blockedUntil: Moment
  ) throws(Fault) {
    _ = try change(.recordFailure, [.bytes(digest), .count(failures), .moment(blockedUntil)])
  }

  package func forgetAttempts(_ digest: [UInt8]) throws(Fault) {
    _ = try change(.forgetAttempts, [.bytes(digest)])
  }

  /// Removes what has run out: sessions, attempts, kept answers.
  ///
  /// - Parameters:
  ///   - answersBefore: Answers that were begun by then are forgotten.
  ///   - attemptsBefore: Wrong tries whose wait was over by then are forgotten.
  package func sweep(
    at now: Moment, answersBefore: Moment, attemptsBefore: Moment
  ) throws(Fault) {
    _ = try change(.sweepSessions, [.moment(now)])
    _ = try change(.sweepUserSessions, [.moment(now)])
    _ = try change(.sweepAttempts, [.moment(attemptsBefore)])
    _ = try change(.sweepAnswers, [.moment(answersBefore)])
    _ = try change(.sweepSignIns, [.moment(now.adding(days: -SignInRecord.keptDays))])
  }
}
