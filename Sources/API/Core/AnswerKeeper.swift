package import Domain
package import HTTP
package import Operations

/// Answers a request once for each key that its client names; the same again gets the same answer.
package struct AnswerKeeper: Sendable {
  private let operations: Operations
  private let key: String
  private let principal: Principal

  package enum Trouble: Error {
    /// The first request has not been answered yet.
    case running
    /// The key was used for another request.
    case mismatch
  }

  /// - Parameter key: 8 to 255 visible characters.
  package init(_ operations: Operations, key: String, of principal: Principal) {
    self.operations = operations
    self.key = key
    self.principal = principal
  }

  /// - Parameter request: A digest of what makes two requests the same.
  /// - Throws: `Trouble`, or what `make` throws; then the key is free again.
  package func answer(
    _ request: [UInt8], _ make: () async throws -> Response
  ) async throws -> Response {
    let found = try await operations.startAnswer(
      idempotencyKey: key, request: request, as: principal)
    switch found {
    case .answered(let bytes): return try KeptAnswer.response(from: bytes)
    case .running: throw Trouble.running
    case .mismatch: throw Trouble.mismatch
    case .fresh: return try await keep(make)
    }
  }

  private func keep(_ make: () async throws -> Response) async throws -> Response {
    let (operations, key, principal) = (operations, key, principal)
    do {
      let response = try await make()
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
}

/// An answer as it is kept for its `Idempotency-Key`.
enum KeptAnswer {
  private static let names = ["Content-Type", "Location", "ETag"]

  enum Trouble: Error {
    case malformed
  }

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
    else { throw Trouble.malformed }
    var response = Response(Status(code: code))
    for (name, value) in zip(names, parts[1...]) where !value.isEmpty {
      response.headers[name] = String(decoding: value, as: UTF8.self)
    }
    response.headers["Idempotent-Replayed"] = "true"
    if let body = parts.last, !body.isEmpty { response.body = .bytes(Array(body)) }
    return response
  }
}
