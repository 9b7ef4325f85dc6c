package import Domain
import SQL
package import Secrets
import Storage

extension Operations {
  /// A new one-time link, with which somebody who has not joined does so, and somebody who forgot
  /// their password chooses another. Links made before stop working; a password works until then.
  package func renewInvitation(
    of id: StaffMember.ID, as principal: Principal
  ) async throws(OperationError<InvitationRefusal>) -> (member: StaffMember, link: Token) {
    let now = clock.now()
    let token = Token.make(.link, random)
    let member = try await transact(refusing: InvitationRefusal.self) { transaction in
      let (member, hasJoined) = try transaction.unlocked(id, by: principal)
      try transaction.endLinks(of: id)
      try transaction.insertLink(
        token.digest.bytes, for: id, at: now, until: now.adding(days: 3))
      try transaction.enter(
        hasJoined ? .passwordLinkMade : .invitationRenewed, member, by: principal, at: now)
      return member
    }
    return (member, token)
  }

  /// The link that was sent stops working. The member stays on the list: the ledger names them.
  package func withdrawInvitation(
    of id: StaffMember.ID, as principal: Principal
  ) async throws(OperationError<InvitationRefusal>) {
    let now = clock.now()
    try await transact(refusing: InvitationRefusal.self) { transaction in
      let (member, _) = try transaction.unlocked(id, by: principal)
      guard try transaction.endLinks(of: id) > 0 else { return }
      try transaction.enter(.invitationWithdrawn, member, by: principal, at: now)
    }
  }
}

extension Transaction {
  fileprivate func unlocked(
    _ id: StaffMember.ID, by principal: Principal
  ) throws -> (member: StaffMember, hasJoined: Bool) {
    _ = try Policy.permit(May.ManageStaff.self, principal)
    guard let summary = try staffSummary(id) else { throw Denial.notYours }
    guard summary.member.disabledAt == nil else { throw InvitationRefusal.isLocked }
    return (summary.member, summary.hasJoined)
  }

  /// What is told is whom the link is for.
  fileprivate func enter(
    _ action: Action, _ member: StaffMember, by principal: Principal, at now: Moment
  ) throws(Fault) {
    var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
    ledger.add(action, member.id, named: member.email.text)
    try ledger.write(to: self)
  }
}
