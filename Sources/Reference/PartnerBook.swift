import API
import HTTP
import Messages
import PartnerAPI
import WebUI
import Wire

/// What is under `/v1`, from the table that its requests are checked against.
struct PartnerBook {
  private let catalog: ShapeCatalog

  init() {
    catalog = ShapeCatalog(
      PartnerEndpoint.all.flatMap { $0.mentioned } + [ErrorAnswer.self],
      requests: Samples.partnerRequests)
  }

  var book: APIReference.Book {
    let endpoints = PartnerTemplate.allCases.flatMap { template in
      PartnerEndpoint.all.filter { $0.template == template }
    }
    return APIReference.Book(
      kind: .partner,
      chapters: APIReference.chapters(
        endpoints.map { ($0.template.group, entry($0)) },
        shapes: { group in
          let mine = endpoints.filter { $0.template.group == group }
          return catalog.tables(of: mine.flatMap { $0.mentioned }.map { $0.name })
        }),
      error: catalog.sample(of: ErrorAnswer.name),
      errorShapes: catalog.tables(of: [ErrorAnswer.name]))
  }

  private func entry(_ endpoint: PartnerEndpoint) -> APIReference.Endpoint {
    APIReference.Endpoint(
      method: endpoint.method.rawValue, path: endpoint.template.rawValue,
      summary: endpoint.summary, access: endpoint.access == .both ? .anyToken : .person,
      isOurs: endpoint.isOurs,
      parameters: endpoint.template.parameters.map(inPath)
        + (endpoint.parameters + endpoint.commonParameters).map(parameter),
      body: endpoint.request.map { request in
        APIReference.Body(shapes: [catalog.sample(of: request.name)])
      },
      answers: endpoint.success.map { answer($0.status, $0.shape, endpoint) },
      refusals: endpoint.refusals.map(\.rawValue).sorted())
  }

  private func inPath(_ name: String) -> APIReference.Parameter {
    let isID = ["customer", "user", "role", "batch"].contains(name)
    return APIReference.Parameter(
      name: name, place: .path, type: .text(.init(format: isID ? "uuid" : nil)),
      isRequired: true, note: "")
  }

  private func parameter(_ parameter: PartnerEndpoint.Parameter) -> APIReference.Parameter {
    APIReference.Parameter(
      name: parameter.name, place: parameter.isHeader ? .header : .query,
      type: type(parameter.schema), isRequired: false, note: parameter.note)
  }

  private func type(_ schema: JSONValue) -> APIReference.MemberType {
    guard schema["type"]?.string == "integer" else {
      return .text(
        .init(
          format: schema["format"]?.string,
          words: (schema["enum"]?.array ?? []).compactMap(\.string)))
    }
    guard let least = schema["minimum"]?.integer, let most = schema["maximum"]?.integer else {
      return .wholeNumber(nil)
    }
    return .wholeNumber(least...most)
  }

  private func answer(
    _ status: Int, _ shape: (any Shape.Type)?, _ endpoint: PartnerEndpoint
  ) -> APIReference.Answer {
    if let shape {
      return APIReference.Answer(
        status: status, note: "Done.", content: .shape(catalog.sample(of: shape.name)))
    }
    guard endpoint.template == .customDomains else {
      return APIReference.Answer(status: status, note: "Done; no body.", content: .none)
    }
    return APIReference.Answer(status: status, note: "Done.", content: .texts)
  }
}

extension PartnerEndpoint {
  fileprivate var mentioned: [any Shape.Type] {
    (request.map { [$0] } ?? []) + success.compactMap { $0.shape }
  }
}
