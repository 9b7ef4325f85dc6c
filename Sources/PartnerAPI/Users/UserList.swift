import Domain
import HTTP
import Operations
import Wire

/// Which users a list is about, and where it goes on: what a continuation token holds.
struct UserList: Continued {
  var size: Int
  var filter = UserFilter()
  /// The deleted ones rather than the living.
  private(set) var isOfDeleted = false
  /// The only sign-in name that is wanted.
  private(set) var signInName: String?
  private(set) var sort: String?
  private(set) var descending = false
  var previous: String?
  var next: String?

  init(size: Int) {
    self.size = size
  }

  /// From the query.
  init(_ call: PartnerCall, _ catalog: Catalog) throws(PartnerError) {
    size = try PageSize.of(call)
    if let text = call.query("filter") {
      for part in try Filter(parsing: text).all { try take(part, catalog) }
    }
    if let text = call.query("sortField") { sort = try Self.sort(text).rawValue }
    switch call.query("sortDirection")?.lowercased() {
    case nil, "ascending", "0": break
    case "descending", "1": descending = true
    default: throw .property("sortDirection")
    }
    if isOfDeleted, filter != UserFilter(), filter.search == nil {
      throw PartnerError(.filterRefused, data: ["UserState Inactive"])
    }
  }

  private mutating func take(
    _ part: (field: String, operator: String, value: String), _ catalog: Catalog
  ) throws(PartnerError) {
    let (field, operation, value) = part
    switch (field.lowercased(), operation) {
    case ("userstate", "equals"), ("userstatus", "equals"):
      isOfDeleted = try Self.isInactive(value)
    case ("userstate", "not_equals"), ("userstatus", "not_equals"):
      isOfDeleted = try !Self.isInactive(value)
    case ("name", "substring"): filter.search = value
    case ("userprincipalname", "equals"): signInName = value
    case ("usagelocation", "equals"), ("usagelocation", "not_equals"):
      guard let location = try? Location(parsing: value) else {
        throw PartnerError(.locationRefused, data: [value])
      }
      filter.location = operation == "equals" ? .is(location) : .isNot(location)
    case ("license", "equals"), ("license", "not_equals"):
      guard let product = catalog.product(named: value) else {
        throw PartnerError(.productNotHeld, data: [value])
      }
      if operation == "equals" { filter.require(product.id) } else { filter.exclude(product.id) }
    default: throw Filter.refused(field, operation)
    }
  }

  private static func isInactive(_ value: String) throws(PartnerError) -> Bool {
    switch value.lowercased() {
    case "inactive", "1": true
    case "active", "0": false
    default: throw PartnerError(.filterRefused, data: ["UserState \(value)"])
    }
  }

  private static func sort(_ text: String) throws(PartnerError) -> UserSort {
    switch text.lowercased() {
    case "displayname": .name
    case "userprincipalname": .signInName
    case "usagelocation": .location
    default: throw .property("sortField")
    }
  }

  /// By id unless asked otherwise: a name may change while somebody pages, and nobody is then left
  /// out or told twice.
  var order: UserSort { sort.flatMap(UserSort.init) ?? .created }
}

extension UserList {
  /// - Returns: Nil where there is no page that way.
  func page(_ seek: Seek?) -> PageRequest? {
    Seek.page(seek, size: size, previous: previous, next: next)
  }
}
