import Domain
import HTTP
import Messages
import Wire

/// Writes one endpoint as an OpenAPI operation.
struct EndpointWriter {
  let endpoint: Endpoint

  var value: JSONValue {
    var members = [
      JSONValue.Member("operationId", .string(operationID)),
      JSONValue.Member("summary", .string(endpoint.summary)),
      JSONValue.Member("tags", [.string(endpoint.template.group.rawValue)]),
    ]
    if let note = rightNote { members.append(JSONValue.Member("description", .string(note))) }
    if endpoint.access == .anyone { members.append(JSONValue.Member("security", [])) }
    let parameters = parameters
    if !parameters.isEmpty { members.append(JSONValue.Member("parameters", .array(parameters))) }
    if let body { members.append(JSONValue.Member("requestBody", body)) }
    members.append(JSONValue.Member("responses", responses))
    return .object(members)
  }

  /// The method and the path's words: `postCustomersPlansApplication`.
  private var operationID: String {
    endpoint.method.rawValue.lowercased()
      + endpoint.template.segments.dropFirst()
      .map { segment in
        let word = segment.hasPrefix("{") ? "By" + segment.dropFirst().dropLast().capitalized : ""
        return word.isEmpty ? Self.camel(segment) : word
      }.joined()
  }

  private static func camel(_ segment: Substring) -> String {
    segment.split { $0 == "-" || $0 == "." }.map(\.capitalized).joined()
  }

  private var rightNote: String? {
    switch endpoint.access {
    case .anyone, .anyStaff: nil
    case .right(let right): "Needs the right `\(right.word)`."
    case .rightOfPlan: "Needs the right of what the plan does."
    }
  }

  private var parameters: [JSONValue] {
    var parameters = endpoint.query.map { parameter -> JSONValue in
      [
        "name": .string(parameter.name), "in": "query",
        "description": .string(parameter.note), "schema": Self.schema(parameter.kind),
      ]
    }
    if endpoint.isIdempotent {
      parameters.append([
        "name": "Idempotency-Key", "in": "header",
        "description": "The same key and request get the same answer for a day.",
        "schema": ["type": "string", "minLength": 8, "maxLength": 255],
      ])
    }
    return parameters
  }

  private static func schema(_ kind: Endpoint.Parameter.Kind) -> JSONValue {
    switch kind {
    case .text: ["type": "string"]
    case .flag: ["type": "boolean"]
    case .number(let range):
      [
        "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ]
    case .words(let words): ["type": "string", "enum": .array(words.map { .string($0) })]
    }
  }

  private var body: JSONValue? {
    switch endpoint.body {
    case .none: nil
    case .json(let shapes, let isOptional):
      [
        "required": .bool(!isOptional),
        "content": ["application/json": ["schema": Self.oneOf(shapes)]],
      ]
    case .anyJSON:
      ["required": true, "content": ["application/json": ["schema": ["type": "object"]]]]
    case .stream(let types): ["required": true, "content": Self.binary(types)]
    }
  }

  private static func oneOf(_ shapes: [any Shape.Type]) -> JSONValue {
    let references = shapes.map { SchemaWriter.reference($0.name) }
    return references.count == 1 ? references[0] : ["oneOf": .array(references)]
  }

  private static func binary(_ types: [String]) -> JSONValue {
    .object(types.map { JSONValue.Member($0, [:]) })
  }

  private var responses: JSONValue {
    var members = endpoint.answers.map {
      JSONValue.Member(String($0.status), Self.answer($0))
    }
    for status in endpoint.problemStatuses.sorted() {
      let problem = status == 400 ? "Unreadable" : "Problem"
      members.append(
        JSONValue.Member(
          String(status), ["$ref": .string("#/components/responses/" + problem)]))
    }
    return .object(members)
  }

  private static func answer(_ answer: Endpoint.Answer) -> JSONValue {
    var members = [JSONValue.Member("description", .string(answer.note))]
    switch answer.content {
    case .none: break
    case .shape(let shape):
      members.append(
        JSONValue.Member(
          "content", ["application/json": ["schema": SchemaWriter.reference(shape.name)]]))
    case .anyJSON:
      members.append(
        JSONValue.Member("content", ["application/json": ["schema": ["type": "object"]]]))
    case .stream(let types): members.append(JSONValue.Member("content", binary(types)))
    }
    return .object(members)
  }
}

extension Endpoint {
  /// The statuses with which the endpoint may refuse.
  package var problemStatuses: Set<Int> {
    var statuses: Set<Int> = [400, 406, 422, 500, 503]
    if access != .anyone { statuses.formUnion([401, 403]) }
    if !template.parameters.isEmpty { statuses.insert(404) }
    if isIdempotent { statuses.insert(409) }
    switch body {
    case .none: break
    case .json, .anyJSON, .stream: statuses.formUnion([413, 415])
    }
    switch template {
    case .application, .packDownload: statuses.formUnion([409, 410])
    case .operationPause, .staffMember, .webhooks, .webhookReplay, .secrets:
      statuses.insert(409)
    default: break
    }
    return statuses
  }
}

extension StringProtocol {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
