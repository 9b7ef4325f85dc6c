import API
import HTTP
import Messages
package import Wire

/// The description of what is under `/v1` (OpenAPI 3.1), made from the table of endpoints and the
/// shapes, so that it cannot say anything else than what is served.
package struct PartnerDescription: Sendable {
  package static let value = PartnerDescription().document
  static let bytes = value.json
  static let tag = ETag(of: bytes)
  package static let path = "/v1/openapi.json"

  private let probe: SchemaProbe
  /// Shapes that come in: read loosely, so members that are not known are passed over.
  private let requests: Set<String>

  private init() {
    var probe = SchemaProbe()
    var requests = SchemaProbe()
    for endpoint in PartnerEndpoint.all {
      if let request = endpoint.request {
        probe.addUnnamed(request)
        requests.addUnnamed(request)
      }
      for success in endpoint.success {
        if let shape = success.shape { probe.addUnnamed(shape) }
      }
    }
    probe.add(ErrorAnswer.self)
    self.probe = probe
    self.requests = Set(requests.objects.keys)
  }

  private var document: JSONValue {
    [
      "openapi": "3.1.0",
      "info": [
        "title": "Tenantry for clients of Partner Center", "version": "1",
        "description": .string(
          "Customers, users, roles, licenses and records with the paths, names and errors that "
            + "existing clients know. What is ours alone is marked so."),
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
      ],
      "security": [["bearer": []]],
      "paths": .object(
        PartnerTemplate.allCases.map { JSONValue.Member($0.rawValue, path($0)) }),
      "components": [
        "securitySchemes": ["bearer": ["type": "http", "scheme": "bearer"]],
        "schemas": .object(
          probe.objects.sorted { $0.key < $1.key }.map {
            JSONValue.Member(
              $0.key, SchemaWriter.object($0.value, isLoose: requests.contains($0.key)))
          }),
        "responses": [
          "Error": [
            "description": "Why the request is not served.",
            "content": ["application/json": ["schema": SchemaWriter.reference("Error")]],
          ],
          // What is no HTTP at all, or has control characters in its path, is refused before it comes
          // here.
          "Unreadable": [
            "description": "Why the request is not served.",
            "content": [
              "application/json": ["schema": SchemaWriter.reference("Error")],
              "application/problem+json": ["schema": ["type": "object"]],
            ],
          ],
          "Throttled": [
            "description": "Too many requests; `Retry-After` has the seconds.",
            "content": [
              "application/json": [
                "schema": [
                  "type": "object",
                  "properties": [
                    "statusCode": ["type": "integer"], "message": ["type": "string"],
                  ],
                  "required": ["statusCode", "message"],
                ]
              ]
            ],
          ],
        ],
      ],
    ]
  }

  private func path(_ template: PartnerTemplate) -> JSONValue {
    var members: [JSONValue.Member] = []
    if !template.parameters.isEmpty {
      members.append(
        JSONValue.Member("parameters", .array(template.parameters.map(Self.parameter))))
    }
    for endpoint in PartnerEndpoint.at(template) {
      members.append(
        JSONValue.Member(endpoint.method.rawValue.lowercased(), Self.operation(endpoint)))
    }
    return .object(members)
  }

  /// Products may be named by their part numbers, records have ids of their own.
  private static func parameter(_ name: String) -> JSONValue {
    let isID = ["customer", "user", "role", "batch"].contains(name)
    return [
      "name": .string(name), "in": "path", "required": true,
      "schema": isID ? ["type": "string", "format": "uuid"] : ["type": "string"],
    ]
  }

  private static func operation(_ endpoint: PartnerEndpoint) -> JSONValue {
    var members = [
      JSONValue.Member("operationId", .string(endpoint.operationID)),
      JSONValue.Member("summary", .string(endpoint.summary)),
      JSONValue.Member("description", .string(endpoint.note)),
      JSONValue.Member("tags", [.string(endpoint.template.group.rawValue)]),
      JSONValue.Member(
        "parameters",
        .array((endpoint.parameters + endpoint.commonParameters).map(parameter))),
    ]
    if let request = endpoint.request {
      members.append(
        JSONValue.Member(
          "requestBody",
          [
            "required": true,
            "content": ["application/json": ["schema": SchemaWriter.reference(request.name)]],
          ]))
    }
    members.append(JSONValue.Member("responses", responses(endpoint)))
    return .object(members)
  }

  private static func parameter(_ parameter: PartnerEndpoint.Parameter) -> JSONValue {
    [
      "name": .string(parameter.name), "in": .string(parameter.isHeader ? "header" : "query"),
      "description": .string(parameter.note), "schema": parameter.schema,
    ]
  }

  private static func responses(_ endpoint: PartnerEndpoint) -> JSONValue {
    var members = endpoint.success.map { success in
      JSONValue.Member(String(success.status), answer(success.shape, endpoint))
    }
    for status in endpoint.errorStatuses.sorted() {
      let answer = status == 400 ? "Unreadable" : "Error"
      members.append(
        JSONValue.Member(String(status), ["$ref": .string("#/components/responses/" + answer)]))
    }
    members.append(JSONValue.Member("429", ["$ref": "#/components/responses/Throttled"]))
    return .object(members)
  }

  private static func answer(
    _ shape: (any Shape.Type)?, _ endpoint: PartnerEndpoint
  ) -> JSONValue {
    if let shape {
      return [
        "description": "Done.",
        "content": ["application/json": ["schema": SchemaWriter.reference(shape.name)]],
      ]
    }
    guard endpoint.template == .customDomains else { return ["description": "Done; no body."] }
    return [
      "description": "Done.",
      "content": [
        "application/json": ["schema": ["type": "array", "items": ["type": "string"]]]
      ],
    ]
  }
}

