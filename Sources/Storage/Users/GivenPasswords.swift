package import Domain
package import SQL

/// What is kept of a password that came with a request.
package struct GivenHash: Hashable, Sendable {
  /// An argon2id string.
  package let hash: String
  /// Whether an own password has to be chosen at the first sign-in.
  package let mustChange: Bool

  package init(hash: String, mustChange: Bool) {
    self.hash = hash
    self.mustChange = mustChange
  }
}

extension Statement {
  static let insertGivenPassword = Statement(
    "given-passwords.insert",
    """
    INSERT INTO given_passwords (customer_id, plan_id, number, hash, must_change)
    VALUES ($1, $2, $3, $4, $5)
    """)
  static let givenPasswords = Statement(
    "given-passwords.of-rows",
    """
    SELECT g.number, g.hash, g.must_change FROM given_passwords g
     WHERE g.customer_id = $1 AND g.plan_id = $2 AND g.number > $3 AND g.number <= $4
    """)
  static let countGivenPasswords = Statement(
    "given-passwords.count",
    "SELECT COUNT(*) FROM given_passwords g WHERE g.customer_id = $1 AND g.plan_id = $2")
  static let forgetGivenPasswords = Statement(
    "given-passwords.forget",
    "DELETE FROM given_passwords WHERE customer_id = $1 AND plan_id = $2 AND number <= $3")
  static let givePassword = Statement(
    "credentials.give",
    """
    INSERT INTO credentials (customer_id, user_id, temporary_hash, chosen_hash, issued_at)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (customer_id, user_id)
    DO UPDATE SET temporary_hash = $3, chosen_hash = $4, issued_at = $5
    """)
}

extension Reading {
  /// How many rows of a plan came with a password.
  package func givenPasswordCount(
    of plan: Plan.ID, in customer: Customer.ID
  ) throws(Fault) -> Int {
    try first(.countGivenPasswords, [.id(customer), .id(plan)]) { row throws(Fault) in
      try row.count(0)
    } ?? 0
  }

  /// The passwords of the rows behind `number`, up to `last`.
  package func givenPasswords(
    of plan: Plan.ID, after number: Int, to last: Int, _ permit: ChangePermit
  ) throws(Fault) -> [Int: GivenHash] {
    var given: [Int: GivenHash] = [:]
    try each(
      .givenPasswords, [.id(permit.customer), .id(plan), .count(number), .count(last)]
    ) { row throws(Fault) in
      given[try row.count(0)] = GivenHash(
        hash: try row.text(1), mustChange: try row.integer(2) != 0)
    }
    return given
  }
}

extension Transaction {
  /// - Parameter hashes: By the number of the row.
  package func insert(
    _ hashes: [Int: GivenHash], into plan: Plan.ID, _ permit: ChangePermit
  ) throws(Fault) {
    guard !hashes.isEmpty else { return }
    try changeAll(
      .insertGivenPassword,
      hashes.sorted { $0.key < $1.key }.map { number, given in
        [
          .id(permit.customer), .id(plan), .count(number), .text(given.hash),
          .flag(given.mustChange),
        ]
      })
  }

  package func forgetGivenPasswords(
    of plan: Plan.ID, to last: Int, _ permit: ChangePermit
  ) throws(Fault) {
    _ = try change(.forgetGivenPasswords, [.id(permit.customer), .id(plan), .count(last)])
  }

  /// Gives users the passwords that were chosen for them. One that must be changed counts as
  /// temporary.
  package func give(
    _ hashes: [(user: User.ID, given: GivenHash)], at now: Moment, _ permit: ChangePermit
  ) throws(Fault) {
    guard !hashes.isEmpty else { return }
    _ = try changeAll(
      .givePassword,
      hashes.map { user, given in
        [
          .id(permit.customer), .id(user),
          given.mustChange ? .bytes(Array(given.hash.utf8)) : .null,
          given.mustChange ? .null : .text(given.hash), .moment(now),
        ]
      })
  }
}
