import WebUI
import Wire

/// The shapes of an API, as tables and as examples.
struct ShapeCatalog {
  private let objects: [String: Schema.Object]

  private let requests: [String: JSONValue]

  init(_ shapes: [any Shape.Type], requests: [String: JSONValue]) {
    self.requests = requests
    var probe = SchemaProbe()
    for shape in shapes { probe.addUnnamed(shape) }
    objects = probe.objects
  }

  func sample(of name: String) -> APIReference.Sample {
    APIReference.Sample(
      shape: name, json: ExampleWriter(objects: objects, requests: requests).text(of: name))
  }

  /// These and every shape inside them, each once, in the order in which they are met.
  func tables(of names: [String]) -> [APIReference.ShapeTable] {
    var order: [String] = []
    var waiting = names[...]
    while let name = waiting.popFirst() {
      guard !order.contains(name), let object = objects[name] else { continue }
      order.append(name)
      waiting = (object.properties.compactMap(\.schema.shape) + waiting)[...]
    }
    return order.compactMap { objects[$0] }.map(table)
  }

  private func table(_ object: Schema.Object) -> APIReference.ShapeTable {
    APIReference.ShapeTable(
      name: object.name,
      members: object.properties.map { property in
        APIReference.Member(
          name: property.name, type: type(property.schema), isRequired: property.isRequired,
          note: property.note ?? "")
      })
  }

  private func type(_ schema: Schema) -> APIReference.MemberType {
    switch schema {
    case .string(let note): .text(limits(note, canBeNull: false))
    case .clearable(let note): .text(limits(note, canBeNull: true))
    case .integer: .wholeNumber(nil)
    case .number: .number
    case .boolean: .yesNo
    case .array(let inner): .list(type(inner))
    case .map: .texts
    case .anything: .object
    case .shape(let name): .shape(name)
    }
  }

  private func limits(
    _ note: MemberNote?, canBeNull: Bool
  ) -> APIReference.MemberType.Limits {
    .init(
      format: note?.format, words: note?.words ?? [], maxLength: note?.maxLength,
      canBeNull: canBeNull)
  }
}

extension Schema {
  /// The shape that stands in it, alone or in a list.
  var shape: String? {
    switch self {
    case .shape(let name): name
    case .array(let inner), .map(let inner): inner.shape
    default: nil
    }
  }
}
