/// A member of a change: absent leaves the field alone, null empties it, a text sets it.
package enum Clearable: Hashable, Sendable, Codable {
  case clear
  case set(String)

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self = container.decodeNil() ? .clear : .set(try container.decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .clear: try container.encodeNil()
    case .set(let text): try container.encode(text)
    }
  }
}
