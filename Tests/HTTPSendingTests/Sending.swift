import Dispatch
import Glibc
import HTTP
import HTTPSending
import HTTPServer
import Telemetry
import Testing

@Suite struct `A request that is sent` {
  @Test func `arrives as it is, and its answer comes back with status and beginning`() async throws
  {
    let (port, server) = try receiver { request in
      let body = (try? await request.body.collect(upTo: 1 << 20)) ?? []
      let told = "\(request.method.rawValue) \(request.headers["x-mark"] ?? "") "
      return .bytes(Array(told.utf8) + body, type: "text/plain", status: .accepted)
    }
    let answer = try await post(
      Array("{\"a\":1}".utf8), to: "http://127.0.0.1:\(port)/hook?x=1",
      fields: [("X-Mark", "blue")])
    #expect(answer.status == 202)
    #expect(String(decoding: answer.beginning, as: UTF8.self) == "POST blue {\"a\":1}")
    await server.stop(graceful: .zero)
  }

  @Test func `is not sent on to where a redirect points`() async throws {
    let (port, server) = try receiver { request in
      request.path == "/other" ? .text("reached") : .redirect(to: "/other")
    }
    let answer = try await post([], to: "http://127.0.0.1:\(port)/")
    #expect(answer.status == 303)
    #expect(!String(decoding: answer.beginning, as: UTF8.self).contains("reached"))
    await server.stop(graceful: .zero)
  }

  @Test func `keeps the first bytes of a long answer only`() async throws {
    let (port, server) = try receiver { _ in
      .text(String(repeating: "long ", count: 200_000))
    }
    let answer = try await post([], to: "http://127.0.0.1:\(port)/")
    #expect(answer.status == 200)
    #expect(answer.beginning.count == Poster.keptBytes)
    await server.stop(graceful: .zero)
  }

  @Test func `never reaches an address that is not allowed`() async throws {
    let (port, server) = try receiver { _ in .text("reached") }
    let strict = Poster(rule: NetworkRule(allowsPrivate: false))
    for host in ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433"] {
      let trouble = await #expect(throws: PostTrouble.self) {
        try await post(by: strict, [], to: "http://\(host):\(port)/")
      }
      #expect(trouble?.reason == .notAllowed, "\(host)")
    }
    await server.stop(graceful: .zero)
  }

  @Test func `tells why there was no answer`() async throws {
    let (port, server) = try receiver { _ in .text("") }
    await server.stop(graceful: .zero)
    let closed = await #expect(throws: PostTrouble.self) {
      try await post([], to: "http://127.0.0.1:\(port)/")
    }
    #expect(closed?.reason == .unreachable)
    let nowhere = await #expect(throws: PostTrouble.self) {
      try await post([], to: "https://nowhere.invalid/")
    }
    #expect(nowhere?.reason == .notFound)
  }

  @Test func `does not wait longer than it may`() async throws {
    // Whoever connects is let in by the system, and nobody ever answers.
    let (listener, port) = try silentListener()
    defer { close(listener) }
    let hasty = Poster(rule: NetworkRule(allowsPrivate: true), wholeSeconds: 1)
    let late = await #expect(throws: PostTrouble.self) {
      try await post(by: hasty, [], to: "http://127.0.0.1:\(port)/")
    }
    #expect(late?.reason == .timedOut)
  }

  @Test func `is not told to who does not speak TLS where it should`() async throws {
    let (port, server) = try receiver { _ in .text("reached") }
    let plain = await #expect(throws: PostTrouble.self) {
      try await post([], to: "https://127.0.0.1:\(port)/")
    }
    #expect(plain?.reason == .notTrusted)
    await server.stop(graceful: .zero)
  }

  /// On a thread that may block.
  private func post(
    by poster: Poster = Poster(rule: NetworkRule(allowsPrivate: true)), _ body: [UInt8],
    to address: String, fields: [(name: String, value: String)] = []
  ) async throws -> PostAnswer {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          with: Result { try poster.post(body, to: address, fields: fields) })
      }
    }
  }

  private func silentListener() throws -> (file: Int32, port: UInt16) {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(file, address, length) == 0 && listen(file, 8) == 0
          && getsockname(file, address, &length) == 0
      }
    }
    try #require(isBound)
    return (file, UInt16(bigEndian: place.sin_port))
  }

  private func receiver(
    _ answer: @escaping @Sendable (Request) async -> Response
  ) throws -> (port: UInt16, server: RunningServer) {
    let server = try HTTPServer.start(
      ServerConfiguration(address: .tcp(host: "127.0.0.1", port: 0)), log: .silent,
      metrics: Metrics(), handler: answer)
    return (try #require(server.port), server)
  }
}
