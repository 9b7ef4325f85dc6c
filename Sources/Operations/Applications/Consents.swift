package import Domain
import SQL
package import Secrets
import Storage

/// Whom a person is asked to let act for them, and whether they have before.
package struct AskedApplication: Hashable, Sendable {
  package let application: Application
  /// Nil when this person has not let it act for them.
  package let consentGivenAt: Moment?
}

extension Operations {
  /// How long an authorization code can be exchanged (RFC 6749 §4.1.2: ten minutes at most).
  static let codeSeconds = 60

  /// The application that a request names, where it may have people sent to the named address.
  ///
  /// - Returns: Nil for an unknown or disabled one, and for any other address: then nobody is sent
  ///   anywhere.
  package func askedApplication(
    client: String, redirect: String, as principal: Principal?
  ) async throws(OperationError<NoRefusal>) -> AskedApplication? {
    guard let id = Application.ID(parsing: client) else { return nil }
    return try await look(refusing: NoRefusal.self) { snapshot in
      guard let application = try snapshot.application(id),
        application.mayRedirect(to: redirect)
      else { return nil }
      let consent = try principal?.staffID.flatMap { try snapshot.consent(to: id, of: $0) }
      return AskedApplication(application: application, consentGivenAt: consent?.givenAt)
    }
  }

  /// A staff member, here in person, lets an application act for them.
  ///
  /// - Returns: A code that the application exchanges for its first tokens, once, within a minute.
  package func giveConsent(
    to id: Application.ID, _ binding: CodeBinding, as principal: Principal
  ) async throws(OperationError<Missing>) -> Token {
    let now = clock.now()
    guard let staff = principal.staffID, principal.session != nil, principal.application == nil
    else { throw .denied(.notYours) }
    let code = Token.make(.code, random)
    let grant: Grant.ID = newID(at: now)
    let until = now.adding(seconds: Self.codeSeconds)
    try await transact(refusing: Missing.self) { transaction in
      guard let application = try transaction.application(id),
        application.mayRedirect(to: binding.redirect)
      else { throw Missing.notThere }
      let isNew = try transaction.giveConsent(to: id, of: staff, at: now)
      try transaction.insertGrant(grant, of: id, for: staff, at: now, until: until)
      try transaction.insertCode(code.digest.bytes, binding, of: grant, until: until)
      guard isNew else { return }
      var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
      ledger.add(.consentGiven, id, named: application.name.text)
      try ledger.write(to: transaction)
    }
    return code
  }

  /// The applications that act for oneself, newest first.
  package func ownConsents(
    as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> [Consent] {
    guard let staff = principal.staffID else { return [] }
    return try await look(refusing: NoRefusal.self) { try $0.consents(of: staff) }
  }

  /// Withdraws one's own consent. Tokens that came of it work no more.
  package func withdrawOwnConsent(
    to id: Application.ID, as principal: Principal
  ) async throws(OperationError<Missing>) {
    guard let staff = principal.staffID else { throw .denied(.notYours) }
    try await withdraw(id, of: staff, as: principal) {}
  }

  /// Withdraws a member's consent in their place.
  package func withdrawConsent(
    to id: Application.ID, of staff: StaffMember.ID, as principal: Principal
  ) async throws(OperationError<Missing>) {
    try await withdraw(id, of: staff, as: principal) {
      _ = try Policy.permit(May.ManageApplications.self, principal)
    }
  }

  private func withdraw(
    _ id: Application.ID, of staff: StaffMember.ID, as principal: Principal,
    _ permitted: @escaping @Sendable () throws -> Void
  ) async throws(OperationError<Missing>) {
    let now = clock.now()
    try await transact(refusing: Missing.self) { transaction in
      try permitted()
      guard let consent = try transaction.consent(to: id, of: staff),
        try transaction.withdrawConsent(to: id, of: staff)
      else { throw Missing.notThere }
      var before = Facts()
      before.add("name", consent.staffName)
      var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
      ledger.add(
        .consentWithdrawn, id, named: consent.applicationName, before: before.text())
      try ledger.write(to: transaction)
    }
  }
}

extension Application {
  fileprivate func mayRedirect(to address: String) -> Bool {
    disabledAt == nil && redirects.contains { $0.admits(address) }
  }
}
