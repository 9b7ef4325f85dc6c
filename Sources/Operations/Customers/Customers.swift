package import Domain
import SQL
import Storage

/// A customer to be.
package struct CustomerDraft: Hashable, Sendable {
  package var name: Label
  /// At least one; the first is the one that sign-in names are proposed with.
  package var domains: [DomainName]
  package var defaultLocation: Location?

  package init(name: Label, domains: [DomainName], defaultLocation: Location? = nil) {
    self.name = name
    self.domains = domains
    self.defaultLocation = defaultLocation
  }
}

package enum CustomerRefusal: Error, Hashable, Sendable {
  case noDomain
  case domainTaken(DomainName)
  /// Customers that only their maker's colleagues may see cannot be made by a limited member.
  case limitedReach
}

extension Operations {
  package func customer(
    _ id: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> Customer {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, id)
      guard let customer = try snapshot.customer(permit) else { throw Missing.notThere }
      return customer
    }
  }

  /// What customers are called, for lists that name many; those out of reach are left out.
  package func customerNames(
    _ ids: Set<Customer.ID>, as principal: Principal
  ) async throws(OperationError<Missing>) -> [Customer.ID: String] {
    let known = ids.filter { principal.reach.covers($0) }
    return try await look(refusing: Missing.self) { snapshot in
      try snapshot.customerNames(known, try Policy.permit(May.SeeCustomers.self, principal))
    }
  }

  package func createCustomer(
    _ draft: CustomerDraft, as principal: Principal
  ) async throws(OperationError<CustomerRefusal>) -> Customer {
    let now = clock.now()
    let customer = Customer(
      id: newID(at: now), name: draft.name, domains: draft.domains,
      defaultLocation: draft.defaultLocation)
    return try await transact(refusing: CustomerRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageCustomers.self, principal)
      guard principal.reach == .everyCustomer else { throw CustomerRefusal.limitedReach }
      guard !customer.domains.isEmpty else { throw CustomerRefusal.noDomain }
      var seen: Set<DomainName> = []
      for domain in customer.domains {
        guard try transaction.owner(of: domain) == nil, seen.insert(domain).inserted else {
          throw CustomerRefusal.domainTaken(domain)
        }
      }
      try transaction.insert(customer, at: now, permit)
      var ledger = LedgerBatch(customer: customer.id, actor: principal.name, at: now)
      var after = Facts()
      after.add("name", customer.name.text)
      after.add("domains", customer.domains.map(\.text))
      after.add("location", customer.defaultLocation?.code)
      ledger.add(.customerCreated, customer.id, named: customer.name.text, after: after.text())
      try ledger.write(to: transaction)
      return customer
    }
  }

  /// What a customer holds of every product, by name, with who sold it.
  package func entitlements(
    in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> [ProductSeats] {
    let catalogs = catalogs
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.customer(permit) != nil else { throw Missing.notThere }
      let catalog = try catalogs.current(snapshot)
      let entitlements = Dictionary(grouping: try snapshot.entitlements(permit), by: \.product)
      let seats = try snapshot.seats(permit)
      return seats.compactMap { id, count in
        guard let product = catalog.products[id] else { return nil }
        let held = entitlements[id] ?? []
        var count = count
        count.suspended = held.reduce(0) { $0 + $1.suspended }
        return ProductSeats(product: product, seats: count, entitlements: held)
      }
      .sorted { ($0.product.name, $0.product.id) < ($1.product.name, $1.product.id) }
    }
  }

  /// Records what a customer holds from one seller, as an import of subscriptions does.
  package func recordEntitlement(
    _ entitlement: Entitlement, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<EntitlementRefusal>) {
    let now = clock.now()
    try await transact(refusing: EntitlementRefusal.self) { transaction in
      let permit = try Policy.permit(changing: .changeQuantity, principal, customer)
      guard try transaction.customer(permit) != nil else { throw Denial.notYours }
      guard let product = try transaction.product(entitlement.product)?.product else {
        throw EntitlementRefusal.unknownProduct
      }
      guard try transaction.record(entitlement, in: customer) else {
        throw EntitlementRefusal.belowConsumed
      }
      var ledger = LedgerBatch(customer: customer, actor: principal.name, at: now)
      var after = Facts()
      after.add("seller", entitlement.seller.kind)
      after.add("sellerName", entitlement.seller.name)
      after.add("active", entitlement.active)
      after.add("warning", entitlement.warning)
      after.add("suspended", entitlement.suspended)
      ledger.add(.entitlementRecorded, product.id, named: product.name, after: after.text())
      try ledger.write(to: transaction)
    }
  }
}

package enum EntitlementRefusal: Error, Hashable, Sendable {
  case unknownProduct
  case belowConsumed
}

/// A product that a customer holds, with its seats and who sold them.
package struct ProductSeats: Hashable, Sendable {
  package let product: Product
  package let seats: SeatCount
  package let entitlements: [Entitlement]

  package init(product: Product, seats: SeatCount, entitlements: [Entitlement]) {
    self.product = product
    self.seats = seats
    self.entitlements = entitlements
  }
}
