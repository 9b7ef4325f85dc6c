package import SQL

/// The tables of a move and their order: whatever a row refers to comes before it.
///
/// Both lists come from the databases' own catalogues, so a table or a column that a migration adds
/// to both engines moves along by itself, and one that it adds to a single engine is refused.
package struct Itinerary: Sendable {
  package let legs: [Leg]

  /// One table, with the columns that are moved.
  package struct Leg: Sendable {
    package let from: Table
    package let into: Table
    package var name: String { from.name.text }
  }

  /// What each database makes for itself. Nothing of it is lost by being left out.
  package enum Derived {
    /// Which migrations were run here, and how far a move has come.
    package static let tables: Set<Identifier> = ["schema_migrations", "moving"]
    /// By table. Users have a number of their own where the search index wants one.
    package static let columns: [Identifier: Set<Identifier>] = ["users": ["search_row"]]
    /// Where a migration puts rows into an empty database, and how they go: the source has them too.
    package static let seeds: [Identifier: Statement] = ["ledger_heads": .unseedHeads]
  }

  /// - Throws: `MoveRefusal.differentSchemas` with what only one side has.
  package init(from source: [Table], into target: [Table]) throws(MoveRefusal) {
    let sources = source.filter { !Derived.tables.contains($0.name) }
    let targets = target.filter { !Derived.tables.contains($0.name) }
    let names = Set(sources.map(\.name))
    if let odd = names.symmetricDifference(targets.map(\.name)).min() {
      throw .differentSchemas(odd.text)
    }
    var unplaced: [Leg] = []
    for table in sources {
      guard let other = targets.first(where: { $0.name == table.name }) else {
        throw .differentSchemas(table.name.text)
      }
      unplaced.append(try Self.leg(table, other))
    }
    legs = try Self.ordered(unplaced)
  }

  private static func leg(_ from: Table, _ into: Table) throws(MoveRefusal) -> Leg {
    let derived = Derived.columns[from.name] ?? []
    let odd = Set(from.columns).symmetricDifference(into.columns).subtracting(derived)
    if let odd = odd.min() { throw .differentSchemas("\(from.name).\(odd)") }
    // Pages are read by the key, so there has to be one.
    guard !from.key.isEmpty, !into.key.isEmpty else { throw .differentSchemas(from.name.text) }
    let shared = from.columns.filter(into.columns.contains)
    return Leg(from: from.with(columns: shared), into: into.with(columns: shared))
  }

  private static func ordered(_ legs: [Leg]) throws(MoveRefusal) -> [Leg] {
    var ordered: [Leg] = []
    var unplaced = legs.sorted { $0.from.name < $1.from.name }
    while !unplaced.isEmpty {
      let waiting = Set(unplaced.map(\.from.name))
      let ready = unplaced.filter { leg in
        leg.into.references.allSatisfy { $0.table == leg.into.name || !waiting.contains($0.table) }
      }
      guard !ready.isEmpty else { throw .differentSchemas(unplaced[0].name) }
      ordered += ready
      let placed = Set(ready.map(\.from.name))
      unplaced.removeAll { placed.contains($0.from.name) }
    }
    return ordered
  }
}
