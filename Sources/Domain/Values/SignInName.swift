/// The name a user signs in with: `mira.osei@alder.example` (the user principal name).
///
/// At most 113 bytes, 64 before the `@` and 48 after it; before it letters, digits and
/// `' . - _ ! # ^ ~`, no dot at either end (PC 3.7). Compared without case.
package struct SignInName: Hashable, Sendable {
  package let text: String
  /// How it is compared and stored for uniqueness: lower case.
  package let key: String
  private let at: Int

  package enum Flaw: Error, Hashable, Sendable {
    case empty
    case tooLong(limit: Int)
    case malformed
  }

  package init(parsing text: String) throws(Flaw) {
    var trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .empty }
    let verdict = trimmed.withUTF8 { Self.check($0) }
    switch verdict {
    case .failure(let flaw): throw flaw
    case .success(let at):
      self.text = trimmed
      self.key = TextKey.of(trimmed)
      self.at = at
    }
  }

  /// A name that was parsed when it was stored.
  package init(stored text: String, key: String) {
    self.text = text
    self.key = key
    at = Array(text.utf8).lastIndex(of: UInt8(ascii: "@")) ?? 0
  }

  package init(local: String, domain: DomainName) throws(Flaw) {
    try self.init(parsing: local + "@" + domain.text)
  }

  /// What stands before the `@`.
  package var local: String { String(decoding: text.utf8.prefix(at), as: UTF8.self) }

  /// What stands behind the `@`.
  package var domain: DomainName {
    DomainName(stored: String(decoding: key.utf8.dropFirst(at + 1), as: UTF8.self))
  }

  /// The place of the `@`, or what is wrong.
  private static func check(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Int, Flaw> {
    guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return .failure(.malformed) }
    let domain = bytes[(at + 1)...]
    if bytes.count > 113 { return .failure(.tooLong(limit: 113)) }
    if at > 64 { return .failure(.tooLong(limit: 64)) }
    if domain.count > DomainName.limit { return .failure(.tooLong(limit: DomainName.limit)) }
    guard at > 0, bytes[0] != UInt8(ascii: "."), bytes[at - 1] != UInt8(ascii: "."),
      bytes[..<at].allSatisfy(isAllowedBeforeAt),
      DomainName.isWellFormed(domain.lazy.map { (65...90).contains($0) ? $0 + 32 : $0 })
    else { return .failure(.malformed) }
    return .success(at)
  }

  private static func isAllowedBeforeAt(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
