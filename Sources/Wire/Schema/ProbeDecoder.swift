/// Answers every question with an empty value and notes what was asked.
struct ProbeDecoder: Decoder {
  let notes: ProbeNotes
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(ProbeObject(notes: notes))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw DecodingError.valueNotFound(
      [String].self, DecodingError.Context(codingPath: [], debugDescription: "only objects"))
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    throw DecodingError.valueNotFound(
      String.self, DecodingError.Context(codingPath: [], debugDescription: "only objects"))
  }
}

/// The members that a shape asks for. What stands in a member is not decoded but made from
/// nothing: an empty list, or an empty shape read from an empty object.
struct ProbeObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let notes: ProbeNotes
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }

  func contains(_: Key) -> Bool { true }
  func decodeNil(forKey _: Key) -> Bool { false }

  private func note<Value>(_ type: Value.Type, _ key: Key, isRequired: Bool = true) {
    notes.add(key.stringValue, notes.schema(of: type), isRequired: isRequired)
  }

  func decode(_ type: Bool.Type, forKey key: Key) -> Bool {
    note(type, key)
    return false
  }

  func decode(_ type: String.Type, forKey key: Key) -> String {
    note(type, key)
    return ""
  }

  func decode(_ type: Double.Type, forKey key: Key) -> Double {
    note(type, key)
    return 0
  }

  func decode(_ type: Float.Type, forKey key: Key) -> Float {
    Float(decode(Double.self, forKey: key))
  }

  private func whole<Number: FixedWidthInteger>(_ key: Key) -> Number {
    note(Int.self, key)
    return 0
  }

  func decode(_: Int.Type, forKey key: Key) -> Int { whole(key) }
  func decode(_: Int8.Type, forKey key: Key) -> Int8 { whole(key) }
  func decode(_: Int16.Type, forKey key: Key) -> Int16 { whole(key) }
  func decode(_: Int32.Type, forKey key: Key) -> Int32 { whole(key) }
  func decode(_: Int64.Type, forKey key: Key) -> Int64 { whole(key) }
  func decode(_: UInt.Type, forKey key: Key) -> UInt { whole(key) }
  func decode(_: UInt8.Type, forKey key: Key) -> UInt8 { whole(key) }
  func decode(_: UInt16.Type, forKey key: Key) -> UInt16 { whole(key) }
  func decode(_: UInt32.Type, forKey key: Key) -> UInt32 { whole(key) }
  func decode(_: UInt64.Type, forKey key: Key) -> UInt64 { whole(key) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    note(type, key)
    let findings = ShapeFindings(allowsUnknown: true)
    let nothing = ShapeDecoder(value: .null, path: [], findings: findings, isStandIn: true)
    return try Value(from: nothing)
  }

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) -> Bool? { optional(type, key) }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) -> String? { optional(type, key) }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) -> Double? { optional(type, key) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) -> Int? { optional(type, key) }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) -> Value? {
    optional(type, key)
  }

  private func optional<Value>(_ type: Value.Type, _ key: Key) -> Value? {
    note(type, key, isRequired: false)
    return nil
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy _: Nested.Type, forKey _: Key
  ) -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(ProbeObject<Nested>(notes: ProbeNotes()))
  }

  func nestedUnkeyedContainer(forKey _: Key) throws -> any UnkeyedDecodingContainer {
    try ProbeDecoder(notes: notes).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { ProbeDecoder(notes: notes) }
  func superDecoder(forKey _: Key) -> any Decoder { ProbeDecoder(notes: notes) }
}
