/// The parameters of a field such as `form-data; name="a"; filename="b"` (RFC 9110 §5.6.6).
struct HeaderParameters {
  /// What stands before the first semicolon, in lower case.
  let main: String
  private var values: [(name: String, value: String)] = []

  init(_ text: String) {
    var scanner = ParameterScanner(Array(text.utf8))
    main = scanner.text(until: ";").lowercased()
    while let parameter = scanner.parameter() { values.append(parameter) }
  }

  /// The first parameter of that lower-case name.
  subscript(name: String) -> String? {
    values.first { $0.name == name }?.value
  }
}

private struct ParameterScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Up to that mark, which is passed over, without spaces at the ends.
  mutating func text(until mark: Unicode.Scalar) -> String {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: mark)) ?? bytes.endIndex
    defer { index = Swift.min(end + 1, bytes.endIndex) }
    return String(trimmed(String(decoding: bytes[index..<end], as: UTF8.self)[...]))
  }

  mutating func parameter() -> (name: String, value: String)? {
    while index < bytes.endIndex {
      let stop = bytes[index...].firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ";") }
      guard let stop, bytes[stop] == UInt8(ascii: "=") else {
        _ = text(until: ";")
        continue
      }
      let name = text(until: "=").lowercased()
      return (name, value())
    }
    return nil
  }

  private mutating func value() -> String {
    while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") else {
      return text(until: ";")
    }
    index += 1
    var value: [UInt8] = []
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      // Only the quote is unescaped: old browsers send Windows paths with bare backslashes.
      let isEscape =
        bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.endIndex
        && bytes[index + 1] == UInt8(ascii: "\"")
      if isEscape { index += 1 }
      value.append(bytes[index])
      index += 1
    }
    _ = text(until: ";")
    return String(decoding: value, as: UTF8.self)
  }
}
