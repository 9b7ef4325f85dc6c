import Domain
package import Wire

/// What happened, as one record (PC 5.11.3).
package struct AuditRecord: Shape {
  package var id: String
  package var partnerId: String
  package var customerId: String?
  package var customerName: String?
  package var userPrincipalName: String
  package var resourceType: String
  /// JSON as text, with PascalCase names; empty where there is nothing to tell.
  package var resourceOldValue: String?
  package var resourceNewValue: String?
  package var operationType: String
  package var operationDate: String
  package var operationStatus: String
  package var originalCorrelationId: String?
  package var customizedData: [KeyedValue]
  package var attributes: ResourceAttributes

  package static let members: [String: MemberNote] = [
    "operationDate": .time, "operationStatus": .words(["succeeded", "failed", "progress"]),
    "userPrincipalName": .note("Who did it, by name."),
  ]

  init(_ entry: LedgerEntry, customerName: String?) {
    let facts = AuditFacts(entry)
    id = Self.id(of: entry)
    partnerId = LedgerEntry.house.text
    customerId = entry.customer == LedgerEntry.house ? nil : entry.customer.text
    self.customerName = customerName
    userPrincipalName = entry.actor
    resourceType = facts.resourceType
    resourceOldValue = AuditFacts.pascal(entry.before)
    resourceNewValue = AuditFacts.pascal(entry.after)
    operationType = facts.operationType
    operationDate = entry.at.iso
    operationStatus = "succeeded"
    originalCorrelationId = entry.operation?.text
    customizedData = facts.customized
    attributes = ResourceAttributes("AuditRecord")
  }

  /// Customer and number: an entry's own place.
  static func id(of entry: LedgerEntry) -> String { "\(entry.customer.text)-\(entry.number)" }

  /// - Returns: Nil for what is no id of a record.
  static func place(_ id: String) -> (customer: Customer.ID, number: Int)? {
    guard id.utf8.count <= 60, let customer = Customer.ID(parsing: id.prefix(36)),
      id.dropFirst(36).hasPrefix("-"), let number = Int(id.dropFirst(37)), number > 0
    else { return nil }
    return (customer, number)
  }
}

package struct KeyedValue: Shape {
  package var key: String
  package var value: String
}

/// An entry of ours in the words of the field (PC 5.11.4).
struct AuditFacts {
  let entry: LedgerEntry

  init(_ entry: LedgerEntry) {
    self.entry = entry
  }

  var operationType: String {
    switch entry.action {
    case .userCreated: "create_customer_user"
    case .userUpdated: isRenamed ? "update_customer_user_principal_name" : "update_customer_user"
    case .userDeleted: "delete_customer_user"
    case .userRestored: "restore_customer_user"
    case .passwordReset: "reset_customer_user_password"
    case .licensesChanged: "update_customer_user_licenses"
    case .rolesSet: hasMoreRoles ? "add_user_member" : "remove_user_member"
    case .customerCreated: "create_customer"
    default: Self.words(entry.action.rawValue)
    }
  }

  var resourceType: String { Self.resourceType(of: entry.action) }

  static func resourceType(of action: Action) -> String {
    switch action {
    case .licensesChanged: "license"
    case .rolesSet: "customer_directory_role"
    default:
      switch action.rawValue.prefix(while: { $0 != "." }) {
      case "user": "customer_user"
      case "entitlement": "subscription"
      case let subject: words(String(subject))
      }
    }
  }

  /// `user.password-chosen` as `user_password_chosen`.
  private static func words(_ text: String) -> String {
    text.replacing(".", with: "_").replacing("-", with: "_")
  }

  private var before: JSONValue? { Self.json(entry.before) }
  private var after: JSONValue? { Self.json(entry.after) }

  private var isRenamed: Bool { after?["signInName"] != nil }

  private var hasMoreRoles: Bool {
    (after?["roles"]?.array?.count ?? 0) >= (before?["roles"]?.array?.count ?? 0)
  }

  var customized: [KeyedValue] {
    guard entry.action.rawValue.hasPrefix("user."), let subject = entry.subject else { return [] }
    let (old, new) = (products(before), products(after))
    return [KeyedValue(key: "CustomerUserId", value: subject.text)]
      + new.subtracting(old).sorted().map { KeyedValue(key: "AddedLicenseSkuId", value: $0) }
      + old.subtracting(new).sorted().map { KeyedValue(key: "RemovedLicenseSkuId", value: $0) }
  }

  private func products(_ value: JSONValue?) -> Set<String> {
    guard entry.action == .licensesChanged, case .object(let members)? = value?["licenses"] else {
      return []
    }
    return Set(members.map(\.name))
  }

  private static func json(_ text: String) -> JSONValue? {
    text.isEmpty ? nil : try? JSONParser.parse(Array(text.utf8))
  }

  /// The names that clients know, in their spelling.
  static func pascal(_ text: String) -> String? {
    guard case .object(let members)? = json(text) else { return nil }
    let renamed = members.map { member in
      JSONValue.Member(names[member.name] ?? capitalized(member.name), member.value)
    }
    return String(decoding: JSONValue.object(renamed).json, as: UTF8.self)
  }

  private static let names = ["signInName": "UserPrincipalName", "location": "UsageLocation"]

  private static func capitalized(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}
