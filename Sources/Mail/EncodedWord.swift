/// Text in the head of a mail (RFC 2047): ASCII as it is, anything else in words of base64.
enum EncodedWord {
  /// Bytes of text in one word, so that with its marks, and the name of its field before it, a line
  /// has at most 76 characters.
  private static let room = 39

  /// - Parameter quoting: For a name before an address, where some signs need quotation marks.
  static func encode(_ text: String, quoting: Bool = false) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
    if isPlain, text.utf8.count <= 60 {
      guard quoting else { return text }
      let safe = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
      if safe { return text }
      let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "\"\(escaped)\""
    }
    return words(of: text).map { "=?utf-8?B?\(Base64.encode(Array($0.utf8)))?=" }
      .joined(separator: "\r\n ")
  }

  /// Cut between characters, never inside one.
  private static func words(of text: String) -> [String] {
    var words = [""]
    for scalar in text.unicodeScalars where scalar.value >= 0x20 {
      let size = UTF8.width(scalar)
      if words[words.count - 1].utf8.count + size > room { words.append("") }
      words[words.count - 1].unicodeScalars.append(scalar)
    }
    return words
  }
}

enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let chunk = bytes[start..<min(start + 3, bytes.count)]
      let word = chunk.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - chunk.count))
      for place in 0..<4 {
        let digit = digits[Int(word >> UInt32(18 - 6 * place)) & 63]
        text.append(place <= chunk.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
