import Domain
import Imports
import Wire

/// What the house has, asked for in whole lists: no request for a single row.
final class ImportHouse {
  let api: APIClient
  private(set) var places: [ImportPlace] = []
  private var byDomain: [String: ImportPlace] = [:]
  private(set) var products = ProductIndex([])
  private(set) var staff: [String: StaffAnswer] = [:]

  init(_ api: APIClient) throws {
    self.api = api
    try loadCustomers()
  }

  func owner(of domain: String) -> ImportPlace? { byDomain[domain] }

  /// By domain, by id, or by a name that one customer alone has.
  func place(named text: String) -> ImportPlace? {
    let key = TextKey.of(text.trimmed)
    if let place = byDomain[key] ?? places.first(where: { $0.id == key }) { return place }
    let named = places.filter { TextKey.of($0.name) == key }
    return named.count == 1 ? named[0] : nil
  }

  func add(_ place: ImportPlace) {
    places.append(place)
    for domain in place.domains { byDomain[domain] = place }
  }

  /// Whether every domain of a place has an owner when the list is read anew.
  func reloadedOwners() throws -> Set<String> {
    var domains: Set<String> = []
    try all(CustomerSummaryAnswer.self, APIPath("customers")) { domains.formUnion($0.domains) }
    return domains
  }

  private func loadCustomers() throws {
    try all(CustomerSummaryAnswer.self, APIPath("customers")) { customer in
      add(
        ImportPlace(
          name: customer.name, domains: customer.domains, location: customer.defaultLocation,
          id: customer.id))
    }
  }

  func loadProducts() throws {
    var items: [ProductIndex.Item] = []
    try all(ProductAnswer.self, APIPath("catalog", "products")) {
      items.append(ProductIndex.Item(id: $0.id, code: $0.code, name: $0.name))
    }
    products = ProductIndex(items)
  }

  /// - Returns: False where the catalogue has no such product.
  func add(word: String, meaning product: String) -> Bool {
    products.add(word, meaning: product)
  }

  func loadStaff() throws {
    let list = try api.get(ListAnswer<StaffAnswer>.self, APIPath("staff").text).items
    staff = Dictionary(list.map { (TextKey.of($0.email), $0) }) { first, _ in first }
  }

  /// The customer's living users, asked for once.
  func users(of place: ImportPlace) throws -> [String: UserAnswer] {
    if let users = place.users { return users }
    var users: [String: UserAnswer] = [:]
    if let id = place.id {
      try all(UserAnswer.self, APIPath("customers", id, "users")) {
        users[TextKey.of($0.signInName)] = $0
      }
    }
    place.users = users
    return users
  }

  func seats(of place: ImportPlace) throws -> [ProductSeatsAnswer] {
    if let seats = place.seats { return seats }
    let seats = try place.id.map { id in
      try api.get(
        ListAnswer<ProductSeatsAnswer>.self, APIPath("customers", id, "entitlements").text
      ).items
    }
    place.seats = seats ?? []
    return seats ?? []
  }

  /// Every item of a list, page by page.
  func all<Item: Shape>(
    _: Item.Type, _ path: APIPath, _ take: (Item) throws -> Void
  ) throws {
    var cursor: String?
    repeat {
      let page = try api.get(
        PageAnswer<Item>.self, path.with("size", "200").with("cursor", cursor).text)
      for item in page.items { try take(item) }
      cursor = page.items.isEmpty ? nil : page.next
    } while cursor != nil
  }
}
