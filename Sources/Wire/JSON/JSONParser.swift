/// Reads one JSON text (RFC 8259), strictly: nothing before or behind it, no repeated names.
package struct JSONParser {
  package static let maxDepth = 32

  private let bytes: [UInt8]
  private var index = 0
  private let depthLimit: Int

  /// - Parameters:
  ///   - maxBytes: The most bytes of the whole text.
  ///   - maxDepth: The most levels of arrays and objects.
  package static func parse(
    _ bytes: [UInt8], maxBytes: Int = .max, maxDepth: Int = JSONParser.maxDepth
  ) throws(JSONFlaw) -> JSONValue {
    guard bytes.count <= maxBytes else { throw .tooLarge(limit: maxBytes) }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    var parser = JSONParser(bytes: bytes, depthLimit: maxDepth)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == bytes.count else { throw .syntax(at: parser.index) }
    return value
  }

  private init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONFlaw) {
    guard take(byte) else { throw .syntax(at: index) }
  }

  private mutating func value(depth: Int) throws(JSONFlaw) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(
    _ text: StaticString, _ value: JSONValue
  ) throws(JSONFlaw) -> JSONValue {
    for offset in 0..<text.utf8CodeUnitCount { try expect(text.utf8Start[offset]) }
    return value
  }

  private mutating func array(depth: Int) throws(JSONFlaw) -> JSONValue {
    guard depth <= depthLimit else { throw .tooDeep(limit: depthLimit) }
    index += 1
    var values: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      values.append(try value(depth: depth))
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func object(depth: Int) throws(JSONFlaw) -> JSONValue {
    guard depth <= depthLimit else { throw .tooDeep(limit: depthLimit) }
    index += 1
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      let start = index
      let name = try string()
      guard names.insert(name).inserted else { throw .repeatedName(at: start) }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      members.append(JSONValue.Member(name, try value(depth: depth)))
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func string() throws(JSONFlaw) -> String {
    try expect(UInt8(ascii: "\""))
    let start = index
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      index += 1
    }
    if next == UInt8(ascii: "\"") {
      index += 1
      return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
    }
    return try escapedString(Array(bytes[start..<index]))
  }

  private mutating func escapedString(_ beginning: [UInt8]) throws(JSONFlaw) -> String {
    var text = beginning
    while let byte = next, byte >= 0x20 {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      default: text.append(byte)
      }
    }
    throw .syntax(at: index)
  }

  private mutating func escape() throws(JSONFlaw) -> [UInt8] {
    guard let byte = next else { throw .syntax(at: index) }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "u"): return Array(String(Character(try unicodeEscape())).utf8)
    default: throw .syntax(at: index - 1)
    }
  }

  /// A lone surrogate is no character, and so no text.
  private mutating func unicodeEscape() throws(JSONFlaw) -> Unicode.Scalar {
    let start = index
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first) else { throw .syntax(at: start) }
    try expect(UInt8(ascii: "\\"))
    try expect(UInt8(ascii: "u"))
    let second = try fourDigits()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw .syntax(at: start) }
    return scalar
  }

  private mutating func fourDigits() throws(JSONFlaw) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
        byte < 0x80
      else { throw .syntax(at: index) }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  private mutating func number() throws(JSONFlaw) -> JSONValue {
    let start = index
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func digits() throws(JSONFlaw) {
    let start = index
    while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
    guard index > start else { throw .syntax(at: index) }
  }
}
