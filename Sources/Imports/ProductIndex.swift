import Domain

/// Finds products by what exports call them.
package struct ProductIndex: Sendable {
  package struct Item: Hashable, Sendable {
    package let id: String
    package let code: String
    package let name: String

    package init(id: String, code: String, name: String) {
      self.id = id
      self.code = code
      self.name = name
    }
  }

  package enum Finding: Hashable, Sendable {
    case one(Item)
    /// Products that share the name, by code.
    case several([Item])
    case none
  }

  private var byID: [String: Item] = [:]
  private var byCode: [String: Item] = [:]
  private var byName: [String: [Item]] = [:]
  private var aliases: [String: Item] = [:]

  package init(_ items: [Item]) {
    for item in items.sorted(by: { $0.code < $1.code }) {
      byID[item.id.lowercased()] = item
      byCode[TextKey.of(item.code)] = item
      byName[Self.key(item.name), default: []].append(item)
    }
  }

  package subscript(id id: String) -> Item? { byID[id.lowercased()] }

  /// Makes a word mean a product from now on.
  ///
  /// - Parameter product: An id, a code, or a name that one product alone has.
  /// - Returns: False where there is no such product.
  package mutating func add(_ word: String, meaning product: String) -> Bool {
    guard case .one(let item) = find(product, preferring: []) else { return false }
    aliases[Self.key(word)] = item
    return true
  }

  /// - Parameters:
  ///   - text: An id, a code, or a name.
  ///   - held: Ids of products that the customer has, which decide where a name is shared.
  package func find(_ text: String, preferring held: Set<String>) -> Finding {
    let key = Self.key(text)
    guard !key.isEmpty else { return .none }
    if let item = aliases[key] ?? byID[text.trimmed.lowercased()]
      ?? byCode[TextKey.of(text.trimmed)]
    {
      return .one(item)
    }
    let items = byName[key] ?? []
    let mine = items.filter { held.contains($0.id) }
    if mine.count == 1 { return .one(mine[0]) }
    return items.count > 1 ? .several(items) : items.first.map { .one($0) } ?? .none
  }

  /// The products that a cell names. They stand with a plus, a semicolon or a bar between them; a
  /// plus or a comma may as well belong to a name, so the longest name that is known wins.
  package func names(in cell: String) -> [String] {
    var names: [String] = []
    for part in cell.split(whereSeparator: { ";|\n".contains($0) }) {
      names += joined(part.split(separator: "+", omittingEmptySubsequences: true).map(String.init))
    }
    return names.filter { !Self.nothing.contains(Self.key($0)) }
  }

  private func joined(_ pieces: [String]) -> [String] {
    var names: [String] = []
    var start = 0
    while start < pieces.count {
      // From the longest: `Enterprise Mobility + Security E3` is one product, not two.
      let end = (start + 1...min(start + 4, pieces.count)).reversed().first { end in
        isKnown(pieces[start..<end].joined(separator: "+"))
      }
      if let end {
        names.append(pieces[start..<end].joined(separator: "+").trimmed)
        start = end
      } else {
        names += byCommas(pieces[start])
        start += 1
      }
    }
    return names
  }

  /// A comma separates only where every part is a product.
  private func byCommas(_ text: String) -> [String] {
    let parts = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    return parts.count > 1 && parts.allSatisfy(isKnown)
      ? parts : [text.trimmed].filter { !$0.isEmpty }
  }

  private func isKnown(_ text: String) -> Bool { find(text, preferring: []) != .none }

  /// Letters, digits and plus signs; exports set blanks and hyphens as they like.
  private static func key(_ text: String) -> String {
    TextKey.of(text).filter { $0.isLetter || $0.isNumber || $0 == "+" }
  }

  /// How exports say that somebody has no license.
  private static let nothing = Set(
    [
      "Unlicensed", "None", "No licenses", "Geen licentie", "Zonder licentie", "Geen",
      "Nicht lizenziert", "Ohne Lizenz", "Keine", "Olicensierad", "Ingen licens", "Inga",
    ].map(key))
}
