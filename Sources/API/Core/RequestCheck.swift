import HTTP

/// Holds a request against the endpoint's declaration: query, types in and out.
struct RequestCheck {
  private let endpoint: Endpoint

  init(_ endpoint: Endpoint) {
    self.endpoint = endpoint
  }

  func check(_ request: Request) throws(APIFailure) {
    try checkAccept(request)
    try checkContentType(request)
    try checkQuery(request)
  }

  private func checkAccept(_ request: Request) throws(APIFailure) {
    let fields = request.headers.all("accept")
    guard !fields.isEmpty else { return }
    let wishes = Preferences(parsing: fields.joined(separator: ",")).wishes
    let types = endpoint.answers.flatMap(\.types)
    let isWelcome =
      types.isEmpty
      || types.contains { type in
        let family = type.prefix { $0 != "/" } + "/*"
        return wishes.contains {
          $0.weight > 0 && ($0.name == type || $0.name == family || $0.name == "*/*")
        }
      }
    guard isWelcome else { throw APIFailure(.notAcceptable) }
  }

  private func checkContentType(_ request: Request) throws(APIFailure) {
    let accepted: [String]
    switch endpoint.body {
    case .none: return
    case .json(_, let isOptional):
      if isOptional, request.contentType == nil, request.body.expectedLength == 0 { return }
      accepted = ["application/json"]
    case .anyJSON: accepted = ["application/json"]
    case .stream(let types): accepted = types
    }
    guard let type = request.contentType, accepted.contains(type) else {
      throw APIFailure(
        .unsupportedMediaType, headers: ["Accept": accepted.joined(separator: ", ")])
    }
  }

  /// A misspelt name must not silently widen what is asked for.
  private func checkQuery(_ request: Request) throws(APIFailure) {
    guard !request.query.isEmpty else { return }
    var seen: Set<String> = []
    var parts: [APIFailure.Part] = []
    for item in request.queryItems {
      if let part = flaw(item, &seen) { parts.append(part) }
    }
    guard parts.isEmpty else { throw APIFailure(.invalid, parts) }
  }

  private func flaw(_ item: FormField, _ seen: inout Set<String>) -> APIFailure.Part? {
    let pointer = "?" + item.name
    guard let parameter = endpoint.query.first(where: { $0.name == item.name }) else {
      return APIFailure.Part(
        pointer: pointer, code: "unknown", detail: { $0.unknownParameter })
    }
    guard seen.insert(item.name).inserted else {
      return APIFailure.Part(pointer: pointer, code: "repeated", detail: { $0.repeatedParameter })
    }
    guard !item.value.isEmpty else { return nil }
    switch parameter.kind {
    case .text: return nil
    case .flag where ["true", "false"].contains(item.value): return nil
    case .flag:
      return APIFailure.Part(
        pointer: pointer, code: "not-a-word", detail: { $0.notAWord(["true", "false"]) })
    case .number(let range):
      if let number = Int(item.value), range.contains(number) { return nil }
      return APIFailure.Part(
        pointer: pointer, code: "not-a-number", detail: { $0.notANumber(range) })
    case .words(let words):
      if words.contains(item.value) { return nil }
      return APIFailure.Part(
        pointer: pointer, code: "not-a-word", detail: { $0.notAWord(words) })
    }
  }
}

extension Endpoint.Answer {
  /// The media types that it can come as.
  var types: [String] {
    switch content {
    case .none: []
    case .shape, .anyJSON: ["application/json"]
    case .stream(let types): types
    }
  }
}
