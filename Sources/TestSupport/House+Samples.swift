package import Domain
package import Operations
import SQL
import Storage

/// Products that show each kind of rule.
package enum Sample {
  /// Carries mail and teams.
  package static let suite = product(1, "SUITE", "Suite", plans: [mail, teams, files])
  /// Carries mail of another kind, which excludes the suite's.
  package static let otherSuite = product(2, "SUITE_OTHER", "Other Suite", plans: [otherMail])
  /// Needs teams.
  package static let phone = product(3, "PHONE", "Phone", plans: [phoning])
  /// May not be used in China.
  package static let charts = product(4, "CHARTS", "Charts", plans: [charting])
  /// Assigned by its publisher.
  package static let market = product(
    5, "MARKET", "Market App", plans: [],
    publisher: Publisher(name: "Publisher", link: "https://publisher.example/assign"))

  package static let mail = ServicePlan.ID(high: 9, low: 1)
  package static let teams = ServicePlan.ID(high: 9, low: 2)
  package static let files = ServicePlan.ID(high: 9, low: 3)
  package static let otherMail = ServicePlan.ID(high: 9, low: 4)
  package static let phoning = ServicePlan.ID(high: 9, low: 5)
  package static let charting = ServicePlan.ID(high: 9, low: 6)

  package static let products = [suite, otherSuite, phone, charts, market]
  package static let plans = [
    (mail, "Mail"), (teams, "Teams"), (files, "Files"), (otherMail, "Other Mail"),
    (phoning, "Phoning"), (charting, "Charting"),
  ].map { ServicePlan(id: $0.0, code: $0.1.uppercased(), name: $0.1) }

  package static let rules = [
    CatalogRule(subject: .plan(mail), excludes: [.plan(otherMail)]),
    CatalogRule(subject: .plan(otherMail), excludes: [.plan(mail)]),
    CatalogRule(subject: .product(phone.id), requires: [.plan(teams)]),
    CatalogRule(subject: .plan(charting), prohibitedIn: [Location(stored: "CN")]),
  ]

  package static let catalog = Catalog(products: products, plans: plans, rules: rules)

  private static func product(
    _ number: UInt64, _ code: String, _ name: String, plans: [ServicePlan.ID],
    publisher: Publisher? = nil
  ) -> Product {
    Product(
      id: Product.ID(high: 8, low: number), code: code, name: name, plans: plans,
      publisher: publisher)
  }
}

extension House {
  /// Puts the sample products into the catalogue.
  package func stockCatalog() async throws {
    try await engine.write { transaction in
      let permit = try Policy.permit(May.ManageCatalog.self, .house)
      try transaction.upsert(products: Sample.products, plans: Sample.plans, permit)
      try transaction.upsert(
        rules: Sample.rules,
        publishers: [
          Sample.market.id: Publisher(name: "Publisher", link: "https://publisher.example/assign")
        ],
        permit)
    }
  }

  /// A customer with a domain, and seats of some products.
  package func customer(
    _ name: String = "Alder Dairy", domain: String = "alder.example",
    seats: [(product: Product, units: Int)] = []
  ) async throws -> Customer {
    let customer = try await operations.createCustomer(
      CustomerDraft(
        name: Label(stored: name), domains: [DomainName(stored: domain)],
        defaultLocation: Location(stored: "NL")), as: admin)
    for (product, units) in seats {
      try await operations.recordEntitlement(
        Entitlement(product: product.id, seller: .own, active: units), in: customer.id, as: admin)
    }
    return customer
  }

  /// Users that were created through a plan like any others.
  ///
  /// - Returns: Their ids in the order of the names.
  @discardableResult
  package func users(
    _ names: [String], at customer: Customer, location: String = "NL",
    licenses: [LicenseGrant] = []
  ) async throws -> [User.ID] {
    let drafts = names.map { name in
      DraftInput(
        displayName: name, email: "\(name)@\(customer.domains[0].text)", location: location)
    }
    let plan = try await operations.planCreation(
      of: drafts, licenses: licenses, in: customer.id, as: admin)
    _ = try await finish(plan)
    return names.indices.map { User.ID.made(by: plan.id, row: $0 + 1) }
  }

  /// Applies a plan and carries it to its end.
  @discardableResult
  package func finish(
    _ plan: Plan, goAhead: Bool = true, as principal: Principal? = nil
  ) async throws -> Applied {
    let applied = try await operations.apply(
      plan.id, goAhead: goAhead, in: plan.customer, as: principal ?? admin)
    var operation = applied.operation
    while !operation.state.isOver { operation = try await operations.carryOn(operation) }
    return Applied(operation: operation, packKey: applied.packKey)
  }

  /// Every living user of a customer with their licenses, by name.
  package func everyone(at customer: Customer.ID) async throws -> [LicensedUser] {
    var everyone: [LicensedUser] = []
    var cursor: String?
    repeat {
      let page = try await operations.users(
        in: customer, UserQuery(page: PageRequest(size: 200, cursor: cursor)), as: admin)
      everyone += page.items
      cursor = page.next
    } while cursor != nil
    return everyone
  }

  /// Every entry of a customer's ledger, newest first.
  package func history(of customer: Customer.ID) async throws -> [LedgerEntry] {
    var entries: [LedgerEntry] = []
    var cursor: String?
    repeat {
      let page = try await operations.ledger(
        in: customer, action: nil, PageRequest(size: 200, cursor: cursor), as: admin)
      entries += page.items
      cursor = page.next
    } while cursor != nil
    return entries
  }

  /// Every password of a finished operation, taken from its pack.
  package func passwords(of applied: Applied) async throws -> [IssuedPassword] {
    guard let pack = applied.operation.pack, let key = applied.packKey else { return [] }
    let opened = try await operations.openPack(
      pack, key: key, in: applied.operation.customer, as: admin)
    var issued: [IssuedPassword] = []
    while let part = try await opened.next() { issued += part }
    return issued
  }
}
