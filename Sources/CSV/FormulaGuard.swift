/// Keeps spreadsheets from running what a cell says: such cells get an apostrophe in front.
///
/// For one program or another a formula begins with `=`, `+`, `-` or `@`, their wide and small forms, a
/// tab or a line break, and blanks before that are passed over. A cell that has apostrophes of its own
/// before such a beginning gets one more, so that `undo` gives every cell back exactly.
package enum FormulaGuard {
  /// With an apostrophe in front where a spreadsheet would see a formula.
  package static func escaped(_ cell: String) -> String {
    // Nearly every cell begins with a letter or a digit.
    if let first = cell.utf8.first, first < 0x7B, first >= 0x41 || isDigit(first) { return cell }
    return isDangerous(cell.unicodeScalars[...]) ? "'" + cell : cell
  }

  /// Takes back what `escaped` did. An apostrophe in front of anything else stays.
  package static func undo(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
    let rest = cell.unicodeScalars.dropFirst()
    return isDangerous(rest) ? String(rest) : cell
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isDangerous(_ cell: Substring.UnicodeScalarView) -> Bool {
    for scalar in cell {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "﹢", "﹣", "﹦", "﹫", "−":
        return true
      case "'", " ", "\u{A0}", "\u{3000}": continue
      default: return false
      }
    }
    return false
  }
}
