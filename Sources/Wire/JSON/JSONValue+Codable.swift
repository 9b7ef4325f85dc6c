extension JSONValue: Codable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package init(from decoder: any Decoder) throws {
    if let reader = decoder as? ShapeDecoder {
      self = reader.value
    } else if let object = try? decoder.container(keyedBy: Name.self) {
      self = .object(
        try object.allKeys.map { Member($0.stringValue, try object.decode(Self.self, forKey: $0)) })
    } else if var list = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !list.isAtEnd { values.append(try list.decode(Self.self)) }
      self = .array(values)
    } else {
      self = try Self.scalar(decoder.singleValueContainer())
    }
  }

  private static func scalar(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
    if container.decodeNil() { return .null }
    if let value = try? container.decode(Bool.self) { return .bool(value) }
    if let number = try? container.decode(Int.self) { return .integer(number) }
    if let number = try? container.decode(Double.self) { return .number("\(number)") }
    return .string(try container.decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .array(let values):
      var list = encoder.unkeyedContainer()
      for value in values { try list.encode(value) }
    case .object(let members):
      var object = encoder.container(keyedBy: Name.self)
      for member in members {
        try object.encode(member.value, forKey: Name(stringValue: member.name))
      }
    case .null, .bool, .number, .string:
      var single = encoder.singleValueContainer()
      try encode(into: &single)
    }
  }

  private func encode(into single: inout any SingleValueEncodingContainer) throws {
    switch self {
    case .bool(let value): try single.encode(value)
    case .string(let text): try single.encode(text)
    case .number(let text):
      if let whole = Int(text) { try single.encode(whole) } else { try single.encode(Double(text)) }
    default: try single.encodeNil()
    }
  }
}
