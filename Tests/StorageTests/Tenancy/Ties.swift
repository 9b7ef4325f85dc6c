/// Which tables a statement reads or writes, and whether each is held to one customer.
///
/// An alias is tied when a condition that every row has to meet makes its customer a parameter, or
/// that of an alias which is tied. A condition counts where it cannot be left out: among others
/// joined by AND, not below OR or NOT, nor for the side of an outer join that stays anyway.
struct Ties {
  /// How many customers a statement can meet.
  enum Reach: Hashable {
    /// No customer's data at all.
    case none
    case one
    /// Those of a list that is handed over.
    case listed
    /// Any: these are its aliases that nothing ties.
    case every([String])
  }

  private(set) var sources: [Source] = []
  private var edges: [Edge] = []
  /// Tables that hold customers' data.
  let tables: Set<String>

  struct Source: Hashable {
    let table: String?
    let alias: String
    /// The column that holds its customer; nil where it has none.
    let key: String?
    let isData: Bool
  }

  /// The first one's customer is that of the other: of a source, or of what stands in the statement.
  private struct Edge {
    let from: Int
    let to: Target
  }

  enum Target: Hashable {
    case source(Int)
    case parameter
    case list
  }

  init(tables: Set<String>) { self.tables = tables }

  mutating func add(_ source: Source) -> Int {
    sources.append(source)
    return sources.count - 1
  }

  mutating func tie(_ source: Int, to target: Target) {
    edges.append(Edge(from: source, to: target))
  }

  /// The source for a table as it stands in the text.
  func source(ofTable name: String, alias: String) -> Source {
    let isData = tables.contains(name)
    let key: String? =
      name == "customers"
      ? "id" : isData || Self.shared.contains(name) ? "customer_id" : nil
    return Source(table: name, alias: alias, key: key, isData: isData)
  }

  /// They name a customer in each row and are no customer's data: what the house knows of its own
  /// customers.
  static let shared: Set<String> = ["domains", "staff_customers", "webhook_customers"]

  /// - Throws: `NotUnderstood` when aliases that nothing ties do not even belong to one another.
  func reach() throws -> Reach {
    let data = sources.indices.filter { sources[$0].isData }
    guard !data.isEmpty else { return .none }
    let ties = tied()
    let loose = data.filter { ties[$0] == nil }
    guard let first = loose.first else {
      return data.contains { ties[$0] == .list } ? .listed : .one
    }
    let together = neighbors(of: first)
    guard loose.allSatisfy(together.contains) else {
      throw NotUnderstood(what: "rows of different customers meet")
    }
    return .every(loose.map { sources[$0].alias }.sorted())
  }

  /// What each source is tied to in the end: a parameter or a list.
  private func tied() -> [Int: Target] {
    var ties: [Int: Target] = [:]
    var before = -1
    while ties.count != before {
      before = ties.count
      for edge in edges where ties[edge.from] == nil {
        switch edge.to {
        case .parameter, .list: ties[edge.from] = edge.to
        case .source(let other): ties[edge.from] = ties[other]
        }
      }
    }
    return ties
  }

  /// Everything that has the same customer as one source, whichever side says so.
  private func neighbors(of start: Int) -> Set<Int> {
    var found: Set<Int> = [start]
    var before = 0
    while found.count != before {
      before = found.count
      for edge in edges {
        guard case .source(let other) = edge.to else { continue }
        if found.contains(edge.from) || found.contains(other) {
          found.formUnion([edge.from, other])
        }
      }
    }
    return found
  }
}
