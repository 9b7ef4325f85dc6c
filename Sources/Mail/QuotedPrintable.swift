/// Text as lines of at most 76 characters of ASCII (RFC 2045 §6.7).
enum QuotedPrintable {
  private static let width = 75
  private static let hex = Array("0123456789ABCDEF".utf8)

  static func encode(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map(line).joined(separator: "\r\n")
  }

  private static func line(_ text: Substring) -> String {
    var lines: [[UInt8]] = [[]]
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let piece = encode(byte, isLast: isLast)
      if lines[lines.count - 1].count + piece.count > width { lines.append([]) }
      lines[lines.count - 1] += piece
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "=\r\n")
  }

  private static func encode(_ byte: UInt8, isLast: Bool) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "="): break
    // A blank at the end of a line is lost on the way.
    case 0x20, 0x09: if !isLast { return [byte] }
    case 0x21...0x7E: return [byte]
    default: break
    }
    return [UInt8(ascii: "="), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
  }
}
