import Domain
import HTTP
import Wire

extension Endpoint {
  /// Everything the API can do.
  package static let all: [Endpoint] =
    general + customers + uploads + bulkFiles + plans + operations + house + applications + webhooks

  /// What is served at a path.
  package static func at(_ template: APITemplate) -> [Endpoint] {
    byTemplate[template] ?? []
  }

  private static let byTemplate = Dictionary(grouping: all, by: \.template)

  private static let general: [Endpoint] = [
    Endpoint(
      method: .get, template: .description, summary: "This description", access: .anyone,
      answers: [Answer(status: 200, note: "OpenAPI 3.1.", content: .anyJSON)]),
    Endpoint(
      method: .get, template: .uploadTemplate, summary: "An empty file to fill in and upload",
      access: .anyone, answers: [.stream("text/csv", note: "The header row.")]),
    Endpoint(
      method: .get, template: .me, summary: "Who is asking, and what they may do",
      access: .anyStaff, answers: [.ok(MeAnswer.self)]),
    Endpoint(
      method: .get, template: .products, summary: "Products of the catalog, by name",
      access: .anyStaff,
      query: [.text("search", "Part of a name or code.")] + Parameter.paging,
      answers: [.ok(PageAnswer<ProductAnswer>.self)]),
    Endpoint(
      method: .get, template: .product, summary: "One product", access: .anyStaff,
      answers: [.ok(ProductAnswer.self)]),
  ]

  private static let filter: [Parameter] = [
    .text("search", "Part of a name or sign-in name."),
    .text("location", "Two letters of ISO 3166-1."),
    .words("role", Words.roles, "Only users with this role."),
    .text("has", "Only users with this product, by id or code."),
    .text("lacks", "Only users without this product, by id or code."),
    .flag("unlicensed", "Only users without any license."),
    .flag("neverSignedIn", "Only users who never signed in."),
  ]

  private static let sort = Parameter.words(
    "sort", Words.sorts + Words.sorts.map { "-" + $0 },
    "The order; a leading hyphen turns it around. By name when absent.")

  private static let customers: [Endpoint] = [
    Endpoint(
      method: .get, template: .customers, summary: "The customers in reach, by name",
      access: .right(.seeCustomers),
      query: [.text("search", "Part of a name or domain, or a whole id.")] + Parameter.paging,
      answers: [.ok(PageAnswer<CustomerSummaryAnswer>.self)]),
    Endpoint(
      method: .post, template: .customers, summary: "Take in a customer",
      access: .right(.manageCustomers), body: .json([CustomerRequest.self], isOptional: false),
      answers: [.created(CustomerAnswer.self)]),
    Endpoint(
      method: .get, template: .customer, summary: "One customer", access: .right(.seeUsers),
      answers: [.ok(CustomerAnswer.self)]),
    Endpoint(
      method: .get, template: .users, summary: "Users of a customer",
      access: .right(.seeUsers), query: filter + [sort] + Parameter.paging,
      answers: [.ok(PageAnswer<UserAnswer>.self)]),
    Endpoint(
      method: .get, template: .user, summary: "One user, living or deleted",
      access: .right(.seeUsers), answers: [.ok(UserAnswer.self)]),
    Endpoint(
      method: .get, template: .deletedUsers,
      summary: "Users who can still be restored, the latest deletion first",
      access: .right(.seeUsers),
      query: [.text("search", "Part of a name or sign-in name.")] + Parameter.paging,
      answers: [.ok(PageAnswer<DeletedUserAnswer>.self)]),
    Endpoint(
      method: .get, template: .entitlements, summary: "What a customer holds of every product",
      access: .right(.seeUsers), answers: [.ok(ListAnswer<ProductSeatsAnswer>.self)]),
    Endpoint(
      method: .get, template: .ledger, summary: "What happened at a customer, newest first",
      access: .right(.seeActivity), query: [action] + Parameter.paging,
      answers: [.ok(PageAnswer<LedgerEntryAnswer>.self)]),
    Endpoint(
      method: .get, template: .allLedger, summary: "What happened anywhere, newest first",
      access: .right(.seeActivity), query: [action] + Parameter.paging,
      answers: [.ok(PageAnswer<LedgerEntryAnswer>.self)]),
  ]

  private static let action = Parameter.words(
    "action", Action.allCases.map(\.rawValue), "Only entries of this kind.")
}
