import Domain
import HTTP
package import Wire

/// The description of the API (OpenAPI 3.1), made from the table of endpoints and the shapes, so
/// that it cannot say anything else than what is served.
package struct OpenAPIDescription: Sendable {
  package static let value = OpenAPIDescription().document
  static let bytes = value.json
  static let tag = ETag(of: bytes)

  private let probe: SchemaProbe

  private init() {
    var probe = SchemaProbe()
    for endpoint in Endpoint.all {
      for shape in endpoint.shapes { probe.addUnnamed(shape) }
    }
    probe.add(Problem.self)
    probe.add(ProgressAnswer.self)
    probe.add(ListAnswer<PasswordAnswer>.self)
    self.probe = probe
  }

  private var document: JSONValue {
    [
      "openapi": "3.1.0",
      "info": [
        "title": "Tenantry", "version": "1",
        "description": .string(
          "Users and licenses of a partner's customers. Every change is made as a plan, looked at, "
            + "and applied as an operation."),
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
      ],
      "security": [["bearer": []]],
      "paths": .object(APITemplate.allCases.map { JSONValue.Member($0.rawValue, path($0)) }),
      "components": [
        "securitySchemes": ["bearer": ["type": "http", "scheme": "bearer"]],
        "schemas": .object(
          probe.objects.sorted { $0.key < $1.key }.map {
            JSONValue.Member($0.key, SchemaWriter.object($0.value))
          }),
        "responses": ["Problem": Self.problem, "Unreadable": Self.unreadable],
      ],
    ]
  }

  private static let problem: JSONValue = [
    "description": "Why the request is not served (RFC 9457).",
    "content": [
      "application/problem+json": ["schema": SchemaWriter.reference(Problem.name)]
    ],
  ]

  /// What is no HTTP at all, or has control characters in its path, is refused before it comes here.
  private static let unreadable: JSONValue = [
    "description": "Why the request cannot be read (RFC 9457).",
    "content": ["application/problem+json": ["schema": ["type": "object"]]],
  ]

  private func path(_ template: APITemplate) -> JSONValue {
    var members: [JSONValue.Member] = []
    if !template.parameters.isEmpty {
      members.append(
        JSONValue.Member("parameters", .array(template.parameters.map(Self.pathParameter))))
    }
    for endpoint in Endpoint.at(template) {
      members.append(
        JSONValue.Member(
          endpoint.method.rawValue.lowercased(), EndpointWriter(endpoint: endpoint).value))
    }
    return .object(members)
  }

  private static func pathParameter(_ name: String) -> JSONValue {
    [
      "name": .string(name), "in": "path", "required": true,
      "schema": ["type": "string", "format": "uuid"],
    ]
  }
}

extension Endpoint {
  /// The shapes that go in and out.
  package var shapes: [any Shape.Type] {
    var shapes: [any Shape.Type] = []
    if case .json(let requests, _) = body { shapes += requests }
    for answer in answers {
      if case .shape(let shape) = answer.content { shapes.append(shape) }
    }
    return shapes
  }
}
