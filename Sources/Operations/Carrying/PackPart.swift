package import Domain
package import Secrets

/// A password on its way to the person it was made for.
package struct IssuedPassword: Sendable {
  package let user: User.ID
  package let displayName: String
  package let signInName: String
  package let password: TemporaryPassword
}

/// The plain content of one part of a pack: for each user sixteen bytes of id, then three texts,
/// each behind its length.
struct PackPart {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ row: PlanRow, _ password: TemporaryPassword) {
    withUnsafeBytes(of: row.user.high.bigEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: row.user.low.bigEndian) { bytes.append(contentsOf: $0) }
    add(row.target.displayName.text.utf8)
    add(row.target.signInName.text.utf8)
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
    while !rest.isEmpty {
      guard let high = word(&rest), let low = word(&rest), let display = text(&rest),
        let name = text(&rest), let typed = text(&rest),
        let password = TemporaryPassword(typed: typed)
      else { return nil }
      issued.append(
        IssuedPassword(
          user: User.ID(high: high, low: low), displayName: display, signInName: name,
          password: password))
    }
    return issued
  }

  private static func word(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    guard rest.count >= 8 else { return nil }
    defer { rest = rest.dropFirst(8) }
    return rest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func text(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard rest.count >= 2 else { return nil }
    let length = Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])
    rest = rest.dropFirst(2)
    guard rest.count >= length else { return nil }
    defer { rest = rest.dropFirst(length) }
    return String(decoding: rest.prefix(length), as: UTF8.self)
  }
}
