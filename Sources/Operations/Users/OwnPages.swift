package import Domain
import SQL
package import Secrets
import Storage

/// A customer's user who is signing in: what their browser is to carry.
package struct NewUserSession: Sendable {
  private let customer: Customer.ID
  private let token: Token
  package let expiresAt: Moment
  package let mustChoosePassword: Bool
  /// The tag of the language that the user chose; nil for none.
  package let language: String?

  fileprivate init(
    customer: Customer.ID, token: Token, expiresAt: Moment, mustChoosePassword: Bool,
    language: String?
  ) {
    self.customer = customer
    self.token = token
    self.expiresAt = expiresAt
    self.mustChoosePassword = mustChoosePassword
    self.language = language
  }

  /// The customer stands in front, since every look-up of a customer's data names it.
  package func reveal() -> String { "\(customer.text).\(token.reveal())" }
}

/// A customer's user, recognized.
package struct UserSession: Sendable {
  package let customer: Customer.ID
  package let user: User.ID
  package let csrf: String
  package let mustChoosePassword: Bool
}

package enum ChoosePasswordRefusal: Error, Hashable, Sendable {
  case wrongCurrent
  case flaws([ChosenPassword.Flaw])
  case sameAsOld
  /// Too many wrong tries lately.
  case slowDown(until: Moment)
  case busy
}

/// What users see of themselves.
package struct OwnPage: Sendable {
  package let customer: Customer
  package let user: User
  package let licenses: [HeldLicense]
  /// Colleagues who can reset a password; at most five.
  package let admins: [User]

  package struct HeldLicense: Sendable {
    package let product: Product
    package let services: [(plan: ServicePlan, isOn: Bool)]
  }
}

extension Operations {
  /// Signs a customer's user in, with a temporary password or with their own.
  package func userSignIn(
    signInName: String, password: String, address: String
  ) async throws(OperationError<SignInRefusal>) -> NewUserSession {
    let brake = SignInBrake(self, user: signInName, address: address)
    try await brake.check()
    let found = try await credential(named: signInName)
    guard try await matches(password, found), let found else {
      try await brake.recordFailure()
      throw .refused(.wrong)
    }
    let now = clock.now()
    let token = Token.make(.session, random)
    let end = now.adding(seconds: Self.sessionSeconds)
    let language = try await transact(refusing: SignInRefusal.self) { transaction in
      try transaction.startUserSession(
        token.digest.bytes, of: found.user, in: found.customer, at: now, until: end)
      try transaction.recordSignIn(of: found.user, in: found.customer, at: now)
      try transaction.forgetAttempts(brake.nameDigest)
      return try transaction.userLanguage(of: found.user, in: found.customer)
    }
    return NewUserSession(
      customer: found.customer, token: token, expiresAt: end,
      mustChoosePassword: found.credential.isTemporary, language: language)
  }

  private struct FoundCredential: Sendable {
    let customer: Customer.ID
    let user: User.ID
    let credential: Credential
  }

  private func credential(
    named text: String
  ) async throws(OperationError<SignInRefusal>) -> FoundCredential? {
    guard let name = try? SignInName(parsing: text) else { return nil }
    return try await look(refusing: SignInRefusal.self) { snapshot in
      guard let customer = try snapshot.owner(of: name.domain),
        let user = try snapshot.user(named: name, in: customer),
        let credential = try snapshot.credential(of: user.id, in: customer)
      else { return nil }
      return FoundCredential(customer: customer, user: user.id, credential: credential)
    }
  }

  private func matches(
    _ password: String, _ found: FoundCredential?
  ) async throws(OperationError<SignInRefusal>) -> Bool {
    switch found?.credential {
    case .temporary(let hash):
      guard hash.count == TemporaryPasswordHash.byteCount else {
        // One that a program gave, to be changed: kept as chosen ones are.
        return try await matches(password, chosen: String(decoding: hash, as: UTF8.self))
      }
      let known = TemporaryPasswordHash(bytes: hash)
      let typed = TemporaryPassword(typed: password)
      // The slow check runs all the same, so that time does not tell a temporary password.
      _ = try await matches(password, chosen: nil)
      guard let found, let known, let typed else { return false }
      return known.matches(
        typed, user: (found.user.high, found.user.low), key: keys.passwords)
    case .chosen(let hash): return try await matches(password, chosen: hash)
    case nil: return try await matches(password, chosen: nil)
    }
  }

  /// - Returns: Nil for a session that is over, or of a user who was deleted.
  package func userSession(
    _ text: String
  ) async throws(OperationError<NoRefusal>) -> UserSession? {
    guard let (customer, token) = Self.userSessionParts(text) else { return nil }
    let now = clock.now()
    let found = try await look(refusing: NoRefusal.self) {
      try $0.userSession(token.digest.bytes, in: customer, at: now)
    }
    return found.map {
      UserSession(
        customer: customer, user: $0.user, csrf: csrf(of: token),
        mustChoosePassword: $0.mustChoose)
    }
  }

  package func userSignOut(_ text: String) async throws(OperationError<NoRefusal>) {
    guard let (customer, token) = Self.userSessionParts(text) else { return }
    try await transact(refusing: NoRefusal.self) {
      try $0.endUserSession(token.digest.bytes, in: customer)
    }
  }

