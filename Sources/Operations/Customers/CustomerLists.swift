package import Domain
import SQL
import Storage

/// Which customers are wanted, and in what order.
package struct CustomerQuery: Hashable, Sendable {
  /// What the text that is looked for is.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    /// Part of a name or a domain, or a whole id.
    case any
    /// The beginning of a name (PC 1.1.3).
    case name
    /// The beginning of a domain.
    case domain
    /// A whole id, as it is copied from somewhere.
    case id
  }

  package var search: String?
  package var field: Field
  /// The key of a reseller's name.
  package var reseller: String?
  /// The key of a tag.
  package var tag: String?
  package var sort: CustomerSort
  package var descending: Bool

  package init(
    search: String? = nil, field: Field = .any, reseller: String? = nil, tag: String? = nil,
    sort: CustomerSort = .name, descending: Bool = false
  ) {
    self.search = search
    self.field = field
    self.reseller = reseller
    self.tag = tag
    self.sort = sort
    self.descending = descending
  }

  /// The id that is looked for; nil when it is not an id that is looked for.
  fileprivate var id: Customer.ID? {
    guard field == .any || field == .id, let search else { return nil }
    // Copied ids come with braces and blanks around them.
    return Customer.ID(parsing: search.filter { !$0.isWhitespace && $0 != "{" && $0 != "}" })
  }

  fileprivate var filter: CustomerFilter {
    var filter = CustomerFilter(reseller: reseller, tag: tag)
    guard let search = search?.trimmed, !search.isEmpty else { return filter }
    if field == .any { filter.namePattern = likePattern(search) }
    if field == .any { filter.domainPattern = filter.namePattern }
    if field == .name { filter.namePattern = likePrefix(search) }
    if field == .domain { filter.domainPattern = likePrefix(search) }
    return filter
  }
}

extension Operations {
  /// The customers in the principal's reach, by name.
  ///
  /// - Parameter search: Part of a name or a domain, or a whole id (PC 1.1.3).
  package func customers(
    search: String?, _ request: PageRequest, as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<CustomerSummary> {
    try await customers(CustomerQuery(search: search), request, as: principal)
  }

  /// The customers in the principal's reach.
  package func customers(
    _ query: CustomerQuery, _ request: PageRequest, as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<CustomerSummary> {
    let paging = Paging(request, numeric: query.sort == .users, descending: query.descending)
    let since = clock.now().adding(days: -CustomerHealth.days)
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeCustomers.self, principal)
      let id = query.id
      if id != nil || (query.field == .id && query.search != nil) {
        guard let id, principal.reach.covers(id),
          let one = try snapshot.customerSummary(id, since: since)
        else { return Page(items: [], total: 0, previous: nil, next: nil) }
        return Page(items: [one], total: 1, previous: nil, next: nil)
      }
      let read = try snapshot.customers(
        query.filter, by: query.sort, since: since, from: paging.place, permit)
      let total = try snapshot.customerCount(query.filter, permit)
      return paging.page(read, total: total) {
        ($0.place(in: query.sort), $0.customer.id.of(Place.self))
      }
    }
  }

  /// What lists of customers can be narrowed by: tags and resellers that are in use.
  package func customerChoices(
    as principal: Principal
  ) async throws(OperationError<Missing>) -> CustomerChoices {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeCustomers.self, principal)
      return CustomerChoices(
        tags: try snapshot.tags(limit: CustomerChoices.most, permit),
        resellers: try snapshot.resellers(limit: CustomerChoices.most, permit))
    }
  }
}

/// Names that customers are told apart by.
package struct CustomerChoices: Hashable, Sendable {
  package static let most = 500

  package let tags: [KeyedName]
  package let resellers: [KeyedName]

  package init(tags: [KeyedName], resellers: [KeyedName]) {
    self.tags = tags
    self.resellers = resellers
  }
}

extension CustomerSummary {
  /// The key by which the statement sorts; the two must agree.
  fileprivate func place(in sort: CustomerSort) -> SQLValue {
    let key = TextKey.of(customer.name.text)
    switch sort {
    case .name: return .text(key)
    case .users: return .count(users)
    case .health: return .text("\(health.rawValue)\(key)")
    }
  }
}
