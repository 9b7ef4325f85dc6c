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

  let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let delimiter: UInt8
  private let limits: CSVLimits
  private let atEnd: Bool
  private(set) var fields: [CSVField]
  /// Line breaks of the record, the one at its end included.
  private(set) var lineBreaks = 1
  private var index: Int

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ delimiter: UInt8, _ limits: CSVLimits,
    _ atEnd: Bool, reusing fields: consuming [CSVField]
  ) {
    self.bytes = bytes
    self.start = start
    self.delimiter = delimiter
    self.limits = limits
    self.atEnd = atEnd
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
        if index == bytes.count, atEnd {
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
    bytes.count - start > limits.record ? .broken(.tooLong) : .incomplete
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
      return atEnd ? .broken(.openQuote) : incomplete
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
