import Domain
import HTTP
import Wire

/// A filter as lists take it: JSON in the query (PC 5.5.3).
indirect enum Filter {
  case simple(field: String, operator: String, value: String)
  case and(Filter, Filter)

  /// The most that is read of one.
  private static let longest = 4096
  private static let deepest = 8

  /// - Throws: 950017 for what is no filter, or one with `or`.
  init(parsing text: String) throws(PartnerError) {
    guard text.utf8.count <= Self.longest, let value = try? JSONParser.parse(Array(text.utf8))
    else { throw PartnerError(.filterRefused) }
    try self.init(value, depth: 0)
  }

  private init(_ value: JSONValue, depth: Int) throws(PartnerError) {
    guard depth < Self.deepest, case .object(let members) = value else {
      throw PartnerError(.filterRefused)
    }
    func member(_ name: String) -> JSONValue? {
      members.first { sameName($0.name, name) && $0.value != .null }?.value
    }
    let operation = member("Operator")?.string?.lowercased() ?? "equals"
    if let left = member("LeftFilter"), let right = member("RightFilter") {
      guard operation == "and" else {
        throw PartnerError(.filterRefused, data: ["Operator : \(operation)"])
      }
      self = .and(try Filter(left, depth: depth + 1), try Filter(right, depth: depth + 1))
      return
    }
    guard let field = member("Field")?.string, let value = member("Value"),
      let text = value.string ?? value.integer.map(String.init)
    else { throw PartnerError(.filterRefused) }
    self = .simple(field: field, operator: operation, value: text)
  }

  /// Every simple filter; all of them must hold.
  var all: [(field: String, operator: String, value: String)] {
    switch self {
    case .simple(let field, let operation, let value): [(field, operation, value)]
    case .and(let left, let right): left.all + right.all
    }
  }

  static func refused(_ field: String, _ operation: String) -> PartnerError {
    PartnerError(.filterRefused, data: ["\(field) \(operation)"])
  }
}
