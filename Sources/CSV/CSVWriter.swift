/// Writes comma-separated values (RFC 4180) with CR LF.
///
/// Cells that a spreadsheet would take for a formula are written behind an apostrophe, in every
/// file, without exception.
package struct CSVWriter {
  /// What has been written and not been taken yet.
  package private(set) var bytes: [UInt8] = []
  private let delimiter: UInt8

  /// - Parameter marked: Begins with a UTF-8 mark, by which spreadsheets know the encoding.
  package init(delimiter: UInt8 = UInt8(ascii: ","), marked: Bool = false) {
    self.delimiter = delimiter
    if marked { bytes = [0xEF, 0xBB, 0xBF] }
  }

  package mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      write(FormulaGuard.escaped(cell))
    }
    bytes.append(carriageReturn)
    bytes.append(lineFeed)
  }

  /// Hands over what was written, and goes on with nothing.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func write(_ cell: String) {
    let needsQuotes =
      cell.utf8.contains {
        $0 == delimiter || $0 == quote || $0 == lineFeed || $0 == carriageReturn
      }
      || cell.first == " " || cell.last == " "
    guard needsQuotes else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}

/// Keeps spreadsheets from running what a cell says.
package enum FormulaGuard {
  /// With an apostrophe in front where a spreadsheet would see a formula.
  package static func escaped(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first, isDangerous(first) else { return cell }
    return "'" + cell
  }

  /// Takes back what `escaped` did. An apostrophe in front of anything else stays.
  package static func undo(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"),
      let second = cell.unicodeScalars.dropFirst().first, isDangerous(second)
    else { return cell }
    return String(cell.dropFirst())
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
