/// A small JSON object of facts about a user, as the ledger keeps them.
///
/// Written by hand since a hundred thousand of them are written in one go.
package struct Facts: Sendable {
  private var bytes: [UInt8] = []

  package init() {
    bytes.reserveCapacity(192)
  }

  package mutating func add(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  package mutating func add(_ name: StaticString, _ value: Int) {
    key(name)
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func add(_ name: StaticString, _ values: [String]) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      string(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Products, each with the service plans that are off; always in the order of the ids.
  package mutating func add(licenses: [Product.ID: Set<ServicePlan.ID>]) {
    guard !licenses.isEmpty else { return }
    key("licenses")
    bytes.append(UInt8(ascii: "{"))
    for (index, product) in licenses.keys.sorted().enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      string(product.text)
      bytes.append(contentsOf: [UInt8(ascii: ":"), UInt8(ascii: "[")])
      for (place, plan) in (licenses[product] ?? []).sorted().enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        string(plan.text)
      }
      bytes.append(UInt8(ascii: "]"))
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// The object's text; empty when nothing was added.
  package func text() -> String {
    bytes.isEmpty ? "" : "{" + String(decoding: bytes, as: UTF8.self) + "}"
  }

  private mutating func key(_ name: StaticString) {
    bytes.append(UInt8(ascii: bytes.isEmpty ? "\"" : ","))
    if bytes.count > 1 { bytes.append(UInt8(ascii: "\"")) }
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
  }

  private mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hex(byte >> 4))
        bytes.append(hex(byte & 15))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func hex(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? nibble + 48 : nibble + 87
  }
}

extension PlanRow.Target {
  /// Everything the ledger tells of a user.
  package func facts(licenses: [Product.ID: Set<ServicePlan.ID>] = [:]) -> Facts {
    var facts = Facts()
    facts.add("displayName", displayName.text)
    facts.add("signInName", signInName.text)
    facts.add("firstName", firstName?.text)
    facts.add("lastName", lastName?.text)
    facts.add("location", location?.code)
    if !roles.isEmpty { facts.add("roles", roles.roles.map(\.word)) }
    facts.add(licenses: licenses)
    return facts
  }
}
