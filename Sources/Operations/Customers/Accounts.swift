package import Domain
import SQL
import Storage

/// Why an account stays as it is.
package enum AccountRefusal: Error, Hashable, Sendable {
  case domainTaken(DomainName)
  /// The customer's only domain.
  case lastDomain(DomainName)
  /// Users, the deleted ones among them, sign in with it.
  case domainInUse(DomainName, users: Int)
  case unknownDomain(DomainName)
  case alreadyWithdrawn
  case notWithdrawn
}

/// What can be changed of an account in one go.
package struct AccountChange: Hashable, Sendable {
  package var name: Label
  package var defaultLocation: Location?
  package var reseller: Label?

  package init(name: Label, defaultLocation: Location?, reseller: Label?) {
    self.name = name
    self.defaultLocation = defaultLocation
    self.reseller = reseller
  }
}

/// What is done with one domain of a customer.
package enum DomainChange: Hashable, Sendable {
  case add(DomainName)
  case remove(DomainName)
  /// Makes it the one that new sign-in names are proposed with.
  case prefer(DomainName)
}

extension Operations {
  /// A customer's account, also of one that has withdrawn our delegated rights.
  package func account(
    _ id: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> CustomerAccount {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeCustomers.self, principal, id)
      guard let account = try snapshot.account(permit) else { throw Missing.notThere }
      return account
    }
  }

  /// A customer's numbers and its seats over the last days, for its own page.
  package func accountFigures(
    _ id: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> (summary: CustomerSummary, history: [SeatDay]) {
    let now = clock.now()
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeCustomers.self, principal, id)
      let since = now.adding(days: -CustomerHealth.days)
      guard let summary = try snapshot.customerSummary(id, since: since) else {
        throw Missing.notThere
      }
      let days = try snapshot.seatDays(since: now.day - SeatDay.shown + 1, permit)
      return (summary, days.withoutGaps)
    }
  }

  /// Changes what a customer is called, its usual location, and through whom it buys.
  package func changeAccount(
    _ id: Customer.ID, _ change: AccountChange, as principal: Principal
  ) async throws(OperationError<AccountRefusal>) {
    try await changeAccount(id, .customerUpdated, as: principal) { _, permit, account in
      account.customer.name = change.name
      account.customer.defaultLocation = change.defaultLocation
      account.reseller = change.reseller
      let changed = account
      return { try $0.update(changed, permit) }
    }
  }

  /// Adds a domain, takes one away that nobody uses, or makes one the usual one.
  package func changeDomains(
    _ id: Customer.ID, _ change: DomainChange, as principal: Principal
  ) async throws(OperationError<AccountRefusal>) {
    let action: Action =
      switch change {
      case .add: .domainAdded
      case .remove: .domainRemoved
      case .prefer: .customerUpdated
      }
    try await changeAccount(id, action, as: principal) { transaction, permit, account in
      let old = account.customer.domains
      account.customer.domains = try transaction.domains(of: account, after: change, permit)
      let new = account.customer.domains
      return { try $0.set(new, insteadOf: old, permit) }
    }
  }

  private typealias Writing = (Transaction) throws -> Void

  /// - Parameter change: Changes the account and says how that is stored.
  private func changeAccount(
    _ id: Customer.ID, _ action: Action, as principal: Principal,
    _ change:
      @escaping @Sendable (
        Transaction, Permit<May.ManageCustomers>, inout CustomerAccount
      ) throws -> Writing
  ) async throws(OperationError<AccountRefusal>) {
    let now = clock.now()
    try await transact(refusing: AccountRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageCustomers.self, principal, id)
      guard let before = try transaction.account(permit) else { throw Denial.notYours }
      var after = before
      let write = try change(transaction, permit, &after)
      guard after != before else { return }
      try write(transaction)
      var ledger = LedgerBatch(customer: id, actor: principal.name, at: now)
      let (old, new) = before.facts(unlike: after)
      ledger.add(
        action, id, named: after.customer.name.text, before: old.text(), after: new.text())
      try ledger.write(to: transaction)
    }
  }
}

extension Reading {
  fileprivate func domains(
    of account: CustomerAccount, after change: DomainChange, _ permit: Permit<May.ManageCustomers>
  ) throws -> [DomainName] {
    var domains = account.customer.domains
    switch change {
    case .add(let domain):
      if let owner = try owner(of: domain) {
        guard owner == account.customer.id else { throw AccountRefusal.domainTaken(domain) }
        return domains
      }
      domains.append(domain)
    case .remove(let domain):
      guard domains.contains(domain) else { throw AccountRefusal.unknownDomain(domain) }
      guard domains.count > 1 else { throw AccountRefusal.lastDomain(domain) }
      let users = try userCount(of: domain, permit)
      guard users == 0 else { throw AccountRefusal.domainInUse(domain, users: users) }
      domains.removeAll { $0 == domain }
    case .prefer(let domain):
      guard domains.contains(domain) else { throw AccountRefusal.unknownDomain(domain) }
      domains.removeAll { $0 == domain }
      domains.insert(domain, at: 0)
    }
    return domains
  }
}

extension CustomerAccount {
  /// What differs, on either side.
  fileprivate func facts(unlike other: CustomerAccount) -> (Facts, Facts) {
    var (old, new) = (Facts(), Facts())
    if customer.name != other.customer.name {
      old.add("name", customer.name.text)
      new.add("name", other.customer.name.text)
    }
    if customer.domains != other.customer.domains {
      old.add("domains", customer.domains.map(\.text))
      new.add("domains", other.customer.domains.map(\.text))
    }
    if customer.defaultLocation != other.customer.defaultLocation {
      old.add("location", customer.defaultLocation?.code)
      new.add("location", other.customer.defaultLocation?.code)
    }
    if reseller != other.reseller {
      old.add("reseller", reseller?.text)
      new.add("reseller", other.reseller?.text)
    }
    return (old, new)
  }
}
