/// Reads a statement into the ties that it makes. Whatever it does not know, it refuses.
struct StatementReader {
  private(set) var ties: Ties
  /// What WITH named, with the columns that it gave them.
  private var named: [String: [Output]] = [:]

  /// Names of sources that a piece of text may speak of: its own first, then those around it.
  typealias Scope = [[String: Int]]

  /// A column of a query that holds a customer.
  struct Output: Hashable {
    let name: String
    let target: Ties.Target
  }

  init(tables: Set<String>) { ties = Ties(tables: tables) }

  static func reach(of text: String, tables: Set<String>) throws -> Ties.Reach {
    var reader = StatementReader(tables: tables)
    let parts = try SQLPart.parts(of: text)
    try reader.statement(parts)
    try reader.checkNothingIsLeft(in: parts)
    return try reader.ties.reach()
  }

  private mutating func statement(_ parts: [SQLPart]) throws {
    let (parts, scope) = try afterWith(parts, [])
    guard case .word(let verb)? = parts.first else { throw NotUnderstood(what: "no statement") }
    switch verb {
    case "select": _ = try query(parts, scope)
    case "insert": try insert(parts)
    case "update": try update(Array(parts.dropFirst()))
    case "delete": try delete(Array(parts.dropFirst(2)))
    default: throw NotUnderstood(what: verb)
    }
  }

  /// Every table of customers' data that the text names has to have become a source.
  private func checkNothingIsLeft(in parts: [SQLPart]) throws {
    func count(_ parts: [SQLPart]) -> Int {
      parts.indices.reduce(0) { sum, index in
        if case .group(let inner) = parts[index] { return sum + count(inner) }
        let isNamed = index > 0 && parts[index - 1].isWord(in: ["from", "join", "into", "update"])
        return sum + (isNamed && parts[index].isWord(in: ties.tables) ? 1 : 0)
      }
    }
    let read = ties.sources.filter(\.isData).count
    guard count(parts) == read else {
      throw NotUnderstood(what: "\(count(parts)) tables are named, \(read) were read")
    }
  }

  // MARK: Statements that change something

  private mutating func insert(_ parts: [SQLPart]) throws {
    guard parts.count > 4, parts[1].isWord("into"), case .word(let table) = parts[2],
      case .group(let columns) = parts[3]
    else { throw NotUnderstood(what: "INSERT") }
    let place = columns.split(by: ",").firstIndex([.word("customer_id")])
    let target = ties.add(ties.source(ofTable: table, alias: table))
    let pieces = Array(parts.dropFirst(4)).split(by: ["on"])
    if pieces.count > 1 { try checkConflict(pieces[1], table) }
    if pieces[0].first?.isWord("values") == true {
      guard case .group(let values)? = pieces[0].last, pieces[0].count == 2 else {
        throw NotUnderstood(what: "VALUES")
      }
      if let place, case .parameter? = values.split(by: ",")[place].first {
        ties.tie(target, to: .parameter)
      }
      return
    }
    // What a join says behind ON belongs to the query.
    let end = parts.indices.first {
      parts[$0].isWord("on") && $0 + 1 < parts.count && parts[$0 + 1].isWord("conflict")
    }
    if let end { try checkConflict(Array(parts[(end + 1)...]), table) }
    let items = try query(Array(parts[4..<(end ?? parts.count)]), []).items
    if let place, place < items.count, let found = items[place] { ties.tie(target, to: found) }
  }

  /// Which row stands in the way is looked for within one customer.
  private func checkConflict(_ parts: [SQLPart], _ table: String) throws {
    guard parts.first?.isWord("conflict") == true, ties.tables.contains(table), parts.count > 1,
      case .group(let columns) = parts[1]
    else { return }
    guard columns.first == .word("customer_id") else {
      throw NotUnderstood(what: "ON CONFLICT does not begin with the customer")
    }
  }

