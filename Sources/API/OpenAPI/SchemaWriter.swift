package import Wire

/// Writes schemas as JSON Schema 2020-12.
package enum SchemaWriter {
  package static func reference(_ name: String) -> JSONValue {
    ["$ref": .string("#/components/schemas/" + name)]
  }

  /// - Parameter isLoose: Other members are passed over instead of refused.
  package static func object(_ object: Schema.Object, isLoose: Bool = false) -> JSONValue {
    let required = object.properties.filter(\.isRequired).map { JSONValue.string($0.name) }
    return .object([
      JSONValue.Member("type", "object"),
      JSONValue.Member(
        "properties",
        .object(object.properties.map { JSONValue.Member($0.name, property($0)) })),
      JSONValue.Member("required", .array(required)),
      JSONValue.Member("additionalProperties", .bool(isLoose)),
    ])
  }

  private static func property(_ property: Schema.Property) -> JSONValue {
    guard let note = property.note, case .object(let members) = schema(property.schema) else {
      return schema(property.schema)
    }
    return .object(members + [JSONValue.Member("description", .string(note))])
  }

  static func schema(_ schema: Schema) -> JSONValue {
    switch schema {
    case .string(let note): .object(text("string", note))
    case .clearable(let note): .object(text(["string", "null"], note))
    case .integer: ["type": "integer"]
    case .number: ["type": "number"]
    case .boolean: ["type": "boolean"]
    case .array(let inner): ["type": "array", "items": self.schema(inner)]
    case .map(let inner): ["type": "object", "additionalProperties": self.schema(inner)]
    case .anything: ["type": "object"]
    case .shape(let name): reference(name)
    }
  }

  private static func text(_ type: JSONValue, _ note: MemberNote?) -> [JSONValue.Member] {
    var members = [JSONValue.Member("type", type)]
    if let format = note?.format { members.append(JSONValue.Member("format", .string(format))) }
    if let words = note?.words, !words.isEmpty {
      members.append(JSONValue.Member("enum", .array(words.map { .string($0) })))
    }
    if let length = note?.maxLength {
      members.append(JSONValue.Member("maxLength", .integer(length)))
    }
    return members
  }
}
