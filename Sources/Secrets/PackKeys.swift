import CSodium

/// The public half of a pack's keys: seals and cannot open. Stored beside the pack.
package struct PackKey: Sendable {
  let raw: Bytes32

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard let raw = Bytes32(bytes) else { return nil }
    self.raw = raw
  }

  init(_ raw: Bytes32) { self.raw = raw }

  package var bytes: [UInt8] { raw.array }
}

/// The half that opens: given to the person who applied the plan and stored nowhere.
package struct PackSecret: Sendable, Redacted {
  let raw: Bytes32

  init(_ raw: Bytes32) { self.raw = raw }

  /// Reads what `reveal()` gave: 43 characters of base64url. Nil for everything else.
  package init?(parsing text: String) {
    guard text.utf8.count == 43, let bytes = Base64URL.decode(text), let raw = Bytes32(bytes) else {
      return nil
    }
    self.raw = raw
  }

  /// The secret as text that fits in an address.
  package func reveal() -> String { raw.read { Base64URL.encode($0) } }
}

/// A new pair for one pack.
package enum PackKeys {
  package static func make(_ random: Randomness) -> (publicKey: PackKey, secret: PackSecret) {
    var secret = Bytes32()
    let seed = Bytes32(filledBy: random.overwrite)
    let key = Bytes32 { key in
      secret = Bytes32 { secret in
        seed.read { seed in
          guard let key = key.start, let secret = secret.start, let seed = seed.start else {
            return
          }
          _ = crypto_box_seed_keypair(key, secret, seed)
        }
      }
    }
    return (PackKey(key), PackSecret(secret))
  }
}
