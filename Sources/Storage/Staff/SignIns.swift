package import Domain
package import SQL

extension Statement {
  static let insertSignIn = Statement(
    "staff-sign-ins.insert",
    """
    INSERT INTO staff_sign_ins (staff_id, at, id, address, browser, succeeded)
    VALUES ($1, $2, $3, $4, $5, $6)
    """)

  static let stampSignIn = Statement(
    "staff.stamp-sign-in", "UPDATE staff SET last_sign_in_at = $2 WHERE id = $1")

  static let signInsOf = Statement(
    "staff-sign-ins.of-staff",
    """
    SELECT h.at, h.address, h.browser, h.succeeded FROM staff_sign_ins h
     WHERE h.staff_id = $1 AND h.at >= $2 ORDER BY h.at DESC LIMIT $3
    """)

  static let sweepSignIns = Statement(
    "sweep.staff-sign-ins", "DELETE FROM staff_sign_ins WHERE at < $1")

  static let staffSummaries = Statement(
    "staff.summaries",
    """
    SELECT s.id, s.password_hash IS NOT NULL, s.last_sign_in_at,
           (SELECT MAX(k.expires_at) FROM staff_links k WHERE k.staff_id = s.id)
      FROM staff s ORDER BY s.name, s.id LIMIT 100000
    """)

  static let staffPassword = Statement(
    "staff.password", "SELECT s.password_hash FROM staff s WHERE s.id = $1")

  static let staffSummary = Statement(
    "staff.summary",
    """
    SELECT s.id, s.password_hash IS NOT NULL, s.last_sign_in_at,
           (SELECT MAX(k.expires_at) FROM staff_links k WHERE k.staff_id = s.id)
      FROM staff s WHERE s.id = $1
    """)
}

extension Reading {
  /// Tries to sign in since a moment, newest first.
  package func signIns(
    of staff: StaffMember.ID, since moment: Moment, limit: Int
  ) throws(Fault) -> [SignInRecord] {
    try rows(.signInsOf, [.id(staff), .moment(moment), .count(limit)]) { row throws(Fault) in
      SignInRecord(
        at: try row.moment(0), address: try row.text(1), browser: try row.text(2),
        succeeded: try row.integer(3) != 0)
    }
  }

  /// Everybody with their state, by name.
  package func staffSummaries(
    _ permit: HousePermit<May.ManageStaff>
  ) throws(Fault) -> [StaffSummary] {
    let members = try allStaff(permit).map { ($0.id, $0) }
    return try summaries(.staffSummaries, [], Dictionary(uniqueKeysWithValues: members))
  }

  /// Nil when there is no such member.
  package func staffSummary(_ id: StaffMember.ID) throws(Fault) -> StaffSummary? {
    guard let member = try staffMember(id) else { return nil }
    return try summaries(.staffSummary, [.id(id)], [id: member]).first
  }

  private func summaries(
    _ statement: Statement, _ values: [SQLValue], _ members: [StaffMember.ID: StaffMember]
  ) throws(Fault) -> [StaffSummary] {
    try rows(statement, values) { row throws(Fault) in
      guard let member = members[try row.id(0, StaffMember.self)] else { return nil }
      return StaffSummary(
        member: member, hasJoined: try row.integer(1) != 0,
        invitedUntil: try row.optionalMoment(3), lastSignInAt: try row.optionalMoment(2))
    }.compactMap(\.self)
  }

  /// An argon2id string; nil for somebody who has not joined.
  package func staffPassword(of staff: StaffMember.ID) throws(Fault) -> String? {
    try first(.staffPassword, [.id(staff)]) { row throws(Fault) in
      try row.optionalText(0)
    }.flatMap(\.self)
  }
}

extension Transaction {
  /// - Parameter id: Keeps two tries of the same microsecond apart.
  package func record(
    _ signIn: SignInRecord, id: ID<SignInRecord>, of staff: StaffMember.ID
  ) throws(Fault) {
    _ = try change(
      .insertSignIn,
      [
        .id(staff), .moment(signIn.at), .id(id), .text(signIn.address), .text(signIn.browser),
        .flag(signIn.succeeded),
      ])
    guard signIn.succeeded else { return }
    _ = try change(.stampSignIn, [.id(staff), .moment(signIn.at)])
  }
}