  private static func userSessionParts(_ text: String) -> (Customer.ID, Token)? {
    guard let customer = Customer.ID(parsing: text.prefix(36)),
      let token = Token(parsing: String(text.dropFirst(37)), as: .session)
    else { return nil }
    return (customer, token)
  }

  /// Replaces the temporary password, or an own one, by a new own one. All sessions end; the one
  /// that comes back takes the place of the session that asked.
  ///
  /// - Parameter address: Where the request comes from, as for signing in.
  package func choosePassword(
    _ session: UserSession, current: String, new: String, address: String
  ) async throws(OperationError<ChoosePasswordRefusal>) -> NewUserSession {
    let (customer, id) = (session.customer, session.user)
    let now = clock.now()
    let known = try await look(refusing: ChoosePasswordRefusal.self) { snapshot in
      guard let credential = try snapshot.credential(of: id, in: customer),
        let user = try snapshot.ownUser(id, in: customer)?.user
      else { throw Denial.notYours }
      return (FoundCredential(customer: customer, user: id, credential: credential), user)
    }
    let brake = SignInBrake(self, user: known.1.signInName.text, address: address)
    try await brake.confirm { () async throws(OperationError<SignInRefusal>) in
      try await matches(current, known.0)
    }
    // A temporary password is the same one however it is typed.
    let typedAgain = TemporaryPassword(typed: new).map { $0.reveal() }
    guard current != new,
      typedAgain == nil || typedAgain != TemporaryPassword(typed: current)?.reveal()
    else { throw .refused(.sameAsOld) }
    let hash = try await hashed(new, for: known.1)
    let token = Token.make(.session, random)
    let end = now.adding(seconds: Self.sessionSeconds)
    let language = try await transact(refusing: ChoosePasswordRefusal.self) { transaction in
      try transaction.choose(hash: hash, for: id, in: customer, at: now)
      try transaction.forgetAttempts(brake.nameDigest)
      try transaction.endSessions(of: [id], in: customer)
      try transaction.startUserSession(
        token.digest.bytes, of: id, in: customer, at: now, until: end)
      var ledger = LedgerBatch(
        customer: customer, actor: known.1.signInName.text, at: now)
      ledger.add(.passwordChosen, id, named: known.1.signInName.text)
      try ledger.write(to: transaction)
      return try transaction.userLanguage(of: id, in: customer)
    }
    return NewUserSession(
      customer: customer, token: token, expiresAt: end, mustChoosePassword: false,
      language: language)
  }

  private func hashed(
    _ password: String, for user: User
  ) async throws(OperationError<ChoosePasswordRefusal>) -> String {
    let checker = passwords.checker
    do {
      return try await passwords.hashing.run {
        let chosen = try ChosenPassword(
          parsing: password, displayName: user.displayName.text,
          localPart: user.signInName.local, checker: checker)
        return try ChosenPasswordHash(of: chosen).stored
      }
    } catch let rejection as ChosenPassword.Rejection {
      throw .refused(.flaws(rejection.flaws))
    } catch is HashingQueue.Busy {
      throw .refused(.busy)
    } catch {
      throw .fault(error)
    }
  }

  /// Roles that may give somebody a new password (PC 3.2).
  private static var resetters: RoleSet {
    RoleSet([.globalAdmin, .passwordAdmin, .userManagementAdmin])
  }

  /// Ends every session of the user's own, this one too.
  package func userSignOutEverywhere(
    _ session: UserSession
  ) async throws(OperationError<NoRefusal>) {
    try await transact(refusing: NoRefusal.self) {
      try $0.endSessions(of: [session.user], in: session.customer)
    }
  }

  /// Keeps the language that a user chose: pages, slips and mails are in it from now on.
  package func choose(
    language: String, _ session: UserSession
  ) async throws(OperationError<NoRefusal>) {
    let tag = String(language.prefix(8))
    try await transact(refusing: NoRefusal.self) {
      try $0.keep(language: tag, of: session.user, in: session.customer)
    }
  }

  /// A user's own licenses and services.
  package func ownPage(
    _ session: UserSession
  ) async throws(OperationError<Missing>) -> OwnPage {
    let (catalogs, customer, id) = (catalogs, session.customer, session.user)
    return try await look(refusing: Missing.self) { snapshot in
      guard let home = try snapshot.customer(known: customer),
        let user = try snapshot.ownUser(id, in: customer)
      else { throw Missing.notThere }
      let catalog = try catalogs.current(snapshot)
      let licenses = user.licenses.compactMap { license -> OwnPage.HeldLicense? in
        guard let product = catalog.products[license.product] else { return nil }
        return OwnPage.HeldLicense(
          product: product,
          services: product.plans.compactMap { id in
            catalog.plans[id].map { ($0, !license.disabledPlans.contains(id)) }
          })
      }
      return OwnPage(
        customer: home, user: user.user,
        licenses: licenses.sorted { $0.product.name < $1.product.name },
        admins: try snapshot.usersWithRoles(in: customer, limit: 50)
          .filter { !$0.roles.isDisjoint(with: Self.resetters) && $0.id != id }
          .prefix(5).map(\.self))
    }
  }
}

extension Credential {
  fileprivate var isTemporary: Bool {
    if case .temporary = self { true } else { false }
  }
}
