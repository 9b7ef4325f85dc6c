package import Domain
package import SQL

extension Statement {
  static let selection = Statement(
    "selections.get",
    "SELECT s.filter, s.dropped FROM selections s WHERE s.customer_id = $1 AND s.session = $2")

  static let beginSelection = Statement(
    "selections.begin",
    """
    INSERT INTO selections (customer_id, session, filter) VALUES ($1, $2, $3)
    ON CONFLICT (customer_id, session) DO UPDATE SET filter = $3, plan_id = NULL, dropped = 0
    """)

  static let noteSelectionPlan = Statement(
    "selections.note-plan",
    "UPDATE selections SET plan_id = $3 WHERE customer_id = $1 AND session = $2")

  static let closeSelection = Statement(
    "selections.close",
    """
    UPDATE selections SET filter = NULL, plan_id = NULL, dropped = $4
     WHERE customer_id = $1 AND session = $2 AND plan_id = $3
    """)

  static let forgetDropped = Statement(
    "selections.forget-dropped",
    "UPDATE selections SET dropped = 0 WHERE customer_id = $1 AND session = $2")

  // Who is not there, or is deleted, cannot be picked.
  static let addPick = Statement(
    "picks.add",
    """
    INSERT INTO picks (customer_id, session, user_id)
    SELECT u.customer_id, $2, u.id FROM users u
     WHERE u.customer_id = $1 AND u.id = $3 AND u.deleted_at IS NULL
    ON CONFLICT (customer_id, session, user_id) DO NOTHING
    """)

  static let removePick = Statement(
    "picks.remove",
    "DELETE FROM picks WHERE customer_id = $1 AND session = $2 AND user_id = $3")

  static let clearPicks = Statement(
    "picks.clear", "DELETE FROM picks WHERE customer_id = $1 AND session = $2")

  static let countPicks = Statement(
    "picks.count",
    """
    SELECT COUNT(*) FROM picks p
      JOIN users u ON u.customer_id = p.customer_id AND u.id = p.user_id
     WHERE p.customer_id = $1 AND p.session = $2 AND u.deleted_at IS NULL
    """)

  static let picksAmong = Statement(
    "picks.among",
    """
    SELECT p.user_id FROM picks p
     WHERE p.customer_id = $1 AND p.session = $2 AND p.user_id IN
    """, .ids(in: "$3"))

  static let temporaryAmong = Statement(
    "credentials.temporary-among",
    """
    SELECT c.user_id FROM credentials c
     WHERE c.customer_id = $1 AND c.temporary_hash IS NOT NULL AND c.user_id IN
    """, .ids(in: "$2"))
}

/// What is kept of a selection beside the users in it.
package struct KeptSelection: Sendable {
  /// Everyone who matches; nil: those who were picked one by one.
  package let filter: UserFilter?
  /// How many were in it when it was over, until that was told.
  package let dropped: Int
}

extension Reading {
  /// - Returns: Nil for somebody who has picked nobody yet, or came without a session.
  package func selection(
    of principal: Principal, in customer: Customer.ID
  ) throws(Fault) -> KeptSelection? {
    guard let session = principal.session else { return nil }
    return try first(.selection, [.id(customer), .bytes(session)]) { row throws(Fault) in
      KeptSelection(
        filter: try row.optionalText(0).map { text throws(Fault) in
          try StoredJSON.value(UserFilter.self, text)
        }, dropped: try row.count(1))
    }
  }

  /// Living users who were picked one by one.
  package func pickCount(_ permit: Permit<May.SeeUsers>) throws(Fault) -> Int {
    try first(.countPicks, [.id(permit.customer), .session(permit.principal)]) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

  /// Which of these users were picked one by one.
  package func picks(
    among users: [User.ID], _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Set<User.ID> {
    guard !users.isEmpty else { return [] }
    return try those(
      .picksAmong, [.id(permit.customer), .session(permit.principal), .ids(users)])
  }

  /// Which of these users have a password that is not their own yet.
  package func temporaryPasswords(
    among users: [User.ID], _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Set<User.ID> {
    guard !users.isEmpty else { return [] }
    return try those(.temporaryAmong, [.id(permit.customer), .ids(users)])
  }

  private func those(
    _ statement: Statement, _ values: [SQLValue]
  ) throws(Fault) -> Set<User.ID> {
    var found: Set<User.ID> = []
    try each(statement, values) { row throws(Fault) in
      found.insert(try row.id(0, User.self))
    }
    return found
  }
}

extension Transaction {
  /// Begins a selection anew, or goes on with one.
  ///
  /// - Parameter filter: Everyone who matches; nil: those who are picked one by one.
  package func begin(_ filter: UserFilter?, _ permit: Permit<May.SeeUsers>) throws(Fault) {
    let text = try filter.map { filter throws(Fault) in try StoredJSON.text(filter) }
    _ = try change(
      .beginSelection, [.id(permit.customer), .session(permit.principal), .text(text)])
  }

  package func pick(_ users: [User.ID], _ permit: Permit<May.SeeUsers>) throws(Fault) {
    _ = try changeAll(.addPick, rows(users, permit))
  }

  package func unpick(_ users: [User.ID], _ permit: Permit<May.SeeUsers>) throws(Fault) {
    _ = try changeAll(.removePick, rows(users, permit))
  }

  package func clearPicks(_ permit: Permit<May.SeeUsers>) throws(Fault) {
    _ = try change(.clearPicks, [.id(permit.customer), .session(permit.principal)])
  }

  /// Remembers that a plan was made of the selection.
  package func note(_ plan: Plan.ID, _ permit: ChangePermit) throws(Fault) {
    _ = try change(
      .noteSelectionPlan, [.id(permit.customer), .session(permit.principal), .id(plan)])
  }

  /// Ends the selection of which this plan was made, now that it is applied.
  package func endSelection(of plan: Plan.ID, count: Int, _ permit: ChangePermit) throws(Fault) {
    let owner: [SQLValue] = [.id(permit.customer), .session(permit.principal)]
    guard try change(.closeSelection, owner + [.id(plan), .count(count)]) == 1 else { return }
    _ = try change(.clearPicks, owner)
  }

  package func forgetDropped(_ permit: Permit<May.SeeUsers>) throws(Fault) {
    _ = try change(.forgetDropped, [.id(permit.customer), .session(permit.principal)])
  }

  private func rows(_ users: [User.ID], _ permit: Permit<May.SeeUsers>) -> [[SQLValue]] {
    users.map { [.id(permit.customer), .session(permit.principal), .id($0)] }
  }
}

extension SQLValue {
  fileprivate static func session(_ principal: Principal) -> SQLValue {
    .bytes(principal.session ?? [])
  }
}
