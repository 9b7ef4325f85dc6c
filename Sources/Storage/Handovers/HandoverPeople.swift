package import Domain
package import SQL

extension Statement {
  static let handoverPeople = Statement(
    "handovers.people",
    """
    SELECT u.id, u.location, c.temporary_hash, l.language
      FROM users u
      JOIN credentials c ON c.customer_id = u.customer_id AND c.user_id = u.id
      LEFT JOIN user_languages l ON l.customer_id = u.customer_id AND l.user_id = u.id
     WHERE u.customer_id = $1 AND u.deleted_at IS NULL AND u.id IN
    """, .ids(in: "$2"))
}

/// What handing a password over has to know of its owner.
package struct HandoverPerson: Sendable {
  package let location: Location?
  /// The tag of the language that they chose for themselves.
  package let language: String?
  /// Nil once they have a password of their own.
  package let temporaryHash: [UInt8]?
}

extension Reading {
  /// Living users of a customer; who is not among them was deleted meanwhile.
  package func handoverPeople(
    _ users: [User.ID], in customer: Customer.ID
  ) throws(Fault) -> [User.ID: HandoverPerson] {
    var people: [User.ID: HandoverPerson] = [:]
    guard !users.isEmpty else { return people }
    try each(.handoverPeople, [.id(customer), .ids(users)]) { row throws(Fault) in
      people[try row.id(0, User.self)] = HandoverPerson(
        location: try row.location(1), language: try row.optionalText(3),
        temporaryHash: try row.optionalBytes(2))
    }
    return people
  }
}
