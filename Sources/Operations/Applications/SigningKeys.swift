import Domain
import SQL
package import Secrets
import Storage

/// A public key as it is published.
package struct PublishedKey: Sendable {
  /// Its thumbprint, which tokens name as `kid`.
  package let name: String
  package let key: VerifyingKey
}

extension Operations {
  /// After so many days another pair signs.
  static let signingKeyDays = 90
  /// A pair that signs no more is kept for so long: longer than its last token and than other
  /// processes may take to notice.
  static let retiredKeySeconds = 2 * 3600

  /// The keys that access tokens can be signed with at present, newest first.
  package func publishedKeys() async throws(OperationError<NoRefusal>) -> [PublishedKey] {
    _ = try await signer(refusing: NoRefusal.self)
    let secret = keys.signing
    return try await look(refusing: NoRefusal.self) { snapshot in
      try snapshot.signingKeys().map { kept in
        PublishedKey(name: kept.name, key: try kept.opened(secret).verifying)
      }
    }
  }

  /// The pair that signs at present, made now where there is none.
  func signer<Refused: Error & Sendable & Equatable>(
    refusing: Refused.Type
  ) async throws(OperationError<Refused>) -> KeyRing.Signer {
    let now = clock.now()
    if let signer = keyRing.signer(at: now) { return signer }
    if let signer = try await readSigner(refusing: refusing) { return signer }
    try await makeSigningKey(refusing: refusing)
    guard let signer = try await readSigner(refusing: refusing) else {
      throw .fault(KeyTrouble())
    }
    return signer
  }

  private func readSigner<Refused: Error & Sendable & Equatable>(
    refusing: Refused.Type
  ) async throws(OperationError<Refused>) -> KeyRing.Signer? {
    let now = clock.now()
    let (ring, secret) = (keyRing, keys.signing)
    return try await look(refusing: refusing) { snapshot in
      try ring.readSigner(snapshot, sealedBy: secret, at: now)
    }
  }

  /// Puts another pair into the database, unless another process was quicker.
  private func makeSigningKey<Refused: Error & Sendable & Equatable>(
    refusing: Refused.Type
  ) async throws(OperationError<Refused>) {
    let now = clock.now()
    let (secret, random) = (keys.signing, random)
    let made: KeptSigningKey
    do {
      // It takes a core for a while, as hashing does.
      made = try await passwords.hashing.run {
        try KeptSigningKey(SigningKey.make(), at: now, sealedBy: secret, random)
      }
    } catch {
      throw .fault(error)
    }
    try await transact(refusing: refusing) { transaction in
      let newest = try transaction.signingKeys().first
      guard newest.map({ $0.createdAt.adding(days: Self.signingKeyDays) <= now }) ?? true else {
        return
      }
      try transaction.insert(made)
    }
  }

  /// Makes a new pair of keys when the present one is old, and forgets what is over: pairs without
  /// a token left, codes, refresh tokens.
  package func keepApplications() async throws(OperationError<NoRefusal>) {
    let now = clock.now()
    let newest = try await look(refusing: NoRefusal.self) { try $0.signingKeys().first?.createdAt }
    // A house without applications needs no keys.
    if let newest, newest.adding(days: Self.signingKeyDays) <= now {
      try await makeSigningKey(refusing: NoRefusal.self)
    }
    try await transact(refusing: NoRefusal.self) { transaction in
      try transaction.sweepSigningKeys(
        replacedBefore: now.adding(seconds: -Self.retiredKeySeconds))
      try transaction.sweepGrants(at: now)
    }
  }
}
