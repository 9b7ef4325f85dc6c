package import Domain
import SQL
package import Secrets
import Storage

/// A staff member to be.
package struct StaffDraft: Hashable, Sendable {
  package var name: Label
  package var email: EmailAddress
  package var roles: Set<StaffRole>
  package var reach: Reach

  package init(name: Label, email: EmailAddress, roles: Set<StaffRole>, reach: Reach) {
    self.name = name
    self.email = email
    self.roles = roles
    self.reach = reach
  }
}

package enum JoinRefusal: Error, Hashable, Sendable {
  case linkGone
  case name(PersonName.Flaw)
  case email(EmailAddress.Flaw)
  case emailTaken
  case password([ChosenPassword.Flaw])
  case busy
}

/// Who a one-time link is for.
package enum Invitation: Hashable, Sendable {
  /// The first global admin of the house, who says their own name and address.
  case firstAdmin
  case member(name: String, email: String)
}

extension Operations {
  /// A link that makes the first global admin; nil when there is one.
  package func firstLink() async throws(OperationError<NoRefusal>) -> Token? {
    let now = clock.now()
    let token = Token.make(.link, random)
    return try await transact(refusing: NoRefusal.self) { transaction in
      guard try transaction.staffAdminCount() == 0 else { return nil }
      try transaction.insertLink(
        token.digest.bytes, for: nil, at: now, until: now.adding(days: 1))
      return token
    }
  }

  /// - Returns: Nil when the link was used or is too old.
  package func invitation(
    _ link: String
  ) async throws(OperationError<NoRefusal>) -> Invitation? {
    guard let token = Token(parsing: link, as: .link) else { return nil }
    let now = clock.now()
    return try await look(refusing: NoRefusal.self) { snapshot in
      guard let found = try snapshot.link(token.digest.bytes, at: now) else { return nil }
      guard let staff = found.staff else { return .firstAdmin }
      guard let member = try snapshot.staffMember(staff), member.disabledAt == nil else {
        return nil
      }
      return .member(name: member.name.text, email: member.email.text)
    }
  }

  /// Uses a one-time link: the person chooses a password and is signed in.
  ///
  /// - Parameter email: Of the first global admin; an invited member's is known.
  package func join(
    link: String, name: String, email: String, password: String,
    from place: SignInPlace = SignInPlace(address: "")
  ) async throws(OperationError<JoinRefusal>) -> NewSession {
    guard let token = Token(parsing: link, as: .link) else { throw .refused(.linkGone) }
    let invitation = try await wrapped { () async throws(OperationError<NoRefusal>) in
      try await self.invitation(link)
    }
    guard let invitation else { throw .refused(.linkGone) }
    let person = try Self.person(name, email, invitation)
    let hash = try await hashed(password, for: person)
    let now = clock.now()
    let firstID: StaffMember.ID = newID(at: now)
    let staff = try await transact(refusing: JoinRefusal.self) { transaction in
      guard let found = try transaction.link(token.digest.bytes, at: now),
        try transaction.takeLink(token.digest.bytes, at: now)
      else { throw JoinRefusal.linkGone }
      if found.staff == nil, try transaction.staffAdminCount() > 0 { throw JoinRefusal.linkGone }
      let id = found.staff ?? firstID
      if found.staff == nil {
        let member = StaffMember(
          id: id, name: person.name, email: person.email, roles: [.globalAdmin],
          reach: .everyCustomer)
        try transaction.refusing("staff_email", as: JoinRefusal.emailTaken) { () throws(Fault) in
          try transaction.insert(member, passwordHash: hash, at: now)
        }
      } else {
        // Who has a new password signs in anew, everywhere.
        try transaction.endSessions(of: id)
        try transaction.set(passwordHash: hash, name: person.name, of: id)
      }
      var ledger = LedgerBatch(
        customer: LedgerEntry.house, actor: person.name.text, at: now)
      ledger.add(.staffJoined, id, named: person.email.text)
      try ledger.write(to: transaction)
      return id
    }
    return try await wrapped { () async throws(OperationError<SignInRefusal>) in
      try await self.startSession(of: staff, from: place)
    }
  }

  private static func person(
    _ name: String, _ email: String, _ invitation: Invitation
  ) throws(OperationError<JoinRefusal>) -> (name: Label, email: EmailAddress) {
    let label: Label
    do throws(PersonName.Flaw) {
      label = try Label(parsing: name)
    } catch {
      throw .refused(.name(error))
    }
    if case .member(_, let known) = invitation {
      return (label, EmailAddress(stored: known))
    }
    do throws(EmailAddress.Flaw) {
      return (label, try EmailAddress(parsing: email))
    } catch {
      throw .refused(.email(error))
    }
  }

  private func hashed(
    _ password: String, for person: (name: Label, email: EmailAddress)
  ) async throws(OperationError<JoinRefusal>) -> String {
    let checker = passwords.checker
    let local = String(person.email.text.prefix { $0 != "@" })
    do {
      return try await passwords.hashing.run {
        let chosen = try ChosenPassword(
          parsing: password, displayName: person.name.text, localPart: local, checker: checker)
        return try ChosenPasswordHash(of: chosen).stored
      }
    } catch let rejection as ChosenPassword.Rejection {
      throw .refused(.password(rejection.flaws))
    } catch is HashingQueue.Busy {
      throw .refused(.busy)
    } catch {
      throw .fault(error)
    }
  }

