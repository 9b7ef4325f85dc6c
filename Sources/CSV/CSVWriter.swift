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
    let start = bytes.count
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      write(FormulaGuard.escaped(cell))
    }
    // A line with nothing on it would be no row at all.
    if bytes.count == start { bytes += [quote, quote] }
    bytes.append(carriageReturn)
    bytes.append(lineFeed)
  }

  /// Hands over what was written, and goes on with nothing.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func write(_ cell: String) {
    var cell = cell
    cell.withUTF8 { text in
      guard Self.needsQuotes(text) else {
        bytes.append(contentsOf: text)
        return
      }
      bytes.append(quote)
      for byte in text {
        if byte == quote { bytes.append(quote) }
        bytes.append(byte)
      }
      bytes.append(quote)
    }
  }

  /// Every delimiter is quoted and not only ours, so that a reader who has to guess it guesses right;
  /// and so is what a reader would take for a line `sep=;` or for the file's mark.
  private static func needsQuotes(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first else { return false }
    if first == blank || cell.last == blank { return true }
    if first == mark[0], cell.starts(with: mark) { return true }
    if first | 0x20 == separator[0], cell.count >= separator.count,
      zip(cell, separator).allSatisfy({ $0 | 0x20 == $1 })
    {
      return true
    }
    return cell.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"): true
      case quote, lineFeed, carriageReturn: true
      default: false
      }
    }
  }

  private static let blank = UInt8(ascii: " ")
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let separator = Array("sep=".utf8)
}
