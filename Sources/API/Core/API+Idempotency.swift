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
    let asked = call
    let keeper = AnswerKeeper(operations, key: key, of: call.principal)
    do {
      return try await keeper.answer(digest) { try await dispatch(route, asked) }
    } catch AnswerKeeper.Trouble.running {
      throw APIFailure(.keyRunning, headers: ["Retry-After": "1"])
    } catch AnswerKeeper.Trouble.mismatch {
      throw APIFailure(.keyMismatch)
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
