/// A ledger entry as webhooks tell it, in JSON.
package enum WebhookEvent {
  /// The same however often it is sent: the customer and the number in its ledger.
  package static func id(_ entry: LedgerEntry) -> String { "\(entry.customer)/\(entry.number)" }

  /// `{"events":[…]}`; `customers` are the names of those that are in them.
  package static func body(
    _ entries: [LedgerEntry], webhook: Webhook.ID, customers: [Customer.ID: String]
  ) -> [UInt8] {
    var text = JSONText()
    text.raw("{\"webhook\":")
    text.string(webhook.text)
    text.raw(",\"events\":[")
    for (index, entry) in entries.enumerated() {
      if index > 0 { text.raw(",") }
      write(entry, customers[entry.customer], to: &text)
    }
    text.raw("]}")
    return text.bytes
  }

  private static func write(_ entry: LedgerEntry, _ name: String?, to text: inout JSONText) {
    text.raw("{\"id\":")
    text.string(id(entry))
    text.raw(",\"type\":")
    text.string(entry.action.rawValue)
    text.raw(",\"change\":")
    text.string(ChangeWord.of(entry))
    text.raw(",\"at\":")
    text.string(entry.at.iso)
    text.raw(",\"customer\":")
    if entry.customer == LedgerEntry.house {
      text.raw("null")
    } else {
      text.named(entry.customer.text, name)
    }
    text.raw(",\"actor\":")
    text.string(entry.actor)
    text.raw(",\"operation\":")
    text.string(entry.operation?.text)
    text.raw(",\"row\":")
    text.raw(entry.row.map { String($0) } ?? "null")
    text.raw(",\"subject\":")
    text.named(entry.subject?.text, entry.subjectName)
    // What the ledger keeps of these is JSON already.
    text.raw(",\"before\":")
    text.raw(entry.before.isEmpty ? "null" : entry.before)
    text.raw(",\"after\":")
    text.raw(entry.after.isEmpty ? "null" : entry.after)
    text.raw("}")
  }
}

/// The words that Partner Center's audit records have for a change (PC 5.11.4).
package enum ChangeWord {
  /// - Returns: Nil for a change that they have no word for.
  package static func of(_ entry: LedgerEntry) -> String? {
    switch entry.action {
    case .userCreated: "create_customer_user"
    case .userUpdated:
      namesAnother(entry)
        ? "update_customer_user_principal_name" : "update_customer_user"
    case .userDeleted: "delete_customer_user"
    case .userRestored: "restore_customer_user"
    case .passwordReset: "reset_customer_user_password"
    case .licensesChanged: "update_customer_user_licenses"
    case .rolesSet: gainsRole(entry) ? "add_user_member" : "remove_user_member"
    default: nil
    }
  }

  /// Every word that entries of an action can have.
  package static func all(of action: Action) -> [String] {
    switch action {
    case .userCreated: ["create_customer_user"]
    case .userUpdated: ["update_customer_user", "update_customer_user_principal_name"]
    case .userDeleted: ["delete_customer_user"]
    case .userRestored: ["restore_customer_user"]
    case .passwordReset: ["reset_customer_user_password"]
    case .licensesChanged: ["update_customer_user_licenses"]
    case .rolesSet: ["add_user_member", "remove_user_member"]
    default: []
    }
  }

  /// Whether the sign-in name is among what changed: facts hold fields in a fixed form.
  private static func namesAnother(_ entry: LedgerEntry) -> Bool {
    let key = "\"signInName\":\""
    guard let before = entry.before.firstRange(of: key), let after = entry.after.firstRange(of: key)
    else { return false }
    return entry.before[before.upperBound...].prefix { $0 != "\"" }
      != entry.after[after.upperBound...].prefix { $0 != "\"" }
  }

  private static func gainsRole(_ entry: LedgerEntry) -> Bool {
    !roles(entry.after).isSubset(of: roles(entry.before))
  }

  private static func roles(_ facts: String) -> Set<Substring> {
    guard let start = facts.firstRange(of: "\"roles\":[") else { return [] }
    return Set(facts[start.upperBound...].prefix { $0 != "]" }.split(separator: ","))
  }
}

/// JSON, written from left to right.
private struct JSONText {
  var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(16_384) }

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func named(_ id: String?, _ name: String?) {
    raw("{\"id\":")
    string(id)
    raw(",\"name\":")
    string(name)
    raw("}")
  }

  /// `null` for nil.
  mutating func string(_ text: String?) {
    guard let text else { return raw("null") }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        raw(digits.count == 1 ? "\\u000" + digits : "\\u00" + digits)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
