package import Domain
package import SQL

extension Statement {
  static let insertPack = Statement(
    "packs.insert",
    """
    INSERT INTO packs (customer_id, id, operation_id, public_key, created_at)
    VALUES ($1, $2, $3, $4, $5)
    """)

  static let pack = Statement(
    "packs.get",
    """
    SELECT p.id, p.operation_id, p.created_at, p.expires_at, p.taken_at, p.passwords, p.public_key
      FROM packs p WHERE p.customer_id = $1 AND p.id = $2
    """)

  static let insertPackPart = Statement(
    "packs.add-part",
    """
    INSERT INTO pack_parts (customer_id, pack_id, number, sealed) VALUES ($1, $2, $3, $4)
    """)

  static let countIntoPack = Statement(
    "packs.count",
    """
    UPDATE packs SET passwords = passwords + $3 WHERE customer_id = $1 AND id = $2
    """)

  static let closePack = Statement(
    "packs.close",
    """
    UPDATE packs SET expires_at = $3
     WHERE customer_id = $1 AND id = $2 AND expires_at IS NULL
    """)

  // Of two who take a pack, one changes the row.
  static let takePack = Statement(
    "packs.take",
    """
    UPDATE packs SET taken_at = $3
     WHERE customer_id = $1 AND id = $2 AND taken_at IS NULL AND expires_at > $3
    """)

  static let packPart = Statement(
    "packs.part",
    """
    SELECT p.number, p.sealed FROM pack_parts p
     WHERE p.customer_id = $1 AND p.pack_id = $2 AND p.number > $3
     ORDER BY p.number LIMIT 1
    """)

  static let deletePackParts = Statement(
    "packs.empty", "DELETE FROM pack_parts WHERE customer_id = $1 AND pack_id = $2")

  static let deletePackPart = Statement(
    "packs.drop-part",
    "DELETE FROM pack_parts WHERE customer_id = $1 AND pack_id = $2 AND number <= $3")

  static let packsOver = Statement(
    "packs.over",
    """
    SELECT p.customer_id, p.id, p.taken_at IS NULL, p.passwords FROM packs p
     WHERE p.expires_at IS NOT NULL AND p.expires_at <= $1
       AND EXISTS (SELECT 1 FROM pack_parts t
             WHERE t.customer_id = p.customer_id AND t.pack_id = p.id)
     ORDER BY p.expires_at LIMIT $2
    """)
}

extension Reading {
  package func pack(
    _ id: Pack.ID, in customer: Customer.ID
  ) throws(Fault) -> (pack: Pack, publicKey: [UInt8])? {
    try first(.pack, [.id(customer), .id(id)]) { row throws(Fault) in
      (
        Pack(
          id: try row.id(0, Pack.self), customer: customer,
          operation: try row.id(1, Plan.self), createdAt: try row.moment(2),
          expiresAt: try row.optionalMoment(3), takenAt: try row.optionalMoment(4),
          passwords: try row.count(5)), try row.bytes(6)
      )
    }
  }

  package func packPart(
    of pack: Pack.ID, after number: Int, in customer: Customer.ID
  ) throws(Fault) -> (number: Int, sealed: [UInt8])? {
    try first(.packPart, [.id(customer), .id(pack), .count(number)]) { row throws(Fault) in
      (try row.count(0), try row.bytes(1))
    }
  }

  /// Packs whose hour is over and that still hold something. Crosses customers.
  package func packsOver(
    at now: Moment, limit: Int
  ) throws(Fault) -> [(customer: Customer.ID, pack: Pack.ID, untaken: Bool, passwords: Int)] {
    try rows(.packsOver, [.moment(now), .count(limit)]) { row throws(Fault) in
      (
        try row.id(0, Customer.self), try row.id(1, Pack.self), try row.integer(2) != 0,
        try row.count(3)
      )
    }
  }
}

extension Transaction {
  package func insert(
    _ pack: Pack, publicKey: [UInt8], _ permit: ChangePermit
  ) throws(Fault) {
    _ = try change(
      .insertPack,
      [
        .id(permit.customer), .id(pack.id), .id(pack.operation), .bytes(publicKey),
        .moment(pack.createdAt),
      ])
  }

  /// Adds a sealed part; its number is that of the last row in it.
  package func add(
    _ sealed: [UInt8], number: Int, passwords: Int, to pack: Pack.ID, _ permit: ChangePermit
  ) throws(Fault) {
    _ = try change(
      .insertPackPart, [.id(permit.customer), .id(pack), .count(number), .bytes(sealed)])
    _ = try change(.countIntoPack, [.id(permit.customer), .id(pack), .count(passwords)])
  }

  /// The hour of a pack begins when its operation is over.
  package func close(_ pack: Pack.ID, at now: Moment, _ permit: ChangePermit) throws(Fault) {
    _ = try change(
      .closePack,
      [.id(permit.customer), .id(pack), .moment(now.adding(seconds: Pack.lifetimeSeconds))])
  }

  /// - Returns: False when it was taken before, or its hour is over.
  package func take(
    _ pack: Pack.ID, in customer: Customer.ID, at now: Moment
  ) throws(Fault) -> Bool {
    try change(.takePack, [.id(customer), .id(pack), .moment(now)]) == 1
  }

  package func drop(
    partsOf pack: Pack.ID, upTo number: Int, in customer: Customer.ID
  ) throws(Fault) {
    _ = try change(.deletePackPart, [.id(customer), .id(pack), .count(number)])
  }

  package func empty(_ pack: Pack.ID, in customer: Customer.ID) throws(Fault) {
    _ = try change(.deletePackParts, [.id(customer), .id(pack)])
  }
}
