package import Domain
package import SQL

extension Statement {
  // A name, and the same with a number behind it: four ranges, each with an index of its own. A
  // digit is followed by a colon in the order of signs.
  static let namesLike = Statement(
    "users.names-like",
    """
    SELECT u.id, u.sign_in_key, u.display_name, u.deleted_at FROM users u
     WHERE u.customer_id = $1 AND u.sign_in_key = $2 AND u.deleted_at IS NULL
    UNION ALL
    SELECT u.id, u.sign_in_key, u.display_name, u.deleted_at FROM users u
     WHERE u.customer_id = $1 AND u.sign_in_key = $2 AND u.deleted_at IS NOT NULL
    UNION ALL
    SELECT u.id, u.sign_in_key, u.display_name, u.deleted_at FROM users u
     WHERE u.customer_id = $1 AND u.sign_in_key > $3 AND u.sign_in_key < $4
       AND u.deleted_at IS NULL
    UNION ALL
    SELECT u.id, u.sign_in_key, u.display_name, u.deleted_at FROM users u
     WHERE u.customer_id = $1 AND u.sign_in_key > $3 AND u.sign_in_key < $4
       AND u.deleted_at IS NOT NULL
     LIMIT 4000
    """)
}

extension Reading {
  /// Who has a name, and who has it with a number behind what stands before the `@`; the living
  /// holder of the name itself first.
  package func holders(
    of name: SignInName, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [NameHolder] {
    let stem = TextKey.of(name.local)
    return try rows(
      .namesLike,
      [.id(permit.customer), .text(name.key), .text(stem + "0"), .text(stem + ":")]
    ) { row throws(Fault) in
      NameHolder(
        id: try row.id(0, User.self), key: try row.text(1), displayName: try row.text(2),
        deletedAt: try row.optionalMoment(3))
    }
  }
}
