import Messages
import Operations
import Secrets

/// The file of temporary passwords: comma-separated, with a byte-order mark so that a spreadsheet
/// reads names as they are written.
enum PasswordFile {
  static func header(_ language: Language) -> String {
    "\u{FEFF}" + APITexts(language).passwordColumns.joined(separator: ",") + "\r\n"
  }

  static func append(_ issued: IssuedPassword, to bytes: inout [UInt8]) {
    append(issued.displayName, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    append(issued.signInName, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    issued.password.withUTF8 { bytes.append(contentsOf: $0) }
    bytes += [13, 10]
  }

  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let dangerous = Set("=+-@\t\r".utf8)
    let needsGuard = text.utf8.first.map { dangerous.contains($0) } ?? false
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 10 || $0 == 13 }
    if needsQuotes { bytes.append(0x22) }
    if needsGuard { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(0x22) }
  }
}
