package import Domain
import SQL
package import Secrets
import Storage

/// A bearer token just made; its text is told here, once.
package struct NewToken: Sendable {
  package let token: Token
  package let info: TokenInfo
}

extension Operations {
  /// Makes a bearer token for programs, with the rights of the member who makes it.
  ///
  /// - Parameter days: Until it runs out; nil for never.
  package func makeToken(
    named name: Label, days: Int?, as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> NewToken {
    let now = clock.now()
    // An application would outlive the consent that it has with a token of its own.
    guard let staff = principal.staffID, principal.application == nil else {
      throw .denied(.notYours)
    }
    let token = Token.make(.bearer, random)
    let info = TokenInfo(
      id: newID(at: now), name: name.text, createdAt: now,
      expiresAt: days.map { now.adding(days: min(max($0, 1), 3650)) })
    try await transact(refusing: NoRefusal.self) { transaction in
      try transaction.insert(info, digest: token.digest.bytes, of: staff)
      var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
      ledger.add(.tokenMade, info.id, named: name.text)
      try ledger.write(to: transaction)
    }
    return NewToken(token: token, info: info)
  }

  /// The member's own tokens, newest first.
  package func tokens(
    as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> [TokenInfo] {
    guard let staff = principal.staffID else { return [] }
    return try await look(refusing: NoRefusal.self) { try $0.tokens(of: staff) }
  }

  package func revokeToken(
    _ id: TokenInfo.ID, as principal: Principal
  ) async throws(OperationError<Missing>) {
    let now = clock.now()
    guard let staff = principal.staffID else { throw .denied(.notYours) }
    try await transact(refusing: Missing.self) { transaction in
      guard let name = try transaction.revoke(id, of: staff, at: now) else {
        throw Missing.notThere
      }
      var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
      ledger.add(.tokenRevoked, id, named: name)
      try ledger.write(to: transaction)
    }
  }
}
