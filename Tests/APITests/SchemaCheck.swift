import API
import Wire

/// Holds a JSON value against a schema of the description. Says what does not fit.
struct SchemaCheck {
  let document: JSONValue

  func flaws(_ value: JSONValue, _ schema: JSONValue, at place: String = "") -> [String] {
    if let reference = schema["$ref"]?.string {
      let path = reference.split(separator: "/").dropFirst().map(String.init)
      guard let target = path.reduce(JSONValue?.some(document), { $0?[$1] }) else {
        return ["\(place): no \(reference)"]
      }
      return flaws(value, target, at: place)
    }
    switch schema["type"]?.string {
    case "object": return object(value, schema, place)
    case "array":
      guard let values = value.array, let items = schema["items"] else {
        return ["\(place): not an array"]
      }
      return values.enumerated().flatMap { flaws($1, items, at: "\(place)/\($0)") }
    case "string": return text(value, schema, place)
    case "integer": return value.integer == nil ? ["\(place): not an integer"] : []
    case "boolean": return value.bool == nil ? ["\(place): not a boolean"] : []
    default: return ["\(place): unknown schema"]
    }
  }

  private func object(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard case .object(let members) = value else { return ["\(place): not an object"] }
    guard let properties = schema["properties"] else { return [] }
    var found = (schema["required"]?.array ?? []).compactMap(\.string)
      .filter { value[$0] == nil }.map { "\(place)/\($0): missing" }
    for member in members {
      if let property = properties[member.name] {
        found += flaws(member.value, property, at: "\(place)/\(member.name)")
      } else {
        found.append("\(place)/\(member.name): not described")
      }
    }
    return found
  }

  private func text(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard let text = value.string else { return ["\(place): not a string"] }
    if let words = schema["enum"]?.array, !words.contains(.string(text)) {
      return ["\(place): \(text) is none of the words"]
    }
    if schema["format"] == "uuid", text.count != 36 { return ["\(place): \(text) is no uuid"] }
    if schema["format"] == "date-time", !text.hasSuffix("Z") || !text.contains("T") {
      return ["\(place): \(text) is no time"]
    }
    return []
  }
}
