import Domain
import HTML
import HTTP
import Messages
import Operations

extension WebUI {
  /// How many of one kind are shown: more than that is a list's business.
  private static let limit = 8

  func find(_ query: FindQuery, _ visit: StaffVisit) async throws -> Response {
    var home: Customer?
    if let id = query.customer {
      home = try await operations.account(id, as: visit.principal).customer
    }
    let results = FindResults(
      say: visit.say, groups: try await findings(query, home, visit),
      wasAsked: !(query.text ?? "").trimmed.isEmpty)
    guard !query.isPart else {
      return Response.bytes(results.body.rendered(), type: "text/html; charset=utf-8")
    }
    return visit.page(FindPage(say: visit.say, query: query, results: results), of: home)
  }

  private func findings(
    _ query: FindQuery, _ home: Customer?, _ visit: StaffVisit
  ) async throws -> [FindingGroup] {
    let text = (query.text ?? "").trimmed
    let say = visit.say
    var groups: [FindingGroup] = []
    if !query.customersOnly {
      if let home, !text.isEmpty, !visit.principal.withdrawn.contains(home.id) {
        groups.append(
          FindingGroup(
            title: say.desk.usersGroup(home.name.text),
            findings: try await users(named: text, in: home.id, visit)))
      }
      groups.append(FindingGroup(title: say.desk.pagesGroup, findings: pages(text, home, visit)))
    }
    let customers = FindingGroup(
      title: say.desk.customersGroup, findings: try await customers(named: text, visit))
    // Whoever switches customers looks for them; whoever types anything else, for pages first.
    groups.append(customers)
    return groups
  }

  private func customers(named text: String, _ visit: StaffVisit) async throws -> [Finding] {
    let found = try await operations.customers(
      search: text.isEmpty ? nil : text, PageRequest(size: Self.limit), as: visit.principal)
    return found.items.map { item in
      Finding(
        name: item.customer.name.text, second: item.customer.domains.first?.text,
        icon: .customers, route: .of(item.customer.id, .users(UserListQuery())))
    }
  }

  private func users(
    named text: String, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> [Finding] {
    var filter = UserFilter()
    filter.search = text
    let found = try await operations.users(
      in: customer, UserQuery(filter: filter, page: PageRequest(size: Self.limit)),
      as: visit.principal)
    return found.items.map { item in
      Finding(
        name: item.user.displayName.text, second: item.user.signInName.text, icon: .user,
        route: .of(customer, .user(item.user.id)))
    }
  }

  /// The places of the navigation, by the beginning of any of their words.
  private func pages(_ text: String, _ home: Customer?, _ visit: StaffVisit) -> [Finding] {
    let wanted = TextKey.of(text)
    let navigation = visit.navigation(of: home)
    return navigation.entries.filter { entry in
      wanted.isEmpty
        || TextKey.of(entry.text).split(separator: " ").contains { $0.hasPrefix(wanted) }
        || TextKey.of(entry.text).hasPrefix(wanted)
    }.map { entry in
      Finding(
        name: entry.text, second: entry.isOfCustomer ? home?.name.text : nil, icon: entry.icon,
        route: entry.route)
    }
  }
}
