/// A shape that writes itself, with the same result as its `Encodable` conformance.
package protocol JSONWritable {
  func write(to writer: inout JSONWriter)
}

extension JSONWritable {
  package var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }
}

extension JSONValue: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .number(let text): writer.raw(text.utf8)
    case .string(let text): writer.string(text)
    case .array(let values): writer.array(values) { $1.write(to: &$0) }
    case .object(let members):
      writer.object { object in
        for member in members {
          object.name(member.name)
          member.value.write(to: &object)
        }
      }
    }
  }
}

extension JSONWriter {
  /// A name that came from outside, and so may need escapes.
  mutating func name(_ name: String) {
    string(name)
    endName()
  }
}