  private mutating func update(_ parts: [SQLPart]) throws {
    guard case .word(let table)? = parts.first else { throw NotUnderstood(what: "UPDATE") }
    var alias = table
    if case .word(let name) = parts[1], name != "set" { alias = name }
    let pieces = parts.split(by: ["set", "where", "returning"])
    let target = ties.add(ties.source(ofTable: table, alias: alias))
    guard pieces.count > 2 else { throw NotUnderstood(what: "UPDATE without a condition") }
    let changes = pieces[1].split(by: ["from"])
    var scope: Scope = [[:]]
    if changes.count > 1 { scope = try sources(changes[1], []) }
    scope[0][alias] = target
    for change in changes[0].split(by: ",") where change.first == .word("customer_id") {
      throw NotUnderstood(what: "a row is given to another customer")
    }
    try condition(pieces[2], scope)
    for piece in pieces.dropFirst() { try queries(in: piece, scope) }
  }

  private mutating func delete(_ parts: [SQLPart]) throws {
    let pieces = parts.split(by: ["where", "returning"])
    guard case .word(let table)? = pieces[0].first, pieces[0].count <= 2 else {
      throw NotUnderstood(what: "DELETE")
    }
    var alias = table
    if case .word(let name)? = pieces[0].last { alias = name }
    let scope: Scope = [[alias: ties.add(ties.source(ofTable: table, alias: alias))]]
    guard pieces.count > 1 else { return }
    try condition(pieces[1], scope)
    for piece in pieces.dropFirst() { try queries(in: piece, scope) }
  }

  // MARK: Queries

  /// Takes `WITH` from the front of a query and keeps what it names.
  private mutating func afterWith(_ parts: [SQLPart], _ scope: Scope) throws -> ([SQLPart], Scope) {
    guard parts.first?.isWord("with") == true else { return (parts, scope) }
    var rest = parts.dropFirst()
    if rest.first?.isWord("recursive") == true { rest = rest.dropFirst() }
    while true {
      guard case .word(let name)? = rest.popFirst() else { throw NotUnderstood(what: "WITH") }
      var columns: [SQLPart]?
      if case .group(let list)? = rest.first {
        columns = list
        rest = rest.dropFirst()
      }
      guard rest.popFirst()?.isWord("as") == true, let body = rest.popFirst()?.query else {
        throw NotUnderstood(what: "WITH \(name)")
      }
      // It may speak of itself; of that nothing is known yet.
      named[name] = []
      let found = try query(body, scope)
      named[name] =
        columns.map { list in
          zip(list.split(by: ","), found.items).compactMap { column, target in
            guard case .word(let name)? = column.first, let target else { return nil }
            return Output(name: name, target: target)
          }
        } ?? found.outputs
      guard rest.first == .sign(",") else { return (Array(rest), scope) }
      rest = rest.dropFirst()
    }
  }

  /// A query with everything in it.
  ///
  /// - Returns: The customers' columns that it gives, and for each place what customer stands there.
  private mutating func query(
    _ parts: [SQLPart], _ scope: Scope
  ) throws -> (outputs: [Output], items: [Ties.Target?]) {
    let (parts, scope) = try afterWith(parts, scope)
    var found: (outputs: [Output], items: [Ties.Target?])?
    for branch in parts.split(by: ["union", "except", "intersect"]) {
      let select = branch.first?.isWord("all") == true ? Array(branch.dropFirst()) : branch
      let answer = try self.select(select, scope)
      // Of several, only what each of them holds to the statement's own customer can be relied on.
      found = found.map { first in first == answer ? first : ([], []) } ?? answer
    }
    return found ?? ([], [])
  }

  private static let clauses: Set<String> = [
    "where", "group", "having", "order", "limit", "window", "for",
  ]

  private mutating func select(
    _ parts: [SQLPart], _ outer: Scope
  ) throws -> (outputs: [Output], items: [Ties.Target?]) {
    guard parts.first?.isWord("select") == true else { throw NotUnderstood(what: "no SELECT") }
    var body = Array(parts.dropFirst())
    if body.first?.isWord("distinct") == true { body.removeFirst() }
    let from = body.indices.first { body[$0].isWord("from") && !isComparison(body, $0) }
    let items = Array(body[..<(from ?? body.count)])
    let rest = from.map { Array(body[($0 + 1)...]) } ?? []
    let end = rest.firstIndex { $0.isWord(in: Self.clauses) } ?? rest.count
    let scope = try sources(Array(rest[..<end]), outer)
    let tail = Array(rest[end...])
    if tail.first?.isWord("where") == true {
      let clauses = Array(tail.dropFirst()).split(by: Self.clauses)
      try condition(clauses[0], scope)
    }
    try queries(in: items, scope)
    try queries(in: tail, scope)
    return outputs(of: items, scope)
  }

