import Domain
import FoundationEssentials
package import SQL

/// Values that are stored as JSON since nothing searches in them.
package enum StoredJSON {
  package static func text(_ value: some Encodable) throws(Fault) -> String {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw .corrupt(statement: "encoding \(type(of: value))")
    }
  }

  package static func value<Value: Decodable>(
    _: Value.Type, _ text: String
  ) throws(Fault) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch {
      throw .corrupt(statement: "decoding \(Value.self)")
    }
  }

  /// Nil for an empty list, so that rows without anything to tell cost nothing.
  package static func list<Value: Encodable>(_ values: [Value]) throws(Fault) -> SQLValue {
    values.isEmpty ? .null : .text(try text(values))
  }

  package static func list<Value: Decodable>(
    _: Value.Type, _ text: String?
  ) throws(Fault) -> [Value] {
    guard let text else { return [] }
    return try value([Value].self, text)
  }
}
