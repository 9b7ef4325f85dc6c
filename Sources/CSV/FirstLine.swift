/// What the first line of a file that is not blank says about its delimiter.
struct FirstLine {
  let delimiter: UInt8
  /// Where a line `sep=;` ends; nil when there is none.
  private(set) var separatorEnd: Int?

  /// In the order in which they win when none is more frequent.
  private static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// Nil while the line has not ended and may still do so.
  ///
  /// - Parameter limit: Bytes of blank lines, and then of the line, that are looked at: of a longer one
  ///   the beginning decides.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, atEnd: Bool, limit: Int) {
    let start = bytes.firstIndex { $0 != lineFeed && $0 != carriageReturn } ?? bytes.count
    var counts = Self.candidates.map { _ in 0 }
    var isQuoted = false
    var index = start
    let reach = start > limit ? start : min(bytes.count, start + limit + 1)
    while index < reach, isQuoted || !Self.endsLine(bytes[index]) {
      let byte = bytes[index]
      if byte == quote {
        if isQuoted || Self.mayOpen(bytes, at: index, lineStart: start) { isQuoted.toggle() }
      } else if !isQuoted, let candidate = Self.candidates.firstIndex(of: byte) {
        counts[candidate] += 1
      }
      index += 1
    }
    guard index < bytes.count || atEnd || start > limit || index - start > limit else { return nil }
    if start == 0, let named = Self.separator(bytes[..<index]) {
      delimiter = named
      separatorEnd = index
    } else {
      let best = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) } ?? 0
      delimiter = Self.candidates[best]
    }
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
  }

  /// Within a cell that has none around it, a quote is a sign like any other. The second of two opens
  /// again what the first seemed to close.
  private static func mayOpen(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, lineStart: Int
  ) -> Bool {
    guard index > lineStart else { return true }
    return bytes[index - 1] == quote || candidates.contains(bytes[index - 1])
  }

  /// The line that spreadsheets write and read in front of all others, in either case.
  private static func separator(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
    guard line.count == 5, line.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8),
      candidates.contains(line[line.startIndex + 4])
    else { return nil }
    return line[line.startIndex + 4]
  }
}
