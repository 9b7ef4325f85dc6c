import Domain
import SQL
import Secrets
import Storage

/// What a code or a refresh token was good for.
struct Granted: Sendable {
  let application: Application.ID
  let grant: Grant.ID
  let member: StaffMember
  let resource: TokenResource
  let refresh: Token?
}

extension Operations {
  /// Takes a code, which is spent by that, whatever else is wrong.
  func take(
    code text: String, _ redirect: String?, _ verifier: String, by application: Application,
    at now: Moment
  ) async throws(OperationError<TokenRefusal>) -> Granted {
    guard let digest = Token(parsing: text, as: .code)?.digest.bytes else {
      throw .refused(.grant(.unknown))
    }
    let next = Token.make(.refresh, random)
    let house = publicAddress
    let challenge = SHA256.of(verifier)
    return try await taken { transaction in
      guard let (kept, binding) = try transaction.code(digest) else { return .refused(.unknown) }
      // Another application with somebody's code, or the same code again: it was seen by others.
      guard try transaction.useCode(digest, at: now), kept.application == application.id else {
        try transaction.revoke(kept, of: application, at: now)
        return .refused(kept.usedAt == nil ? .unknown : .usedBefore)
      }
      guard now < kept.expiresAt else { return .refused(.over) }
      guard redirect == binding.redirect else { return .refused(.otherRedirect) }
      guard Self.isVerifier(verifier), ConstantTime.equal(challenge, binding.challenge) else {
        return .refused(.verifier)
      }
      return try transaction.granted(
        kept, TokenResource(binding.resource, house: house) ?? .usual,
        refresh: binding.isOffline ? next : nil, at: now)
    }
  }

  /// Takes a refresh token and gives the next one of its chain.
  func take(
    refresh text: String, for resource: TokenResource?, by application: Application,
    at now: Moment
  ) async throws(OperationError<TokenRefusal>) -> Granted {
    guard let digest = Token(parsing: text, as: .refresh)?.digest.bytes else {
      throw .refused(.grant(.unknown))
    }
    let next = Token.make(.refresh, random)
    let house = publicAddress
    return try await taken { transaction in
      guard let kept = try transaction.refreshToken(digest) else { return .refused(.unknown) }
      let isRetry = kept.usedAt.map { now < $0.adding(seconds: Self.graceSeconds) } ?? false
      let isFirst = try transaction.useRefreshToken(digest, at: now)
      guard isFirst || isRetry, kept.application == application.id else {
        try transaction.revoke(kept, of: application, at: now)
        return .refused(kept.usedAt == nil ? .unknown : .usedBefore)
      }
      guard now < kept.expiresAt else { return .refused(.over) }
      return try transaction.granted(
        kept, resource ?? TokenResource(kept.resource, house: house) ?? .usual,
        refresh: next, at: now)
    }
  }

  /// A no that is written down: what is thrown inside a transaction would undo it.
  fileprivate enum Taking: Sendable {
    case granted(Granted)
    case refused(TokenRefusal.Flaw)
  }

  private func taken(
    _ body: @escaping @Sendable (Transaction) throws -> Taking
  ) async throws(OperationError<TokenRefusal>) -> Granted {
    switch try await transact(refusing: TokenRefusal.self, body) {
    case .granted(let granted): return granted
    case .refused(let flaw): throw .refused(.grant(flaw))
    }
  }

  /// 43 to 128 characters that stand for themselves (RFC 7636 §4.1).
  private static func isVerifier(_ text: String) -> Bool {
    (43...128).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-._~".utf8.contains(byte)
        }
      }
  }
}

extension Transaction {
  fileprivate func granted(
    _ kept: KeptGrant, _ resource: TokenResource, refresh: Token?, at now: Moment
  ) throws(Fault) -> Operations.Taking {
    guard let member = try staffMember(kept.staff), member.disabledAt == nil else {
      return .refused(.person)
    }
    let until =
      refresh == nil
      ? now.adding(seconds: Operations.accessTokenSeconds + Operations.leewaySeconds)
      : now.adding(days: Operations.refreshDays)
    if let refresh {
      try insertRefreshToken(
        refresh.digest.bytes, of: kept.grant, resource: resource.text, until: until)
    }
    try prolong(kept.grant, until: until)
    return .granted(
      Granted(
        application: kept.application, grant: kept.grant, member: member, resource: resource,
        refresh: refresh))
  }

  /// Ends a chain of which somebody else may hold a piece, and writes it down.
  fileprivate func revoke(
    _ kept: KeptGrant, of application: Application, at now: Moment
  ) throws(Fault) {
    try end(kept.grant)
    var before = Facts()
    before.add("name", try staffMember(kept.staff)?.name.text)
    var ledger = LedgerBatch(
      customer: LedgerEntry.house, actor: application.name.text, at: now)
    ledger.add(
      .grantRevoked, kept.application,
      named: try self.application(kept.application)?.name.text ?? "", before: before.text())
    try ledger.write(to: self)
  }
}
