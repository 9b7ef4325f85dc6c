import SQL

/// Reads one table after the other, page by page.
struct TableReader {
  let snapshot: Snapshot
  /// Rows of the next page: as many as make some megabytes.
  private var limit = 500

  private static let pageBytes = 2 * 1024 * 1024
  private static let longestPage = 10_000

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  struct Page {
    var rows: [[SQLValue]] = []
    var digests: [RowDigest] = []
    var key: [SQLValue] = []
  }

  /// - Parameter most: Rows at most.
  /// - Returns: Nil at the end of the table.
  mutating func page(
    of table: Table, after key: [SQLValue]?, most: Int = .max
  ) throws(Fault) -> Page? {
    var page = Page()
    let last = try snapshot.page(of: table, after: key, limit: min(limit, most)) { row in
      page.digests.append(RowDigest(row))
      page.rows.append(row)
    }
    guard let last else { return nil }
    page.key = last
    let bytes = page.digests.reduce(0) { $0 + $1.bytes }
    let each = max(16, bytes / page.rows.count)
    limit = min(Self.longestPage, max(16, Self.pageBytes / each))
    return page
  }

  /// Reads once more what was read before a break.
  ///
  /// - Throws: `MoveRefusal.sourceChanged` when it is not the same any more.
  mutating func pass(_ leg: Itinerary.Leg, to done: Milestone) throws {
    var at = Milestone()
    while at.rows < done.rows {
      guard let page = try page(of: leg.from, after: at.key, most: done.rows - at.rows) else {
        throw MoveRefusal.sourceChanged(table: leg.name)
      }
      at.pass(page.digests, to: page.key)
    }
    guard at == done else { throw MoveRefusal.sourceChanged(table: leg.name) }
  }

  /// All rows of a table, none of them kept.
  mutating func total(of table: Table) throws(Fault) -> Milestone {
    var at = Milestone()
    while let page = try page(of: table, after: at.key) { at.pass(page.digests, to: page.key) }
    return at
  }
}
