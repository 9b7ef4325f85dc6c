/// One value that is bound to a statement.
///
/// Its descriptions and its mirror name the kind only, never the value: values are people's names,
/// addresses and tokens.
package enum SQLValue: Sendable, Hashable {
  case null
  /// Numbers, flags (0 and 1) and times (microseconds since 1970 in UTC).
  case integer(Int64)
  case text(String)
  case bytes([UInt8])
  /// The 16 bytes of an id as two halves, the first one first in big endian order.
  case id(UInt64, UInt64)
}

extension SQLValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String {
    switch self {
    case .null: "null"
    case .integer: "integer(…)"
    case .text: "text(…)"
    case .bytes: "bytes(…)"
    case .id: "id(…)"
    }
  }

  package var debugDescription: String { description }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
