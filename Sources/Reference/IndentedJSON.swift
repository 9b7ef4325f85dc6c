import Wire

/// A JSON value as text for people: a member a line, short lists on one.
struct IndentedJSON {
  let text: String

  init(_ value: JSONValue) {
    text = Self.text(value, indent: "")
  }

  private static func text(_ value: JSONValue, indent: String) -> String {
    let inner = indent + "  "
    switch value {
    case .object(let members) where !members.isEmpty:
      let lines = members.map { member in
        inner + quoted(member.name) + ": " + text(member.value, indent: inner)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
    case .array(let values) where values.contains { !isPlain($0) }:
      let lines = values.map { inner + text($0, indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + indent + "]"
    case .array(let values):
      return "[" + values.map { text($0, indent: inner) }.joined(separator: ", ") + "]"
    default: return String(decoding: value.json, as: UTF8.self)
    }
  }

  private static func quoted(_ name: String) -> String {
    String(decoding: JSONValue.string(name).json, as: UTF8.self)
  }

  private static func isPlain(_ value: JSONValue) -> Bool {
    switch value {
    case .object, .array: false
    default: true
    }
  }
}
