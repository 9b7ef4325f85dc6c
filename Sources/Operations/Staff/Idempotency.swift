package import Domain
import SQL
import Secrets
import Storage

/// What is known of a request that names a key.
package enum Idempotency: Sendable {
  /// Nobody asked before: answer, then `finishAnswer`.
  case fresh
  case answered([UInt8])
  case running
  /// The key was used for another request.
  case mismatch
}

extension Operations {
  /// How long an answer is kept.
  static let answerHours = 24
  /// A first request that has not been answered by then has died.
  package static let answerSeconds = 120

  /// - Parameters:
  ///   - key: What the client named, 8 to 255 visible characters.
  ///   - request: A digest of method, path and body.
  package func startAnswer(
    idempotencyKey key: String, request: [UInt8], as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> Idempotency {
    let now = clock.now()
    let digest = answerDigest(key, principal)
    let sealingKey = sealingKey(key, principal)
    return try await transact(refusing: NoRefusal.self) { transaction in
      if try transaction.startAnswer(digest, request: request, at: now) { return .fresh }
      guard let kept = try transaction.keptAnswer(digest) else { return .running }
      guard ConstantTime.equal(kept.request, request) else { return .mismatch }
      guard let sealed = kept.sealed else {
        guard kept.startedAt.adding(seconds: Self.answerSeconds) < now else { return .running }
        try transaction.dropAnswer(digest)
        _ = try transaction.startAnswer(digest, request: request, at: now)
        return .fresh
      }
      return .answered(try SecretBox.open(sealed, boundTo: digest, key: sealingKey))
    }
  }

  /// Keeps an answer, sealed under a key that follows from what the client named: whoever reads the
  /// database alone cannot read the secrets that some answers hold.
  package func finishAnswer(
    _ answer: [UInt8], idempotencyKey key: String, as principal: Principal
  ) async throws(OperationError<NoRefusal>) {
    let digest = answerDigest(key, principal)
    let sealed = SecretBox.seal(
      answer, boundTo: digest, key: sealingKey(key, principal), random)
    try await transact(refusing: NoRefusal.self) {
      try $0.finishAnswer(digest, sealed: sealed)
    }
  }

  /// A request that broke may be tried again with the same key.
  package func abandonAnswer(
    idempotencyKey key: String, as principal: Principal
  ) async throws(OperationError<NoRefusal>) {
    let digest = answerDigest(key, principal)
    try await transact(refusing: NoRefusal.self) { try $0.dropAnswer(digest) }
  }

  private func answerDigest(_ key: String, _ principal: Principal) -> [UInt8] {
    Digest.of("name \(principal.caller) \(key)", keyedBy: keys.idempotency).bytes
  }

  private func sealingKey(_ key: String, _ principal: Principal) -> SecretKey {
    let digest = Digest.of(
      "seal \(principal.caller) \(key)", keyedBy: keys.idempotency)
    return SecretKey(bytes: digest.bytes) ?? keys.idempotency
  }
}
