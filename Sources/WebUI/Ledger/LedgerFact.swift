import FoundationEssentials

/// One value of what the ledger keeps before and after a change.
enum LedgerFact: Hashable, Sendable, Decodable {
  case text(String)
  case number(Int)
  case list([String])
  /// Products, each with the service plans that are off.
  case licenses([String: [String]])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let list = try? value.decode([String].self) {
      self = .list(list)
    } else if let isSo = try? value.decode(Bool.self) {
      self = .number(isSo ? 1 : 0)
    } else {
      self = .licenses(try value.decode([String: [String]].self))
    }
  }

  /// By the field's name; empty where there is nothing to tell, or nothing that can be read.
  static func facts(_ text: String) -> [String: LedgerFact] {
    guard !text.isEmpty else { return [:] }
    return (try? JSONDecoder().decode([String: LedgerFact].self, from: Data(text.utf8))) ?? [:]
  }
}

/// What one field was and what it became.
struct LedgerChange: Hashable, Sendable {
  let field: String
  let before: LedgerFact?
  let after: LedgerFact?

  /// In the order in which people think of a user, and what is unknown by its name behind that.
  private static let order = [
    "name", "displayName", "signInName", "firstName", "lastName", "location", "roles", "licenses",
    "domains", "customers", "seller", "sellerName", "units", "active", "warning", "suspended",
  ]

  /// What differs; of something that came or went, everything.
  static func changes(before: String, after: String) -> [LedgerChange] {
    let before = LedgerFact.facts(before)
    let after = LedgerFact.facts(after)
    let fields = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    return fields.sorted { (rank($0), $0) < (rank($1), $1) }.map {
      LedgerChange(field: $0, before: before[$0], after: after[$0])
    }
  }

  private static func rank(_ field: String) -> Int { order.firstIndex(of: field) ?? order.count }
}
