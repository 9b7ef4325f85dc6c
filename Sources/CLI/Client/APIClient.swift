import Wire

/// The API as commands use it: shapes in, shapes out, problems thrown.
final class APIClient {
  private let http: HTTPClient
  private let token: String
  private let language: CLILanguage

  init(http: HTTPClient, token: String, language: CLILanguage) {
    self.http = http
    self.token = token
    self.language = language
  }

  func get<Answer: Shape>(_: Answer.Type, _ path: String) throws -> Answer {
    try read(Answer.self, try exchange(request("GET", path)))
  }

  /// The answer as it came, for `--json`.
  func getJSON(_ path: String) throws -> JSONValue {
    try Self.json(try exchange(request("GET", path)))
  }

  func post<Answer: Shape>(
    _: Answer.Type, _ path: String, _ body: some Shape, timeout: Int = 300
  ) throws -> Answer {
    var request = request("POST", path)
    request.body = .bytes(try body.encodedByFoundation(), type: "application/json")
    request.timeout = timeout
    return try read(Answer.self, try exchange(request))
  }

  /// A request with no body, for what is asked by its path alone.
  func send<Answer: Shape>(_ method: String, _: Answer.Type, _ path: String) throws -> Answer {
    try read(Answer.self, try exchange(request(method, path)))
  }

  func delete(_ path: String) throws {
    _ = try exchange(request("DELETE", path))
  }

  /// Streams a file up. May last as long as bytes flow.
  func upload<Answer: Shape>(
    _: Answer.Type, _ path: String, _ file: OpenFile, type: String
  ) throws -> Answer {
    var request = request("POST", path)
    request.body = .file(descriptor: file.descriptor, size: file.size, type: type)
    request.timeout = nil
    return try read(Answer.self, try exchange(request))
  }

  /// Sends a file up that was made here.
  func upload<Answer: Shape>(
    _: Answer.Type, _ path: String, bytes: [UInt8], type: String
  ) throws -> Answer {
    var request = request("POST", path)
    request.body = .bytes(bytes, type: type)
    request.timeout = nil
    return try read(Answer.self, try exchange(request))
  }

  /// Takes the pieces of an answer as they come.
  func stream(
    _ method: String, _ path: String, accepting type: String, body: (any Shape)? = nil,
    _ onChunk: @escaping (UnsafeRawBufferPointer) -> Bool
  ) throws {
    var request = request(method, path, accepting: type)
    if let body {
      request.body = .bytes(try body.encodedByFoundation(), type: "application/json")
    }
    request.timeout = nil
    request.onChunk = onChunk
    _ = try exchange(request)
  }

  private func request(
    _ method: String, _ path: String, accepting type: String = "application/json"
  ) -> ClientRequest {
    var request = ClientRequest(method: method, path: path)
    request.headers = [
      ("Accept", "\(type), application/problem+json"), ("Authorization", "Bearer \(token)"),
      ("Accept-Language", language.rawValue), ("User-Agent", "tenantry"),
    ]
    if method == "POST" { request.headers.append(("Idempotency-Key", Self.freshKey())) }
    return request
  }

  /// One for each request that is meant; the same when it has to be sent again.
  private static func freshKey() -> String {
    var generator = SystemRandomNumberGenerator()
    let words: [UInt64] = [generator.next(), generator.next()]
    return words.map { String($0, radix: 36) }.joined(separator: "-")
  }

  private func exchange(_ request: ClientRequest) throws -> ClientAnswer {
    let answer: ClientAnswer
    do {
      answer = try http.exchange(request)
    } catch {
      throw error == .stopped ? CLIFailure.interrupted : CLIFailure.transport(error)
    }
    guard answer.isGood else { throw Self.failure(answer) }
    return answer
  }

  private static func failure(_ answer: ClientAnswer) -> CLIFailure {
    guard let value = try? JSONParser.parse(answer.body),
      let problem = try? ShapeReader.read(Problem.self, from: value, allowsUnknown: true)
    else {
      // A proxy in between does not speak of problems as we do.
      let title = "HTTP \(answer.status)"
      return .problem(
        Problem(type: "about:blank", title: title, status: answer.status, code: "http"))
    }
    return .problem(problem)
  }

  private static func json(_ answer: ClientAnswer) throws -> JSONValue {
    guard let value = try? JSONParser.parse(answer.body) else {
      throw CLIFailure.unreadableAnswer
    }
    return value
  }

  private func read<Answer: Shape>(_: Answer.Type, _ answer: ClientAnswer) throws -> Answer {
    do {
      return try ShapeReader.read(
        Answer.self, from: try Self.json(answer), allowsUnknown: true)
    } catch is ShapeFlaws {
      throw CLIFailure.unreadableAnswer
    }
  }
}