extension PartnerEndpoint {
  /// The method and the path's words: `postCustomersUsers`.
  fileprivate var operationID: String {
    method.rawValue.lowercased()
      + template.segments.dropFirst().map { segment in
        segment.hasPrefix("{")
          ? "By" + segment.dropFirst().dropLast().capitalized : segment.capitalized
      }.joined()
  }

  fileprivate var note: String {
    let kind =
      access == .both
      ? "App-only tokens will do." : "Needs app + user: app-only tokens are refused with 900329."
    return (isOurs ? "Ours, beyond the service whose place we take. " : "") + kind
  }

  /// What any request may say.
  package var commonParameters: [Parameter] {
    let guid: JSONValue = ["type": "string", "format": "uuid"]
    var common = [
      Parameter(
        name: "MS-CorrelationId", isHeader: true, schema: guid, note: "Comes back as it came."),
      Parameter(
        name: "X-Locale", isHeader: true, schema: ["type": "string"],
        note: "The language of descriptions: en, nl, de or sv."),
    ]
    if method != .get, method != .head {
      common.append(
        Parameter(
          name: "MS-RequestId", isHeader: true, schema: guid,
          note: "The same again within a day is done once and answered alike."))
    }
    return common
  }

  /// Every status with which the endpoint may refuse.
  fileprivate var errorStatuses: Set<Int> {
    Set((Self.always + refusals).map { Int($0.status.code) })
  }

  /// What any request may be refused with.
  package static let always: [ErrorCode] = [
    .tokenMissing, .accessDenied, .roleLacksRights, .invalidProperty,
    .notAcceptable, .overloaded, .unexpected, .preconditionFailed,
  ]

  /// What this one may be refused with beside that.
  package var refusals: [ErrorCode] {
    var codes: [ErrorCode] = access == .appAndUser ? [.appOnlyRefused] : []
    let names = template.parameters
    if names.contains("customer") {
      codes += [.invalidCustomer, .noRelationship, .notEnoughPrivileges]
    }
    if !names.isEmpty { codes.append(.notFound) }
    if names.contains("user") || template == .members && method == .post {
      codes.append(.userNotFound)
    }
    if request != nil { codes += [.invalidInput, .mediaTypeRefused, .tooLarge] }
    if method != .get, method != .head { codes += [.requestRunning, .requestIDReused] }
    return codes + errors.filter { !codes.contains($0) }
  }
}

extension StringProtocol {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
