import Domain
import SQL
import Secrets
import Storage
import Synchronization

/// The keys of access tokens as this process knows them. They are in the database, sealed, so that
/// every process signs and checks with the same ones.
final class KeyRing: Sendable {
  /// A pair that signs, with the first part of every token that it signs.
  struct Signer: Sendable {
    let key: SigningKey
    let head: String
    let madeAt: Moment
  }

  private struct State {
    var verifying: [String: VerifyingKey] = [:]
    var signer: (signer: Signer, readAt: Moment)?
  }

  private let state = Mutex(State())
  /// After so long a process looks whether another one has made a new pair.
  private static let freshSeconds = 300

  /// Nil when it is to be read again.
  func signer(at now: Moment) -> Signer? {
    state.withLock { state in
      guard let (signer, readAt) = state.signer,
        readAt.adding(seconds: Self.freshSeconds) > now, readAt <= now
      else { return nil }
      return signer
    }
  }

  /// The newest pair in the database; nil when there is none.
  func readSigner(
    _ reading: some Reading, sealedBy secret: SecretKey, at now: Moment
  ) throws -> Signer? {
    guard let newest = try reading.signingKeys().first else { return nil }
    let key = try newest.opened(secret)
    let signer = Signer(key: key, head: TokenHead.text(of: newest.name), madeAt: newest.createdAt)
    state.withLock { state in
      state.verifying[signer.head] = key.verifying
      state.signer = (signer, now)
    }
    return signer
  }

  /// The key for a token's first part, which has to be exactly what we would have written: so no
  /// other algorithm, key or address can be slipped in there, and nothing unsigned is parsed.
  func verifying(
    _ head: Substring, _ reading: some Reading, sealedBy secret: SecretKey
  ) throws -> VerifyingKey? {
    if let key = state.withLock({ $0.verifying[String(head)] }) { return key }
    for kept in try reading.signingKeys() where TokenHead.text(of: kept.name) == head {
      let key = try kept.opened(secret).verifying
      state.withLock { $0.verifying[String(head)] = key }
      return key
    }
    return nil
  }
}

/// The first part of an access token (RFC 7515 §4).
enum TokenHead {
  static func text(of keyName: String) -> String {
    Base64URL.encode(Array("{\"typ\":\"JWT\",\"alg\":\"RS256\",\"kid\":\"\(keyName)\"}".utf8))
  }
}

extension KeptSigningKey {
  init(_ key: SigningKey, at now: Moment, sealedBy secret: SecretKey, _ random: Randomness) throws {
    let name = key.verifying.thumbprint
    self.init(
      name: name,
      sealed: SecretBox.seal(
        try key.encoded(), boundTo: Array(name.utf8), key: secret, random),
      createdAt: now)
  }

  func opened(_ secret: SecretKey) throws -> SigningKey {
    try SigningKey(
      encoded: try SecretBox.open(sealed, boundTo: Array(name.utf8), key: secret))
  }
}