  /// `IS NOT DISTINCT FROM` begins no list of tables.
  private func isComparison(_ parts: [SQLPart], _ index: Int) -> Bool {
    index > 0 && parts[index - 1].isWord("distinct")
  }

  /// Queries that stand in an expression.
  private mutating func queries(in parts: [SQLPart], _ scope: Scope) throws {
    for part in parts {
      guard case .group(let inner) = part else { continue }
      if let query = part.query {
        _ = try self.query(query, scope)
      } else {
        try queries(in: inner, scope)
      }
    }
  }
}

// MARK: Tables and conditions

extension StatementReader {
  private static let joins: Set<String> = [
    "join", "left", "inner", "cross", "right", "full", "natural",
  ]

  /// The list of tables behind FROM, with the conditions of its joins.
  private mutating func sources(_ parts: [SQLPart], _ outer: Scope) throws -> Scope {
    var scope: Scope = [[:]] + outer
    var rest = parts[...]
    var isOuter = false
    while !rest.isEmpty {
      let source = try source(&rest, scope)
      scope[0][source.alias] = source.index
      if rest.first?.isWord("on") == true {
        rest = rest.dropFirst()
        let end =
          rest.indices.first { rest[$0].isWord(in: Self.joins) || rest[$0] == .sign(",") }
          ?? rest.endIndex
        let said = Array(rest[..<end])
        rest = rest[end...]
        try condition(said, scope, only: isOuter ? source.index : nil)
        try queries(in: said, scope)
      }
      isOuter = try join(&rest)
    }
    return scope
  }

  /// The words between two tables.
  ///
  /// - Returns: Whether rows of what stands before stay without a partner.
  private func join(_ rest: inout ArraySlice<SQLPart>) throws -> Bool {
    guard let first = rest.popFirst() else { return false }
    if first == .sign(",") || first.isWord("join") { return false }
    guard first.isWord(in: ["left", "inner", "cross"]) else {
      throw NotUnderstood(what: "between tables: \(first)")
    }
    if rest.first?.isWord("outer") == true { rest = rest.dropFirst() }
    guard rest.popFirst()?.isWord("join") == true else { throw NotUnderstood(what: "JOIN") }
    return first.isWord("left")
  }

  private mutating func source(
    _ rest: inout ArraySlice<SQLPart>, _ scope: Scope
  ) throws -> (alias: String, index: Int) {
    if rest.first?.isWord("lateral") == true { rest = rest.dropFirst() }
    guard let first = rest.popFirst() else { throw NotUnderstood(what: "no table") }
    var outputs: [Output]?
    var name = ""
    if let body = first.query {
      outputs = try query(body, Array(scope.dropFirst())).outputs
    } else if case .word(let word) = first {
      name = word
      if case .group(let values)? = rest.first {
        // A function that gives rows.
        try queries(in: values, scope)
        rest = rest.dropFirst()
        outputs = []
      } else {
        outputs = named[name]
      }
    } else {
      throw NotUnderstood(what: "a table: \(first)")
    }
    let alias = alias(&rest) ?? name
    if case .group? = rest.first { rest = rest.dropFirst() }
    guard let outputs else { return (alias, ties.add(ties.source(ofTable: name, alias: alias))) }
    let key = outputs.first { $0.name == "customer_id" } ?? outputs.first
    let index = ties.add(
      Ties.Source(table: nil, alias: alias, key: key?.name, isData: false))
    if let key { ties.tie(index, to: key.target) }
    return (alias, index)
  }

  private func alias(_ rest: inout ArraySlice<SQLPart>) -> String? {
    if rest.first?.isWord("as") == true { rest = rest.dropFirst() }
    guard case .word(let name)? = rest.first, name != "on", !Self.joins.contains(name) else {
      return nil
    }
    rest = rest.dropFirst()
    return name
  }

