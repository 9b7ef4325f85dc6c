import Domain
package import Secrets

/// A password on its way to the person it was made for.
package struct IssuedPassword: Sendable {
  package let displayName: String
  package let signInName: String
  package let password: TemporaryPassword
}

/// The plain content of one part of a pack: three texts a user, each behind its length.
struct PackPart {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ target: PlanRow.Target, _ password: TemporaryPassword) {
    add(target.displayName.text.utf8)
    add(target.signInName.text.utf8)
    password.withUTF8 { add($0) }
  }

  private mutating func add(_ text: some Collection<UInt8>) {
    bytes.append(UInt8(truncatingIfNeeded: text.count >> 8))
    bytes.append(UInt8(truncatingIfNeeded: text.count))
    bytes.append(contentsOf: text)
  }

  /// Nil for bytes that no part holds.
  static func read(_ bytes: [UInt8]) -> [IssuedPassword]? {
    var issued: [IssuedPassword] = []
    var rest = bytes[...]
    func next() -> String? {
      guard rest.count >= 2 else { return nil }
      let length = Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])
      rest = rest.dropFirst(2)
      guard rest.count >= length else { return nil }
      defer { rest = rest.dropFirst(length) }
      return String(decoding: rest.prefix(length), as: UTF8.self)
    }
    while !rest.isEmpty {
      guard let display = next(), let name = next(), let text = next(),
        let password = TemporaryPassword(typed: text)
      else { return nil }
      issued.append(
        IssuedPassword(displayName: display, signInName: name, password: password))
    }
    return issued
  }
}
