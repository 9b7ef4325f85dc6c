package import Domain
package import SQL

// How domain values are bound and read. Nothing else knows how they lie in the database.

extension SQLValue {
  package static func id<Subject>(_ id: ID<Subject>) -> SQLValue { .id(id.high, id.low) }

  package static func id<Subject>(_ id: ID<Subject>?) -> SQLValue {
    id.map { .id($0.high, $0.low) } ?? .null
  }

  package static func moment(_ moment: Moment) -> SQLValue { .integer(moment.microseconds) }

  package static func moment(_ moment: Moment?) -> SQLValue {
    moment.map { .integer($0.microseconds) } ?? .null
  }

  package static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

  package static func count(_ count: Int) -> SQLValue { .integer(Int64(count)) }

  package static func flag(_ flag: Bool) -> SQLValue { .integer(flag ? 1 : 0) }

  /// Any number of ids as one value: sixteen bytes each.
  package static func ids<Subject>(_ ids: some Collection<ID<Subject>>) -> SQLValue {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(ids.count * 16)
    for id in ids {
      withUnsafeBytes(of: id.high.bigEndian) { bytes.append(contentsOf: $0) }
      withUnsafeBytes(of: id.low.bigEndian) { bytes.append(contentsOf: $0) }
    }
    return .bytes(bytes)
  }

  /// Service plans that are off: their ids in order, 16 bytes each.
  package static func plans(_ plans: Set<ServicePlan.ID>) -> SQLValue {
    plans.isEmpty ? .null : .ids(plans.sorted())
  }
}

extension Row {
  package func id<Subject>(_ column: Int, _: Subject.Type) throws(Fault) -> ID<Subject> {
    let (high, low) = try id(column)
    return ID(high: high, low: low)
  }

  package func optionalID<Subject>(
    _ column: Int, _: Subject.Type
  ) throws(Fault) -> ID<Subject>? {
    guard let (high, low) = try optionalID(column) else { return nil }
    return ID(high: high, low: low)
  }

  package func count(_ column: Int) throws(Fault) -> Int { Int(try integer(column)) }

  package func moment(_ column: Int) throws(Fault) -> Moment {
    Moment(microseconds: try integer(column))
  }

  package func optionalMoment(_ column: Int) throws(Fault) -> Moment? {
    guard let microseconds = try optionalInteger(column) else { return nil }
    return Moment(microseconds: microseconds)
  }

  package func plans(_ column: Int) throws(Fault) -> Set<ServicePlan.ID> {
    guard let bytes = try optionalBytes(column) else { return [] }
    var plans: Set<ServicePlan.ID> = []
    for start in stride(from: 0, to: bytes.count - 15, by: 16) {
      plans.insert(ID(high: word(bytes, start), low: word(bytes, start + 8)))
    }
    return plans
  }

  /// A place where '' stands for none.
  package func location(_ column: Int) throws(Fault) -> Location? {
    let code = try text(column)
    return code.isEmpty ? nil : Location(stored: code)
  }
}

private func word(_ bytes: [UInt8], _ start: Int) -> UInt64 {
  bytes[start..<(start + 8)].reduce(0) { $0 << 8 | UInt64($1) }
}