  /// Takes the ties from a condition.
  ///
  /// - Parameter only: The one source that rows have to meet it in.
  private mutating func condition(
    _ parts: [SQLPart], _ scope: Scope, only: Int? = nil
  ) throws {
    guard parts.split(by: ["or"]).count == 1 else { return }
    for piece in parts.split(by: ["and"]) {
      if piece.count == 1, case .group(let inner) = piece[0], piece[0].query == nil {
        try condition(inner, scope, only: only)
      } else if let (source, target) = try tie(piece, scope) {
        if only == nil || source == only { ties.tie(source, to: target) }
        if case .source(let other) = target, only == nil || other == only {
          ties.tie(other, to: .source(source))
        }
      }
    }
  }

  /// What a comparison ties: `a.customer_id = …`, or `… IN (…)`.
  private mutating func tie(
    _ piece: [SQLPart], _ scope: Scope
  ) throws -> (Int, Ties.Target)? {
    let sides = piece.split(by: "=")
    if sides.count == 2 {
      switch (customer(sides[0], scope), customer(sides[1], scope)) {
      case (.source(let one)?, let other?): return (one, other)
      case (.parameter?, .source(let one)?): return (one, .parameter)
      default: return nil
      }
    }
    guard piece.count > 2, piece[piece.count - 2].isWord("in"), let list = piece.last,
      case .source(let one)? = customer(Array(piece.dropLast(2)), scope)
    else { return nil }
    guard let body = list.query else { return isOfParameters(list) ? (one, .list) : nil }
    // Read apart, to see what it would need: a list is made of parameters alone.
    var reader = StatementReader(tables: ties.tables)
    _ = try reader.query(body, [])
    return reader.ties.sources.allSatisfy({ $0.table == nil }) ? (one, .list) : nil
  }

  private func isOfParameters(_ list: SQLPart) -> Bool {
    guard case .group(let values) = list else { return false }
    return values.split(by: ",").allSatisfy { value in
      if case .parameter? = value.first { value.count == 1 } else { false }
    }
  }

  /// Whose customer an expression is: a source's, or what was handed over.
  private func customer(_ parts: [SQLPart], _ scope: Scope) -> Ties.Target? {
    switch parts.count {
    case 1:
      if case .parameter = parts[0] { return .parameter }
      guard case .word(let column) = parts[0], let own = scope.first else { return nil }
      let holders = own.values.filter { ties.sources[$0].key == column }
      return holders.count == 1 ? holders.first.map { .source($0) } : nil
    case 3:
      guard case .word(let alias) = parts[0], parts[1] == .sign("."),
        case .word(let column) = parts[2],
        let index = scope.lazy.compactMap({ $0[alias] }).first,
        ties.sources[index].key == column
      else { return nil }
      return .source(index)
    default: return nil
    }
  }

  /// The customers among what a query gives.
  private func outputs(
    of list: [SQLPart], _ scope: Scope
  ) -> (outputs: [Output], items: [Ties.Target?]) {
    var outputs: [Output] = []
    var targets: [Ties.Target?] = []
    // A query without tables gives what was handed over.
    let isOfParameters = scope.first?.values.allSatisfy { ties.sources[$0].table == nil } ?? true
    for item in list.split(by: ",") {
      let pieces = item.split(by: ["as"])
      var name: String?
      if case .word(let word)? = pieces.count > 1 ? pieces[1].first : pieces[0].last { name = word }
      if item.last == .sign("*") {
        for index in all(item, scope) {
          guard let key = ties.sources[index].key else { continue }
          outputs.append(Output(name: key, target: .source(index)))
        }
        targets.append(nil)
        continue
      }
      var target = customer(pieces[0], scope)
      if target == nil, name == "customer_id", isOfParameters { target = .list }
      targets.append(target)
      if let name, let target, target != .parameter || name == "customer_id" {
        outputs.append(Output(name: name, target: target))
      }
    }
    return (outputs, targets)
  }

  /// The sources that `*` or `a.*` stands for.
  private func all(_ item: [SQLPart], _ scope: Scope) -> [Int] {
    guard let own = scope.first else { return [] }
    guard item.count == 3, case .word(let alias) = item[0] else { return own.values.sorted() }
    return own[alias].map { [$0] } ?? []
  }
}

extension [[SQLPart]] {
  fileprivate func firstIndex(_ part: [SQLPart]) -> Int? { firstIndex { $0 == part } }
}
