package import Domain
import SQL
import Secrets
import Storage

/// One member of the staff with all that is known of them.
package struct StaffAccount: Sendable {
  package let summary: StaffSummary
  /// Where they are signed in, newest first.
  package let sessions: [SessionInfo]
  /// Tries to sign in, newest first; at most 100.
  package let signIns: [SignInRecord]
  /// Newest first.
  package let tokens: [TokenInfo]
}

extension Operations {
  /// Everybody with their state, by name.
  package func staffSummaries(
    as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> [StaffSummary] {
    try await look(refusing: NoRefusal.self) { snapshot in
      try snapshot.staffSummaries(try Policy.permit(May.ManageStaff.self, principal))
    }
  }

  package func staffAccount(
    _ id: StaffMember.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> StaffAccount {
    let now = clock.now()
    return try await look(refusing: Missing.self) { snapshot in
      _ = try Policy.permit(May.ManageStaff.self, principal)
      guard let account = try snapshot.account(id, asking: [], at: now) else {
        throw Missing.notThere
      }
      return account
    }
  }

  /// One's own, which takes no right.
  ///
  /// - Parameter session: The text that the browser carries, to tell it from the others.
  package func ownAccount(
    session: String, as principal: Principal
  ) async throws(OperationError<Missing>) -> StaffAccount {
    let now = clock.now()
    let digest = Token(parsing: session, as: .session)?.digest.bytes ?? []
    return try await look(refusing: Missing.self) { snapshot in
      guard let id = principal.staffID,
        let account = try snapshot.account(id, asking: digest, at: now)
      else { throw Missing.notThere }
      return account
    }
  }
}

extension Reading {
  fileprivate func account(
    _ id: StaffMember.ID, asking digest: [UInt8], at now: Moment
  ) throws(Fault) -> StaffAccount? {
    guard let summary = try staffSummary(id) else { return nil }
    return StaffAccount(
      summary: summary, sessions: try sessions(of: id, asking: digest, at: now),
      signIns: try signIns(
        of: id, since: now.adding(days: -SignInRecord.keptDays), limit: 100),
      tokens: try tokens(of: id))
  }
}
