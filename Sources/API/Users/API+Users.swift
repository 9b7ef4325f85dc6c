import Domain
import HTTP
import Operations
import Wire

extension API {
  func users(_ customer: Customer.ID, _ call: Call) async throws -> Response {
    let query = UserQuery(
      filter: try await filter(call), sort: Self.sort(call.query("sort")),
      descending: call.query("sort")?.hasPrefix("-") ?? false, page: call.page)
    let page = try await operations.users(in: customer, query, as: call.principal)
    return try .shape(page.answer { UserAnswer($0) })
  }

  func user(_ id: User.ID, _ customer: Customer.ID, _ call: Call) async throws -> Response {
    .json(UserAnswer(try await operations.user(id, in: customer, as: call.principal)).json)
  }

  func deletedUsers(_ customer: Customer.ID, _ call: Call) async throws -> Response {
    let page = try await operations.deletedUsers(
      in: customer, search: call.query("search"), call.page, as: call.principal)
    return try .shape(page.answer { DeletedUserAnswer($0) })
  }

  private func filter(_ call: Call) async throws -> UserFilter {
    try await filter(
      FilterRequest(
        search: call.query("search"), location: call.query("location"),
        role: call.query("role"), has: call.query("has"), lacks: call.query("lacks"),
        unlicensed: call.flag("unlicensed"), neverSignedIn: call.flag("neverSignedIn")),
      at: "?", call)
  }

  /// - Parameter place: What pointers begin with: `?`, or the place in a body with its slash.
  func filter(_ wanted: FilterRequest, at place: String, _ call: Call) async throws -> UserFilter {
    var fields = FieldParser()
    var filter = UserFilter()
    filter.search = wanted.search
    filter.location = fields.location(wanted.location, place + "location").map { .is($0) }
    if let text = wanted.role {
      filter.role = Role(parsing: text).map { .holds($0) }
      if filter.role == nil {
        fields.add(place + "role", .unknownRole(known: Role.allCases.map(\.word)))
      }
    }
    if wanted.has != nil || wanted.lacks != nil {
      let catalog = try await operations.catalog(as: call.principal)
      let has = wanted.has.flatMap { catalog.product(named: $0)?.id }
      let lacks = wanted.lacks.flatMap { catalog.product(named: $0)?.id }
      if wanted.has != nil, has == nil { fields.add(place + "has", .unknownProduct) }
      if wanted.lacks != nil, lacks == nil { fields.add(place + "lacks", .unknownProduct) }
      if let has { filter.require(has) }
      if let lacks { filter.exclude(lacks) }
    }
    filter.unlicensed = wanted.unlicensed ?? false
    filter.neverSignedIn = wanted.neverSignedIn ?? false
    try fields.check()
    return filter
  }

  private static func sort(_ text: String?) -> UserSort {
    switch text?.drop(while: { $0 == "-" }) {
    case "signInName": .signInName
    case "location": .location
    case "lastSignIn": .lastSignIn
    case "created": .created
    default: .name
    }
  }
}
