package import Domain
import SQL
import Secrets
import Storage

/// An application to be, or as it is to become.
package struct ApplicationDraft: Hashable, Sendable {
  package var name: Label
  package var redirects: [RedirectAddress]
  package var isPublic: Bool
  package var roles: Set<StaffRole>
  package var reach: Reach

  package init(
    name: Label, redirects: [RedirectAddress] = [], isPublic: Bool = false,
    roles: Set<StaffRole> = [], reach: Reach = .everyCustomer
  ) {
    self.name = name
    self.redirects = redirects
    self.isPublic = isPublic
    self.roles = roles
    self.reach = reach
  }
}

/// One application with all that is known of it.
package struct ApplicationAccount: Sendable {
  package let application: Application
  /// Oldest first; those that are over among them.
  package let secrets: [ApplicationSecret]
  /// Newest first.
  package let consents: [Consent]
}

extension Operations {
  /// Every application by name.
  package func applications(
    as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> [ApplicationSummary] {
    let now = clock.now()
    return try await look(refusing: NoRefusal.self) { snapshot in
      try snapshot.applicationSummaries(
        at: now, try Policy.permit(May.ManageApplications.self, principal))
    }
  }

  package func application(
    _ id: Application.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> ApplicationAccount {
    try await look(refusing: Missing.self) { snapshot in
      _ = try Policy.permit(May.ManageApplications.self, principal)
      guard let application = try snapshot.application(id) else { throw Missing.notThere }
      return ApplicationAccount(
        application: application, secrets: try snapshot.secrets(of: id).map(\.info),
        consents: try snapshot.consents(to: id))
    }
  }

  package func makeApplication(
    _ draft: ApplicationDraft, as principal: Principal
  ) async throws(OperationError<ApplicationRefusal>) -> Application {
    let now = clock.now()
    let application = Application(
      id: newID(at: now), name: draft.name, redirects: draft.redirects,
      isPublic: draft.isPublic, roles: draft.roles, reach: draft.reach)
    try await transact(refusing: ApplicationRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageApplications.self, principal)
      try transaction.check(application)
      try transaction.insert(application, at: now, permit)
      try transaction.enter(.applicationMade, application, by: principal, at: now)
    }
    return application
  }

  package func changeApplication(
    _ id: Application.ID, to draft: ApplicationDraft, as principal: Principal
  ) async throws(OperationError<ApplicationRefusal>) -> Application {
    try await change(id, .applicationChanged, as: principal) { application, _ in
      application.name = draft.name
      application.redirects = draft.redirects
      application.isPublic = draft.isPublic
      application.roles = draft.roles
      application.reach = draft.reach
    }
  }

  /// From its next request on it may do nothing any more. Consents and secrets stay.
  package func disableApplication(
    _ id: Application.ID, as principal: Principal
  ) async throws(OperationError<ApplicationRefusal>) -> Application {
    try await change(id, .applicationDisabled, as: principal) { application, now in
      application.disabledAt = application.disabledAt ?? now
    }
  }

  package func enableApplication(
    _ id: Application.ID, as principal: Principal
  ) async throws(OperationError<ApplicationRefusal>) -> Application {
    try await change(id, .applicationEnabled, as: principal) { application, _ in
      application.disabledAt = nil
    }
  }

  private func change(
    _ id: Application.ID, _ action: Action, as principal: Principal,
    _ edit: @escaping @Sendable (inout Application, Moment) -> Void
  ) async throws(OperationError<ApplicationRefusal>) -> Application {
    let now = clock.now()
    return try await transact(refusing: ApplicationRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageApplications.self, principal)
      guard let before = try transaction.application(id) else { throw Denial.notYours }
      var application = before
      edit(&application, now)
      guard application != before else { return before }
      try transaction.check(application)
      try transaction.update(application, permit)
      try transaction.enter(action, application, from: before, by: principal, at: now)
      return application
    }
  }
}

extension Transaction {
  fileprivate func check(_ application: Application) throws {
    guard application.redirects.count <= Application.redirectLimit else {
      throw ApplicationRefusal.tooManyRedirects(limit: Application.redirectLimit)
    }
    if application.isPublic {
      guard application.roles.isEmpty, try secrets(of: application.id).isEmpty else {
        throw ApplicationRefusal.publicByItself
      }
    }
    guard case .only(let customers) = application.reach else { return }
    for customer in customers where try self.customer(known: customer) == nil {
      throw ApplicationRefusal.unknownCustomer
    }
  }

  fileprivate func enter(
    _ action: Action, _ application: Application, from before: Application? = nil,
    by principal: Principal, at now: Moment
  ) throws(Fault) {
    var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
    ledger.add(
      action, application.id, named: application.name.text, before: before?.facts.text() ?? "",
      after: application.facts.text())
    try ledger.write(to: self)
  }
}

extension Application {
  fileprivate var facts: Facts {
    var facts = Facts()
    facts.add("name", name.text)
    facts.add("redirects", redirects.map(\.text))
    facts.add("public", isPublic ? 1 : 0)
    facts.add("roles", roles.map(\.rawValue).sorted())
    if case .only(let customers) = reach { facts.add("customers", customers.map(\.text).sorted()) }
    facts.add("disabledAt", disabledAt?.iso)
    return facts
  }
}
