package import Domain
import SQL
import Secrets
import Storage

extension Operations {
  /// Signs a member out: of one browser, or of all. It stops at its next request.
  ///
  /// - Parameter session: Nil for all of them.
  package func endSessions(
    of id: StaffMember.ID, only session: SessionInfo.ID?, as principal: Principal
  ) async throws(OperationError<Missing>) {
    let now = clock.now()
    try await transact(refusing: Missing.self) { transaction in
      _ = try Policy.permit(May.ManageStaff.self, principal)
      guard let member = try transaction.staffMember(id) else { throw Missing.notThere }
      let ended =
        if let session {
          try transaction.endSession(session, of: id)
        } else {
          try transaction.endSessions(of: id, but: [])
        }
      try transaction.enterEnded(ended, of: member, by: principal, at: now)
    }
  }

  /// Signs oneself out elsewhere: of one browser, or of all but the one that asks.
  ///
  /// - Parameter asking: The text that the browser carries.
  package func endOwnSessions(
    only session: SessionInfo.ID?, asking: String, as principal: Principal
  ) async throws(OperationError<Missing>) {
    let now = clock.now()
    let digest = Token(parsing: asking, as: .session)?.digest.bytes ?? []
    try await transact(refusing: Missing.self) { transaction in
      guard let id = principal.staffID, let member = try transaction.staffMember(id) else {
        throw Missing.notThere
      }
      let ended =
        if let session {
          try transaction.endSession(session, of: id)
        } else {
          try transaction.endSessions(of: id, but: digest)
        }
      try transaction.enterEnded(ended, of: member, by: principal, at: now)
    }
  }

  /// Ends a token of another member.
  package func revokeToken(
    _ id: TokenInfo.ID, of staff: StaffMember.ID, as principal: Principal
  ) async throws(OperationError<Missing>) {
    let now = clock.now()
    try await transact(refusing: Missing.self) { transaction in
      _ = try Policy.permit(May.ManageStaff.self, principal)
      guard let name = try transaction.revoke(id, of: staff, at: now) else {
        throw Missing.notThere
      }
      var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
      ledger.add(.tokenRevoked, id, named: name)
      try ledger.write(to: transaction)
    }
  }
}

extension Transaction {
  /// Nothing ended, nothing to tell.
  fileprivate func enterEnded(
    _ ended: Int, of member: StaffMember, by principal: Principal, at now: Moment
  ) throws {
    guard ended > 0 else { return }
    var after = Facts()
    after.add("sessions", ended)
    var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
    ledger.add(.sessionsEnded, member.id, named: member.email.text, after: after.text())
    try ledger.write(to: self)
  }
}
