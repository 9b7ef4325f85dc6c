import HTTP
import Messages
import Wire

/// A request that is not served, before it is told in a language.
struct APIFailure: Error, Sendable {
  let code: ProblemCode
  var parts: [Part] = []
  var headers = Headers()
  /// What the title alone does not say.
  var detail: (@Sendable (APITexts) -> String)?

  /// One thing that is wrong, and where.
  struct Part: Sendable {
    let pointer: String?
    let code: String
    let detail: @Sendable (APITexts) -> String
    var proposal: String?
  }

  init(
    _ code: ProblemCode, _ parts: [Part] = [], headers: Headers = Headers(),
    detail: (@Sendable (APITexts) -> String)? = nil
  ) {
    self.code = code
    self.parts = parts
    self.headers = headers
    self.detail = detail
  }

  /// A field that is wrong (422).
  static func field(
    _ pointer: String, _ code: String, _ detail: @escaping @Sendable (APITexts) -> String
  ) -> APIFailure {
    APIFailure(.invalid, [Part(pointer: pointer, code: code, detail: detail)])
  }

  func problem(_ texts: APITexts, instance: String? = nil) -> Problem {
    Problem(
      type: "urn:tenantry:problem:\(code.rawValue)", title: texts.title(code),
      status: Int(code.status.code), detail: detail?(texts), code: code.rawValue,
      errors: parts.isEmpty
        ? nil
        : parts.map {
          ProblemPart(
            pointer: $0.pointer, code: $0.code, detail: $0.detail(texts), proposal: $0.proposal)
        },
      instance: instance)
  }

  func response(in language: Language, requestID: String) -> Response {
    let instance = requestID.isEmpty ? nil : "urn:tenantry:request:\(requestID)"
    let problem = problem(APITexts(language), instance: instance)
    // Our own shapes of texts and numbers can always be written.
    let bytes = (try? problem.encoded()) ?? []
    var response = Response.bytes(bytes, type: "application/problem+json", status: code.status)
    for field in headers { response.headers.add(field.name, field.value) }
    response.headers["Content-Language"] = language.tag
    response.headers["Cache-Control"] = "no-store"
    return response
  }
}

/// An error that knows how it is told to a client.
protocol ToldAsProblem: Error {
  var failure: APIFailure { get }
}
