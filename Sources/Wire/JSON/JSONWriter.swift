/// Writes one JSON text straight into bytes: for the answers that are asked for most.
///
/// Commas are its business; that objects and arrays are closed is the caller's.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// - Parameter capacity: Bytes to set aside at once.
  package init(capacity: Int = 512) {
    bytes.reserveCapacity(capacity)
  }

  private mutating func beginValue() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginValue()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    members(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  package mutating func array<Values: Sequence>(
    _ values: Values, _ write: (inout JSONWriter, Values.Element) -> Void
  ) {
    beginValue()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    for value in values { write(&self, value) }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// - Parameter name: Written as it is: no characters that need an escape.
  package mutating func name(_ name: StaticString) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// What was written last becomes the name of what follows.
  mutating func endName() {
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func string(_ text: String) {
    beginValue()
    quote(text)
  }

  package mutating func integer(_ number: Int) {
    beginValue()
    bytes.append(contentsOf: String(number).utf8)
  }

  package mutating func bool(_ value: Bool) {
    beginValue()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A whole JSON text that stands already.
  package mutating func raw(_ text: some Sequence<UInt8>) {
    beginValue()
    bytes.append(contentsOf: text)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { characters in
      if characters.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
        bytes.append(contentsOf: characters)
      } else {
        for byte in characters { escape(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 10: bytes += Array("\\n".utf8)
    case 13: bytes += Array("\\r".utf8)
    case 9: bytes += Array("\\t".utf8)
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      bytes += Array("\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
    default: bytes.append(byte)
    }
  }
}

extension JSONWriter {
  package mutating func member(_ name: StaticString, _ text: String) {
    self.name(name)
    string(text)
  }

  /// Nothing at all for nil: an absent member and null mean the same in our answers.
  package mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    self.name(name)
    string(text)
  }

  package mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    self.name(name)
    integer(number)
  }

  package mutating func member(_ name: StaticString, _ value: Bool) {
    self.name(name)
    bool(value)
  }

  package mutating func member(_ name: StaticString, _ texts: [String]) {
    self.name(name)
    array(texts) { writer, text in writer.string(text) }
  }

  package mutating func member<Shape: JSONWritable>(_ name: StaticString, _ shapes: [Shape]) {
    self.name(name)
    array(shapes) { writer, shape in shape.write(to: &writer) }
  }

  package mutating func member<Shape: JSONWritable>(_ name: StaticString, _ shape: Shape?) {
    guard let shape else { return }
    self.name(name)
    shape.write(to: &self)
  }
}