  /// Runs an operation whose own refusals cannot come up here.
  private func wrapped<Answer: Sendable, Inner>(
    _ body: () async throws(OperationError<Inner>) -> Answer
  ) async throws(OperationError<JoinRefusal>) -> Answer {
    do throws(OperationError<Inner>) {
      return try await body()
    } catch {
      switch error {
      case .denied(let denial): throw .denied(denial)
      case .refused(let refusal): throw .fault(refusal)
      case .fault(let fault): throw .fault(fault)
      }
    }
  }

  package func staff(
    as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> [StaffMember] {
    try await look(refusing: NoRefusal.self) { snapshot in
      try snapshot.allStaff(try Policy.permit(May.ManageStaff.self, principal))
    }
  }

  /// Invites someone; the link that comes back works once, for three days.
  package func inviteStaff(
    _ draft: StaffDraft, as principal: Principal
  ) async throws(OperationError<StaffRefusal>) -> (member: StaffMember, link: Token) {
    let now = clock.now()
    let member = StaffMember(
      id: newID(at: now), name: draft.name, email: draft.email, roles: draft.roles,
      reach: draft.reach)
    let token = Token.make(.link, random)
    try await transact(refusing: StaffRefusal.self) { transaction in
      _ = try Policy.permit(May.ManageStaff.self, principal)
      try transaction.check(member)
      try transaction.refusing("staff_email", as: StaffRefusal.emailTaken) { () throws(Fault) in
        try transaction.insert(member, passwordHash: nil, at: now)
      }
      try transaction.insertLink(
        token.digest.bytes, for: member.id, at: now, until: now.adding(days: 3))
      try transaction.enterChange(.staffInvited, member, by: principal, at: now)
    }
    return (member, token)
  }

  /// Changes what a member may do and whose customers they see.
  ///
  /// - Parameter name: Nil leaves it as it is.
  package func changeStaff(
    _ id: StaffMember.ID, name: Label? = nil, roles: Set<StaffRole>, reach: Reach,
    as principal: Principal
  ) async throws(OperationError<StaffRefusal>) -> StaffMember {
    try await change(id, .staffChanged, as: principal) { member, _ in
      if let name { member.name = name }
      member.roles = roles
      member.reach = reach
    }
  }

  /// A member who may no longer sign in; their sessions and tokens end at once.
  package func disableStaff(
    _ id: StaffMember.ID, as principal: Principal
  ) async throws(OperationError<StaffRefusal>) -> StaffMember {
    try await change(id, .staffDisabled, as: principal) { member, now in
      member.disabledAt = now
    }
  }

  /// Lets a member who was locked out sign in again, with the password they had.
  package func enableStaff(
    _ id: StaffMember.ID, as principal: Principal
  ) async throws(OperationError<StaffRefusal>) -> StaffMember {
    try await change(id, .staffEnabled, as: principal) { member, _ in
      member.disabledAt = nil
    }
  }

  private func change(
    _ id: StaffMember.ID, _ action: Action, as principal: Principal,
    _ edit: @escaping @Sendable (inout StaffMember, Moment) -> Void
  ) async throws(OperationError<StaffRefusal>) -> StaffMember {
    let now = clock.now()
    return try await transact(refusing: StaffRefusal.self) { transaction in
      _ = try Policy.permit(May.ManageStaff.self, principal)
      guard let before = try transaction.staffMember(id) else { throw Denial.notYours }
      var member = before
      edit(&member, now)
      try transaction.check(member)
      try transaction.update(member)
      // Counted after the change: it does not matter who does it to whom (invariant 8).
      if before.disabledAt == nil, before.roles.contains(.globalAdmin),
        try transaction.staffAdminCount() == 0
      {
        throw StaffRefusal.lastGlobalAdmin
      }
      if member.disabledAt != nil { try transaction.endSessions(of: id) }
      try transaction.enterChange(action, member, from: before, by: principal, at: now)
      return member
    }
  }
}

extension Transaction {
  fileprivate func check(_ member: StaffMember) throws {
    guard !member.roles.isEmpty else { throw StaffRefusal.noRole }
    guard case .only(let customers) = member.reach else { return }
    for customer in customers where try self.customer(known: customer) == nil {
      throw StaffRefusal.unknownCustomer
    }
  }

  func enterChange(
    _ action: Action, _ member: StaffMember, from before: StaffMember? = nil,
    by principal: Principal, at now: Moment
  ) throws(Fault) {
    var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
    ledger.add(
      action, member.id, named: member.email.text, before: before?.facts.text() ?? "",
      after: member.facts.text())
    try ledger.write(to: self)
  }
}

extension StaffMember {
  var facts: Facts {
    var facts = Facts()
    facts.add("name", name.text)
    facts.add("roles", roles.map(\.rawValue).sorted())
    if case .only(let customers) = reach { facts.add("customers", customers.map(\.text).sorted()) }
    facts.add("disabledAt", disabledAt?.iso)
    return facts
  }
}
