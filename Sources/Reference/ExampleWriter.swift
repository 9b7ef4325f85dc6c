import Wire

/// Makes an example of a shape: the members' own samples where there are some, else whatever fits the
/// type.
struct ExampleWriter {
  let objects: [String: Schema.Object]
  /// Requests as they are really sent, by their shapes.
  let requests: [String: JSONValue]

  /// A JSON text for people, with a member a line.
  func text(of name: String) -> String {
    IndentedJSON(requests[name] ?? value(of: name, depth: 0)).text
  }

  private func value(of name: String, depth: Int) -> JSONValue {
    if let sample = requests[name] { return sample }
    guard let object = objects[name] else { return [:] }
    return .object(
      object.properties.compactMap { property in
        let key = "\(name).\(property.name)"
        guard !Samples.left.contains(key), !Samples.left.contains(property.name) else { return nil }
        // What may be absent is left out where it would only be shapes in shapes.
        if !property.isRequired, property.schema.shape != nil, depth > 1 { return nil }
        return JSONValue.Member(
          property.name,
          Samples.ofMember[key] ?? value(property.schema, named: property.name, depth))
      })
  }

  private func value(_ schema: Schema, named name: String, _ depth: Int) -> JSONValue {
    switch schema {
    case .array(let inner):
      Samples.ofMember[name + "[]"].map { .array([$0]) }
        ?? .array([value(inner, named: name, depth)])
    case .shape(let shape): value(of: shape, depth: depth + 1)
    case .map(let inner): .object([.init("name", value(inner, named: name, depth))])
    case .boolean: Samples.ofMember[name] ?? true
    case .integer, .number: Samples.ofMember[name] ?? 1
    case .anything: Samples.ofMember[name] ?? [:]
    case .string(let note), .clearable(let note):
      Samples.ofMember[name] ?? .string(text(note, named: name))
    }
  }

  private func text(_ note: MemberNote?, named name: String) -> String {
    if let word = note?.words.first { return word }
    switch note?.format {
    case "uuid": return Samples.id
    case "date-time": return Samples.time
    case "email": return "ada@partner.example"
    case "uri": return "https://desk.example/hook"
    case "uri-reference": return "/join/tnl_…"
    default: return name
    }
  }
}
