/// Finds out what JSON a shape is by letting it read from a decoder that takes notes.
///
/// So a schema cannot say anything else than what is really read and written.
package struct SchemaProbe {
  /// Every shape met so far, by name.
  package private(set) var objects: [String: Schema.Object] = [:]

  package init() {}

  /// Adds a shape and every shape inside it.
  package mutating func add<Described: Shape>(_: Described.Type) {
    guard objects[Described.name] == nil else { return }
    let notes = ProbeNotes()
    // The probe answers every question with an empty value, which none of our shapes refuses.
    _ = try? Described(from: ProbeDecoder(notes: notes))
    objects[Described.name] = Schema.Object(
      name: Described.name,
      properties: notes.properties.map { found in
        Schema.Property(
          name: found.name, schema: found.schema.noted(Described.members[found.name]),
          isRequired: found.isRequired, note: Described.members[found.name]?.note)
      })
    for inner in notes.inner { addUnnamed(inner) }
  }

  /// For a type that is known only at run time.
  package mutating func addUnnamed(_ shape: any Shape.Type) {
    func open<Described: Shape>(_ type: Described.Type) { add(type) }
    open(shape)
  }
}

extension Schema {
  fileprivate func noted(_ note: MemberNote?) -> Schema {
    switch self {
    case .string: .string(note)
    case .clearable: .clearable(note)
    case .array(let inner): .array(inner.noted(note))
    default: self
    }
  }
}

/// What one shape asked for. Used within one call.
final class ProbeNotes {
  struct Found {
    let name: String
    let schema: Schema
    let isRequired: Bool
  }

  var properties: [Found] = []
  var inner: [any Shape.Type] = []

  func add(_ name: String, _ schema: Schema, isRequired: Bool) {
    properties.append(Found(name: name, schema: schema, isRequired: isRequired))
  }

  /// The schema of a type that stands in a member.
  func schema(of type: any Any.Type) -> Schema {
    switch type {
    case is String.Type: return .string(nil)
    case is Int.Type: return .integer
    case is Bool.Type: return .boolean
    case is Double.Type: return .number
    case is Clearable.Type: return .clearable(nil)
    case is JSONValue.Type: return .anything
    case is [String: String].Type: return .map(.string(nil))
    case let list as any ListType.Type: return .array(schema(of: list.element))
    case let shape as any Shape.Type:
      inner.append(shape)
      return .shape(shape.name)
    default: return .anything
    }
  }
}

private protocol ListType {
  static var element: Any.Type { get }
}

extension Array: ListType {
  fileprivate static var element: Any.Type { Element.self }
}
