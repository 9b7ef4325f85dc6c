/// A decoder that goes on after a flaw, with an empty value in its place.
struct ShapeDecoder: Decoder {
  let value: JSONValue
  let path: [String]
  let findings: ShapeFindings
  /// Stands in for something that was not there, which has been said already.
  var isStandIn = false

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func flaw(_ expected: ShapeFlaw.Kind) {
    if !isStandIn { findings.add(path, .wrongType(expected: expected)) }
  }

  /// The decoder for one member or element.
  func inner(_ value: JSONValue?, _ name: String) -> ShapeDecoder {
    ShapeDecoder(
      value: value ?? .null, path: path + [name], findings: findings,
      isStandIn: isStandIn || value == nil)
  }

  func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = value else {
      flaw(.object)
      var standIn = self
      standIn.isStandIn = true
      return KeyedDecodingContainer(ShapeObject(decoder: standIn, members: [:]))
    }
    for member in members where Key(stringValue: member.name) == nil && !findings.allowsUnknown {
      findings.add(path + [member.name], .unknown)
    }
    let byName = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    return KeyedDecodingContainer(ShapeObject(decoder: self, members: byName))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer {
    guard case .array(let values) = value else {
      flaw(.array)
      return ShapeList(decoder: self, values: [])
    }
    return ShapeList(decoder: self, values: values)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    ShapeScalar(decoder: self)
  }
}

struct ShapeScalar: SingleValueDecodingContainer {
  let decoder: ShapeDecoder
  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { decoder.value == .null }

  func decode(_: Bool.Type) -> Bool {
    if let value = decoder.value.bool { return value }
    decoder.flaw(.boolean)
    return false
  }

  func decode(_: String.Type) -> String {
    if let text = decoder.value.string { return text }
    decoder.flaw(.string)
    return ""
  }

  func decode(_: Double.Type) -> Double {
    if case .number(let text) = decoder.value, let number = Double(text) { return number }
    decoder.flaw(.number)
    return 0
  }

  func decode(_: Float.Type) -> Float { Float(decode(Double.self)) }

  private func whole<Number: FixedWidthInteger>() -> Number {
    if case .number(let text) = decoder.value, let number = Number(text) { return number }
    decoder.flaw(.integer)
    return 0
  }

  func decode(_: Int.Type) -> Int { whole() }
  func decode(_: Int8.Type) -> Int8 { whole() }
  func decode(_: Int16.Type) -> Int16 { whole() }
  func decode(_: Int32.Type) -> Int32 { whole() }
  func decode(_: Int64.Type) -> Int64 { whole() }
  func decode(_: UInt.Type) -> UInt { whole() }
  func decode(_: UInt8.Type) -> UInt8 { whole() }
  func decode(_: UInt16.Type) -> UInt16 { whole() }
  func decode(_: UInt32.Type) -> UInt32 { whole() }
  func decode(_: UInt64.Type) -> UInt64 { whole() }

  func decode<Value: Decodable>(_: Value.Type) throws -> Value { try Value(from: decoder) }
}
