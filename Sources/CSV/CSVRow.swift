/// One record of a file, valid only inside the closure it is handed to.
package struct CSVRow: ~Copyable {
  /// Records before this one, the header among them, blank lines not.
  package let number: Int
  /// The line on which it begins; the first line of the file is 1.
  package let line: Int
  /// Why the record could not be read to its end; its fields are then as far as reading came.
  package let flaw: CSVFlaw?
  let base: UnsafePointer<UInt8>?
  let fields: [CSVField]

  package var count: Int { fields.count }

  /// The field's text. Bytes that are no UTF-8 cannot occur behind a `TextDecoder`.
  ///
  /// - Parameter index: From 0 to `count` less one; beyond that the text is empty.
  package func string(at index: Int) -> String {
    guard index >= 0, index < fields.count, let base else { return "" }
    let field = fields[index]
    let bytes = UnsafeBufferPointer(start: base + field.start, count: field.end - field.start)
    guard field.hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if byte != UInt8(ascii: "\"") || isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The texts of all fields.
  package func strings() -> [String] {
    fields.indices.map { string(at: $0) }
  }
}

/// Why a record is broken. Reading goes on with the line behind the one where it begins.
package enum CSVFlaw: String, Error, Hashable, Sendable, CaseIterable {
  /// A sign stands between a closing quote and the next delimiter.
  case strayQuote
  /// A quote opens and never closes.
  case openQuote
  case tooManyFields
  case tooLong
}

/// Where a field lies in the bytes at hand.
struct CSVField {
  var start: Int
  var end: Int
  var hasDoubledQuotes: Bool
}

/// What a reader takes.
package struct CSVLimits: Sendable {
  /// Bytes of one record.
  package var record = 64 * 1024
  /// Fields of one record.
  package var fields = 256

  package init() {}
}
