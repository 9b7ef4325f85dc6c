package import Domain
package import SQL

extension Statement {
  // Only what differs is written: the job looks every minute.
  static let countSeats = Statement(
    "seat-history.count",
    """
    INSERT INTO seat_history (customer_id, day, product_id, total, consumed)
    SELECT s.customer_id, $1, s.product_id, s.total, s.consumed FROM seats s
     WHERE NOT EXISTS (
             SELECT 1 FROM seat_history h
              WHERE h.customer_id = s.customer_id AND h.day = $1
                AND h.product_id = s.product_id
                AND h.total = s.total AND h.consumed = s.consumed)
    ON CONFLICT (customer_id, day, product_id)
    DO UPDATE SET total = excluded.total, consumed = excluded.consumed
    """)

  static let sumSeats = Statement(
    "seat-days.sum",
    """
    INSERT INTO seat_days (customer_id, day, total, consumed)
    SELECT n.customer_id, $1, n.total, n.consumed
      FROM (SELECT s.customer_id, SUM(s.total) AS total, SUM(s.consumed) AS consumed
              FROM seats s GROUP BY s.customer_id) n
     WHERE NOT EXISTS (
             SELECT 1 FROM seat_days d
              WHERE d.customer_id = n.customer_id AND d.day = $1
                AND d.total = n.total AND d.consumed = n.consumed)
    ON CONFLICT (customer_id, day)
    DO UPDATE SET total = excluded.total, consumed = excluded.consumed
    """)

  static let insertSeatHistory = Statement(
    "seat-history.insert",
    """
    INSERT INTO seat_history (customer_id, day, product_id, total, consumed)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (customer_id, day, product_id) DO UPDATE SET total = $4, consumed = $5
    """)

  static let sumSeatHistory = Statement(
    "seat-days.sum-of-customer",
    """
    INSERT INTO seat_days (customer_id, day, total, consumed)
    SELECT h.customer_id, h.day, SUM(h.total), SUM(h.consumed) FROM seat_history h
     WHERE h.customer_id = $1 GROUP BY h.customer_id, h.day
    ON CONFLICT (customer_id, day)
    DO UPDATE SET total = excluded.total, consumed = excluded.consumed
    """)

  static let sweepSeatHistory = Statement(
    "seat-history.sweep",
    """
    DELETE FROM seat_history
     WHERE customer_id IN (SELECT c.id FROM customers c) AND day < $1
    """)

  static let sweepSeatDays = Statement(
    "seat-days.sweep",
    "DELETE FROM seat_days WHERE customer_id IN (SELECT c.id FROM customers c) AND day < $1")

  static let seatDays = Statement(
    "seat-days.all",
    """
    SELECT d.day, SUM(d.total), SUM(d.consumed) FROM seat_days d
     WHERE d.day >= $1 GROUP BY d.day ORDER BY d.day
    """)

  static let seatDaysInReach = Statement(
    "seat-days.in-reach",
    """
    SELECT d.day, SUM(d.total), SUM(d.consumed)
      FROM staff_customers f
      JOIN seat_days d ON d.customer_id = f.customer_id AND d.day >= $1
     WHERE f.staff_id = $2 GROUP BY d.day ORDER BY d.day
    """)

  static let seatDaysOfCustomer = Statement(
    "seat-days.of-customer",
    """
    SELECT d.day, d.total, d.consumed FROM seat_days d
     WHERE d.customer_id = $1 AND d.day >= $2 ORDER BY d.day
    """)
}

extension Reading {
  /// Seats day by day over every customer in reach; days on which nobody counted are missing.
  package func seatDays(
    since day: Int, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [SeatDay] {
    if case .only = permit.principal.reach {
      return try rows(
        .seatDaysInReach, [.count(day), permit.principal.limitedID], Self.seatDay)
    }
    return try rows(.seatDays, [.count(day)], Self.seatDay)
  }

  /// Seats of one customer day by day.
  package func seatDays(
    since day: Int, _ permit: Permit<May.SeeCustomers>
  ) throws(Fault) -> [SeatDay] {
    try rows(.seatDaysOfCustomer, [.id(permit.customer), .count(day)], Self.seatDay)
  }

  private static func seatDay(_ row: Row) throws(Fault) -> SeatDay {
    SeatDay(day: try row.count(0), total: try row.count(1), consumed: try row.count(2))
  }
}

extension Transaction {
  /// Writes down what is held and used today, everywhere, and forgets days long past.
  package func countSeats(on day: Int, forgettingBefore first: Int) throws(Fault) {
    _ = try change(.countSeats, [.count(day)])
    _ = try change(.sumSeats, [.count(day)])
    _ = try change(.sweepSeatHistory, [.count(first)])
    _ = try change(.sweepSeatDays, [.count(first)])
  }

  /// Takes over what a customer used before it came here.
  package func insert(_ records: [SeatRecord], of customer: Customer.ID) throws(Fault) {
    _ = try changeAll(
      .insertSeatHistory,
      records.map {
        [
          .id(customer), .count($0.day), .id($0.product), .count($0.total), .count($0.consumed),
        ]
      })
    _ = try change(.sumSeatHistory, [.id(customer)])
  }
}
