/// The members of an object.
struct ShapeObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: ShapeDecoder
  let members: [String: JSONValue]

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { members.keys.compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }
  func decodeNil(forKey key: Key) -> Bool { members[key.stringValue] == .null }

  private func inner(_ key: Key) -> ShapeDecoder {
    let name = key.stringValue
    if members[name] == nil, !decoder.isStandIn {
      decoder.findings.add(decoder.path + [name], .missing)
    }
    return decoder.inner(members[name], name)
  }

  private func scalar(_ key: Key) -> ShapeScalar { ShapeScalar(decoder: inner(key)) }

  func decode(_ type: Bool.Type, forKey key: Key) -> Bool { scalar(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) -> String { scalar(key).decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) -> Double { scalar(key).decode(type) }
  func decode(_ type: Float.Type, forKey key: Key) -> Float { scalar(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) -> Int { scalar(key).decode(type) }
  func decode(_ type: Int8.Type, forKey key: Key) -> Int8 { scalar(key).decode(type) }
  func decode(_ type: Int16.Type, forKey key: Key) -> Int16 { scalar(key).decode(type) }
  func decode(_ type: Int32.Type, forKey key: Key) -> Int32 { scalar(key).decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) -> Int64 { scalar(key).decode(type) }
  func decode(_ type: UInt.Type, forKey key: Key) -> UInt { scalar(key).decode(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) -> UInt8 { scalar(key).decode(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) -> UInt16 { scalar(key).decode(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) -> UInt32 { scalar(key).decode(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) -> UInt64 { scalar(key).decode(type) }

  func decode<Value: Decodable>(_: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: inner(key))
  }

  /// A null is what `Clearable` is for; everywhere else it says as much as nothing.
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let value = members[key.stringValue] else { return nil }
    guard value != .null || type == Clearable.self else { return nil }
    return try Value(from: inner(key))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Nested> {
    inner(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    inner(key).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) -> any Decoder { inner(key) }
}

/// The elements of an array.
struct ShapeList: UnkeyedDecodingContainer {
  let decoder: ShapeDecoder
  let values: [JSONValue]
  private(set) var currentIndex = 0

  init(decoder: ShapeDecoder, values: [JSONValue]) {
    self.decoder = decoder
    self.values = values
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { values.count }
  var isAtEnd: Bool { currentIndex >= values.count }

  private mutating func inner() -> ShapeDecoder {
    defer { currentIndex += 1 }
    let value = currentIndex < values.count ? values[currentIndex] : nil
    return decoder.inner(value, String(currentIndex))
  }

  private mutating func scalar() -> ShapeScalar { ShapeScalar(decoder: inner()) }

  mutating func decodeNil() -> Bool {
    guard !isAtEnd, values[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode(_ type: Bool.Type) -> Bool { scalar().decode(type) }
  mutating func decode(_ type: String.Type) -> String { scalar().decode(type) }
  mutating func decode(_ type: Double.Type) -> Double { scalar().decode(type) }
  mutating func decode(_ type: Float.Type) -> Float { scalar().decode(type) }
  mutating func decode(_ type: Int.Type) -> Int { scalar().decode(type) }
  mutating func decode(_ type: Int8.Type) -> Int8 { scalar().decode(type) }
  mutating func decode(_ type: Int16.Type) -> Int16 { scalar().decode(type) }
  mutating func decode(_ type: Int32.Type) -> Int32 { scalar().decode(type) }
  mutating func decode(_ type: Int64.Type) -> Int64 { scalar().decode(type) }
  mutating func decode(_ type: UInt.Type) -> UInt { scalar().decode(type) }
  mutating func decode(_ type: UInt8.Type) -> UInt8 { scalar().decode(type) }
  mutating func decode(_ type: UInt16.Type) -> UInt16 { scalar().decode(type) }
  mutating func decode(_ type: UInt32.Type) -> UInt32 { scalar().decode(type) }
  mutating func decode(_ type: UInt64.Type) -> UInt64 { scalar().decode(type) }

  mutating func decode<Value: Decodable>(_: Value.Type) throws -> Value {
    try Value(from: inner())
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedDecodingContainer<Nested> {
    inner().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
    inner().unkeyedContainer()
  }

  mutating func superDecoder() -> any Decoder { inner() }
}
