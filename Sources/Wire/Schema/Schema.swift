/// The JSON that a shape is, as JSON Schema says it (2020-12, which OpenAPI 3.1 uses).
package indirect enum Schema: Hashable, Sendable {
  case string(MemberNote?)
  /// A text or null.
  case clearable(MemberNote?)
  case integer
  case number
  case boolean
  case array(Schema)
  /// An object with any names and values of one kind.
  case map(Schema)
  /// Any object.
  case anything
  /// A shape by its name.
  case shape(String)

  package struct Property: Hashable, Sendable {
    package let name: String
    package let schema: Schema
    package let isRequired: Bool
    package let note: String?
  }

  package struct Object: Hashable, Sendable {
    package let name: String
    package let properties: [Property]
  }
}
