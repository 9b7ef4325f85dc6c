/// Whom a mail is from or for: an address, with a name where there is one.
///
/// Holding one means that it can stand in the head of a mail and in a command to a server.
package struct MailAddress: Hashable, Sendable {
  package let address: String
  package let name: String?

  /// Reads `mira@alder.example` or `Mira Osei <mira@alder.example>`.
  ///
  /// - Returns: Nil for what is no plain address of ASCII: at most 254 bytes, something on both
  ///   sides of one `@`, and nothing that would end it early (RFC 5321 §4.1.2, §4.5.3.1.3).
  package init?(parsing text: String) {
    guard text.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 }) else { return nil }
    var name: String?
    var address = Substring(text)
    if text.last == ">", let open = text.lastIndex(of: "<") {
      address = text[text.index(after: open)..<text.index(before: text.endIndex)]
      let display = text[..<open].drop { $0 == " " || $0 == "\"" }
      name = String(display.reversed().drop { $0 == " " || $0 == "\"" }.reversed())
    }
    self.init(address: String(address), name: name)
  }

  package init?(address: String, name: String? = nil) {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard address.utf8.count <= 254, parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
      address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !Self.special.contains($0) })
    else { return nil }
    self.address = address
    let clean = name.map { $0.filter { !$0.isNewline && $0 != "\u{0}" } }
    self.name = clean?.isEmpty == true ? nil : clean
  }

  /// What stands behind the `@`.
  package var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }

  private static let special = Array("<>()[]\\,;:\"".utf8)
}
