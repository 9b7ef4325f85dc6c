import HTTP
import Operations
import Secrets

extension API {
  /// Answers a POST once for each `Idempotency-Key`; the same again gets the same answer.
  ///
  /// Kept is what did something: a request that failed changed nothing and may be tried again
  /// with its key. What is streamed out is never kept, so a pack opens once, key or no key.
  func answerOnce(_ route: APIRoute, _ call: Call) async throws -> Response {
    guard let key = call.request.headers["idempotency-key"] else {
      return try await dispatch(route, call)
    }
    guard (8...255).contains(key.utf8.count), key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw APIFailure(.malformedKey) }
    var call = call
    let digest = try await digest(&call)
    let found = try await operations.startAnswer(
      idempotencyKey: key, request: digest, as: call.principal)
    switch found {
    case .answered(let bytes): return try KeptAnswer.response(from: bytes)
    case .running: throw APIFailure(.keyRunning, headers: ["Retry-After": "1"])
    case .mismatch: throw APIFailure(.keyMismatch)
    case .fresh: return try await answerAndKeep(route, call, key)
    }
  }

  private func answerAndKeep(
    _ route: APIRoute, _ call: Call, _ key: String
  ) async throws -> Response {
    let operations = operations
    let principal = call.principal
    do {
      let response = try await dispatch(route, call)
      let kept = KeptAnswer.bytes(of: response)
      await sooner(orLater: {
        if let kept {
          try await operations.finishAnswer(kept, idempotencyKey: key, as: principal)
        } else {
          try await operations.abandonAnswer(idempotencyKey: key, as: principal)
        }
      })
      return response
    } catch {
      await sooner(orLater: {
        try await operations.abandonAnswer(idempotencyKey: key, as: principal)
      })
      throw error
    }
  }

  /// The answer stands, whatever becomes of the note of it: where the database is away, the note is
  /// made once it is back. Until then the key counts as that of a request that is running.
  private func sooner(orLater note: @escaping @Sendable () async throws -> Void) async {
    do {
      try await note()
    } catch {
      let clock = operations.clock
      Task {
        for _ in 1...Operations.answerSeconds {
          try await clock.sleep(1000)
          if (try? await note()) != nil { return }
        }
      }
    }
  }

  /// What makes two requests the same: method, target and body. Of a streamed body, which passes
  /// by once, its announced length.
  private func digest(_ call: inout Call) async throws -> [UInt8] {
    let request = call.request
    var bytes = Array("\(request.method.rawValue) \(request.path)?\(request.query)\n".utf8)
    if case .stream = call.endpoint.body {
      bytes += Array("\(request.body.expectedLength ?? -1)".utf8)
    } else {
      let body = try await call.bytes()
      call.request.body = RequestBody(body)
      bytes += body
    }
    return Digest.of(bytes).bytes
  }
}

/// An answer as it is kept for its `Idempotency-Key`.
enum KeptAnswer {
  private static let names = ["Content-Type", "Location"]

  /// - Returns: Nil for an answer that is not kept.
  static func bytes(of response: Response) -> [UInt8]? {
    guard (200..<300).contains(response.status.code) else { return nil }
    var head = String(response.status.code)
    for name in names { head += "\n" + (response.headers[name] ?? "") }
    switch response.body {
    case .empty: return Array((head + "\n").utf8)
    case .bytes(let body): return Array((head + "\n").utf8) + body
    case .stream: return nil
    }
  }

  static func response(from bytes: [UInt8]) throws -> Response {
    let parts = bytes.split(
      separator: 10, maxSplits: names.count + 1, omittingEmptySubsequences: false)
    guard parts.count == names.count + 2,
      let code = UInt16(String(decoding: parts[0], as: UTF8.self))
    else { throw APIFailure(.fault) }
    var response = Response(Status(code: code))
    for (name, value) in zip(names, parts[1...]) where !value.isEmpty {
      response.headers[name] = String(decoding: value, as: UTF8.self)
    }
    response.headers["Idempotent-Replayed"] = "true"
    if let body = parts.last, !body.isEmpty { response.body = .bytes(Array(body)) }
    return response
  }
}
