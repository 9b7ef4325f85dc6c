import API
import HTTP
import Messages
import WebUI
import Wire

/// What is under `/api`, from the table that its requests are checked against.
struct HouseBook {
  private let catalog: ShapeCatalog

  init() {
    catalog = ShapeCatalog(
      Endpoint.all.flatMap { $0.shapes } + [Problem.self], requests: Samples.requests)
  }

  var book: APIReference.Book {
    let endpoints = APITemplate.allCases.flatMap { Endpoint.at($0) }
    return APIReference.Book(
      kind: .house,
      chapters: APIReference.chapters(
        endpoints.map { ($0.template.group, entry($0)) },
        shapes: { group in
          let mine = endpoints.filter { $0.template.group == group }
          return catalog.tables(of: mine.flatMap { $0.shapes }.map { $0.name })
        }),
      error: catalog.sample(of: Problem.name), errorShapes: catalog.tables(of: [Problem.name]))
  }

  private func entry(_ endpoint: Endpoint) -> APIReference.Endpoint {
    APIReference.Endpoint(
      method: endpoint.method.rawValue, path: endpoint.template.rawValue,
      summary: endpoint.summary, access: access(endpoint), isOurs: false,
      parameters: endpoint.template.parameters.map(inPath) + endpoint.query.map(inQuery)
        + (endpoint.isIdempotent ? [Self.key] : []),
      body: body(endpoint), answers: endpoint.answers.map(answer),
      refusals: endpoint.problemStatuses.sorted())
  }

  private func access(_ endpoint: Endpoint) -> APIReference.Access {
    switch endpoint.access {
    case .anyone: .anyone
    case .anyStaff: .anyStaff
    case .right(let right): .right(right)
    case .rightOfPlan: .rightOfPlan
    }
  }

  private func inPath(_ name: String) -> APIReference.Parameter {
    APIReference.Parameter(
      name: name, place: .path, type: .text(.init(format: "uuid")), isRequired: true, note: "")
  }

  private func inQuery(_ parameter: Endpoint.Parameter) -> APIReference.Parameter {
    let type: APIReference.MemberType =
      switch parameter.kind {
      case .text: .text(.init())
      case .flag: .yesNo
      case .number(let range): .wholeNumber(range)
      case .words(let words): .text(.init(words: words))
      }
    return APIReference.Parameter(
      name: parameter.name, place: .query, type: type, isRequired: false, note: parameter.note)
  }

  private static let key = APIReference.Parameter(
    name: "Idempotency-Key", place: .header, type: .text(.init(maxLength: 255)),
    isRequired: false, note: "The same key and request get the same answer for a day.")

  private func body(_ endpoint: Endpoint) -> APIReference.Body? {
    switch endpoint.body {
    case .none: nil
    case .json(let shapes, let isOptional):
      APIReference.Body(
        shapes: shapes.map { catalog.sample(of: $0.name) }, isRequired: !isOptional)
    case .anyJSON: APIReference.Body()
    case .stream(let types): APIReference.Body(types: types)
    }
  }

  private func answer(_ answer: Endpoint.Answer) -> APIReference.Answer {
    let content: APIReference.Answer.Content =
      switch answer.content {
      case .none: .none
      case .shape(let shape): .shape(catalog.sample(of: shape.name))
      case .anyJSON: .anyObject
      case .stream(let types): .stream(types)
      }
    return APIReference.Answer(status: answer.status, note: answer.note, content: content)
  }
}
