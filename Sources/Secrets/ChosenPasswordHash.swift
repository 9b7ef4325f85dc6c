import CSodium

/// What is stored of a password that a person chose: argon2id over 19 MiB in two passes, as the
/// text of about 97 characters in which libsodium keeps salt and costs.
///
/// Making and checking one takes some 20 ms of a core and 19 MiB. Both block, so they run in a
/// `HashingQueue` and never on the shared pool.
package struct ChosenPasswordHash: Sendable, Redacted {
  /// Passes and bytes of memory of what is made now (docs/domain.md, "Passwords").
  package static let passes: UInt64 = 2
  package static let memory = 19 << 20

  /// The stored form. It is a hash, and still nothing to show.
  package let stored: String

  /// There was not enough memory.
  package struct OutOfMemory: Error, Equatable {}

  /// A hash from the database. Whether it is one shows when it is asked to match.
  package init(stored: String) { self.stored = stored }

  /// Blocks.
  package init(of password: ChosenPassword) throws(OutOfMemory) {
    try self.init(ofUTF8: [UInt8](password.reveal().utf8))
  }

  init(
    ofUTF8 password: [UInt8], passes: UInt64 = Self.passes, memory: Int = Self.memory
  ) throws(OutOfMemory) {
    var text = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
    let status = crypto_pwhash_str_alg(
      &text, Self.characters(password), UInt64(password.count), passes, memory,
      crypto_pwhash_alg_argon2id13())
    guard status == 0 else { throw OutOfMemory() }
    stored = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether somebody typed the password that this is the hash of. Blocks.
  ///
  /// - Parameter typed: Unparsed: a rule that came later must not lock anybody out. More than
  ///   1,024 bytes never match, and cost nothing.
  package func matches(_ typed: String) -> Bool {
    let typed = [UInt8](typed.utf8)
    guard typed.count <= ChosenPassword.byteLimit else { return false }
    return crypto_pwhash_str_verify(stored, Self.characters(typed), UInt64(typed.count)) == 0
  }

  /// Whether it was made at other costs than today's: make it anew at the next sign-in.
  package var needsRehash: Bool {
    crypto_pwhash_str_needs_rehash(stored, Self.passes, Self.memory) != 0
  }

  private static func characters(_ bytes: [UInt8]) -> [CChar] {
    bytes.map { CChar(bitPattern: $0) }
  }
}

extension ChosenPasswordHash {
  /// Works as long as `matches` does and matches nothing: for names that nobody has, so that the
  /// time taken does not tell who exists. Blocks.
  package static func matchNothing(_ typed: String) {
    _ = decoy?.matches(typed)
  }

  private static let decoy = try? ChosenPasswordHash(ofUTF8: Randomness.system.bytes(16))
}
