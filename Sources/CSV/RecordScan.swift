/// Finds the end of one record and the fields inside.
///
/// It begins anew for a record whose end had not arrived, which costs little: records are short.
struct RecordScan {
  enum End {
    /// Behind the line break.
    case ended(next: Int)
    case incomplete
    case broken(CSVFlaw)
  }

  /// As far as the record may reach: what lies behind cannot change what is found, so the pieces in
  /// which a file arrives cannot either.
  let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let delimiter: UInt8
  private let limits: CSVLimits
  private let atEnd: Bool
  private let isCutOff: Bool
  private(set) var fields: [CSVField]
  /// Line breaks of the record, the one at its end included.
  private(set) var lineBreaks = 1
  private var index: Int

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ delimiter: UInt8, _ limits: CSVLimits,
    _ atEnd: Bool, reusing fields: consuming [CSVField]
  ) {
    // A record as long as may be, and the line break behind it.
    let reach = limits.record + 2
    isCutOff = bytes.count - start >= reach
    self.bytes = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, start + reach)])
    self.start = start
    self.delimiter = delimiter
    self.limits = limits
    self.atEnd = atEnd && !isCutOff
    self.fields = fields
    self.fields.removeAll(keepingCapacity: true)
    index = start
  }

  /// A line with nothing on it.
  var isBlank: Bool {
    fields.count == 1 && fields[0].start == fields[0].end && fields[0].start == start
  }

  mutating func run() -> End {
    while true {
      guard fields.count < limits.fields else { return .broken(.tooManyFields) }
      if index < bytes.count, bytes[index] == quote {
        if let end = readQuoted() { return end }
      } else {
        readPlain()
      }
      guard index - start <= limits.record else { return .broken(.tooLong) }
      guard index < bytes.count else { return atEnd ? .ended(next: index) : incomplete }
      let byte = bytes[index]
      index += 1
      if byte == delimiter {
        // A delimiter as the very last sign still has an empty field behind it.
        if index == bytes.count, atEnd, fields.count < limits.fields {
          fields.append(CSVField(start: index, end: index, hasDoubledQuotes: false))
          return .ended(next: index)
        }
        continue
      }
      if byte == carriageReturn {
        guard index < bytes.count || atEnd else { return incomplete }
        if index < bytes.count, bytes[index] == lineFeed { index += 1 }
      }
      return .ended(next: index)
    }
  }

  /// A record that is too long is broken before its end has come.
  private var incomplete: End {
    isCutOff ? .broken(.tooLong) : .incomplete
  }

  /// A field up to the delimiter or line break. A quote inside stands for itself.
  private mutating func readPlain() {
    let first = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == lineFeed || byte == carriageReturn { break }
      index += 1
    }
    fields.append(CSVField(start: first, end: index, hasDoubledQuotes: false))
  }

  /// A field in quotes, up to what stands behind the closing one.
  ///
  /// - Returns: Nil when the field ended well.
  private mutating func readQuoted() -> End? {
    index += 1
    let first = index
    let breaksBefore = lineBreaks
    var doubled = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        guard index + 1 < bytes.count else {
          // The next byte decides whether the quote closes.
          guard atEnd else { return incomplete }
          break
        }
        guard bytes[index + 1] == quote else { break }
        doubled = true
        index += 1
      } else if byte == lineFeed || (byte == carriageReturn && !isFollowedByLineFeed) {
        lineBreaks += 1
      }
      index += 1
    }
    guard index < bytes.count else {
      fields.append(CSVField(start: first, end: index, hasDoubledQuotes: doubled))
      if atEnd { return .broken(.openQuote) }
      // A text over many lines that is too long is a forgotten quote far more often than a text.
      return isCutOff && lineBreaks > breaksBefore ? .broken(.openQuote) : incomplete
    }
    fields.append(CSVField(start: first, end: index, hasDoubledQuotes: doubled))
    index += 1
    guard index < bytes.count else { return nil }
    let next = bytes[index]
    let isEnd = next == delimiter || next == lineFeed || next == carriageReturn
    return isEnd ? nil : .broken(.strayQuote)
  }

  private var isFollowedByLineFeed: Bool {
    index + 1 < bytes.count && bytes[index + 1] == lineFeed
  }
}
