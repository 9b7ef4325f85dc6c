package import Domain
import SQL
import Storage

extension Operations {
  /// Days in which somebody who signed in counts as active.
  package static let activeDays = 30

  /// Holders of each product who signed in lately.
  package func activeHolders(
    in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> [Product.ID: Int] {
    let since = clock.now().adding(days: -Self.activeDays)
    return try await look(refusing: Missing.self) { snapshot in
      try snapshot.activeHolders(
        since: since, try Policy.permit(May.SeeUsers.self, principal, customer))
    }
  }

  /// Whether any customer of the house has a domain. Which one is not told.
  package func isTaken(
    _ domain: DomainName, as principal: Principal
  ) async throws(OperationError<Missing>) -> Bool {
    try await look(refusing: Missing.self) { snapshot in
      _ = try Policy.permit(May.SeeCustomers.self, principal)
      return try snapshot.owner(of: domain) != nil
    }
  }
}

extension Operations {
  /// One entry of a customer's chain.
  package func ledgerEntry(
    _ number: Int, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> LedgerEntry {
    try await look(refusing: Missing.self) { snapshot in
      _ = try Policy.permit(May.SeeActivity.self, principal, customer)
      let found = try snapshot.links(of: customer, after: number - 1, limit: 1).first?.entry
      guard let found, found.number == number else { throw Missing.notThere }
      return found
    }
  }
}
