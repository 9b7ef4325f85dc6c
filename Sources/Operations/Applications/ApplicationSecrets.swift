package import Domain
import SQL
package import Secrets
import Storage

/// A secret just made; its text is told here, once.
package struct NewApplicationSecret: Sendable {
  package let secret: Token
  package let info: ApplicationSecret
}

extension Operations {
  /// A secret that an application proves itself with. Two at a time, so that one can take the place
  /// of the other without a gap; those that are over make room.
  ///
  /// - Parameter days: Until it runs out, brought into 1...730.
  package func addSecret(
    to id: Application.ID, days: Int, as principal: Principal
  ) async throws(OperationError<ApplicationRefusal>) -> NewApplicationSecret {
    let now = clock.now()
    let token = Token.make(.applicationSecret, random)
    let info = ApplicationSecret(
      id: newID(at: now), createdAt: now,
      expiresAt: now.adding(days: min(max(days, 1), ApplicationSecret.longestDays)))
    try await transact(refusing: ApplicationRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageApplications.self, principal)
      guard let application = try transaction.application(id) else { throw Denial.notYours }
      guard application.disabledAt == nil else { throw ApplicationRefusal.isDisabled }
      guard !application.isPublic else { throw ApplicationRefusal.publicByItself }
      let present = try transaction.secrets(of: id).map(\.info)
      for over in present where over.expiresAt <= now {
        _ = try transaction.delete(over.id, of: id, permit)
      }
      guard present.count(where: { $0.expiresAt > now }) < ApplicationSecret.limit else {
        throw ApplicationRefusal.twoSecrets
      }
      try transaction.insert(info, digest: token.digest.bytes, of: id, permit)
      var after = Facts()
      after.add("expiresAt", info.expiresAt.iso)
      var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
      ledger.add(.secretAdded, id, named: application.name.text, after: after.text())
      try ledger.write(to: transaction)
    }
    return NewApplicationSecret(secret: token, info: info)
  }

  package func removeSecret(
    _ secret: ApplicationSecret.ID, of id: Application.ID, as principal: Principal
  ) async throws(OperationError<Missing>) {
    let now = clock.now()
    try await transact(refusing: Missing.self) { transaction in
      let permit = try Policy.permit(May.ManageApplications.self, principal)
      guard let application = try transaction.application(id),
        let known = try transaction.secrets(of: id).map(\.info).first(where: { $0.id == secret }),
        try transaction.delete(secret, of: id, permit)
      else { throw Missing.notThere }
      var before = Facts()
      before.add("expiresAt", known.expiresAt.iso)
      var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
      ledger.add(.secretRemoved, id, named: application.name.text, before: before.text())
      try ledger.write(to: transaction)
    }
  }
}
