package import Domain
import SQL
import Secrets
import Storage

extension Operations {
  /// Changes one's own name, which takes no right.
  package func rename(
    to name: Label, as principal: Principal
  ) async throws(OperationError<Missing>) {
    let now = clock.now()
    try await transact(refusing: Missing.self) { transaction in
      guard let id = principal.staffID, let before = try transaction.staffMember(id) else {
        throw Missing.notThere
      }
      guard before.name != name else { return }
      var member = before
      member.name = name
      try transaction.update(member)
      try transaction.enterChange(.staffChanged, member, from: before, by: principal, at: now)
    }
  }

  /// Replaces one's own password. All sessions end; the one that comes back takes the place of the
  /// session that asked.
  package func chooseStaffPassword(
    current: String, new: String, from place: SignInPlace, as principal: Principal
  ) async throws(OperationError<ChoosePasswordRefusal>) -> NewSession {
    let now = clock.now()
    guard let id = principal.staffID, principal.application == nil else {
      throw .denied(.notYours)
    }
    let known = try await look(refusing: ChoosePasswordRefusal.self) { snapshot in
      guard let member = try snapshot.staffMember(id) else { throw Denial.notYours }
      return (member: member, hash: try snapshot.staffPassword(of: id))
    }
    let brake = SignInBrake(self, staff: known.member.email.text, address: place.address)
    try await brake.confirm { () async throws(OperationError<SignInRefusal>) in
      try await matches(current, chosen: known.hash)
    }
    guard current != new else { throw .refused(.sameAsOld) }
    let hash = try await hashed(new, for: known.member)
    let token = Token.make(.session, random)
    let info = newSessionInfo(from: place, at: now)
    return try await transact(refusing: ChoosePasswordRefusal.self) { transaction in
      try transaction.set(passwordHash: hash, name: known.member.name, of: id)
      try transaction.forgetAttempts(brake.nameDigest)
      _ = try transaction.endSessions(of: id, but: [])
      try transaction.startSession(token.digest.bytes, info, of: id)
      var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
      ledger.add(.staffPasswordChosen, id, named: known.member.email.text)
      try ledger.write(to: transaction)
      return NewSession(
        token: token, expiresAt: info.expiresAt,
        preferences: try transaction.preferences(of: id))
    }
  }

  private func hashed(
    _ password: String, for member: StaffMember
  ) async throws(OperationError<ChoosePasswordRefusal>) -> String {
    let checker = passwords.checker
    let local = String(member.email.text.prefix { $0 != "@" })
    do {
      return try await passwords.hashing.run {
        let chosen = try ChosenPassword(
          parsing: password, displayName: member.name.text, localPart: local, checker: checker)
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

  /// Keeps what somebody chose for themselves; used again at the next sign-in.
  ///
  /// - Parameters:
  ///   - value: At most 100 bytes are kept.
  package func prefer(
    _ name: Preference, _ value: String, as principal: Principal
  ) async throws(OperationError<NoRefusal>) {
    guard let id = principal.staffID else { return }
    let value = String(value.prefix(100))
    try await transact(refusing: NoRefusal.self) {
      try $0.keep(preference: name.rawValue, value, of: id)
    }
  }
}

/// What somebody can choose for themselves.
package enum Preference: String, CaseIterable, Sendable {
  case language
  case appearance
}
