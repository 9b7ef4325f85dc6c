import Dispatch
import HTTP
import HTTPServer
import Telemetry
import Testing

extension ServerTests {
  @Suite struct `Clients that come and go as they like` {
    @Test(arguments: [false, true])
    func `leave nothing behind`(stoppedAmidst: Bool) async throws {
      let seed = UInt64.random(in: .min ... .max)
      let metrics = Metrics()
      let settings = configured {
        $0.address = .unix(path: socketPath())
        $0.bodyLimit = { _, _ in 1 << 20 }
        $0.watchInterval = .milliseconds(2)
        $0.lingerTimeout = .milliseconds(20)
      }
      try await withServer(settings, metrics: metrics) { request in
        await behave(request)
      } _: { server in
        async let over: Void = onThreads(16) { thread in
          var chance = Chance(seed &+ UInt64(thread))
          for _ in 0..<60 { visit(server, &chance) }
        }
        if stoppedAmidst { await server.running.stop(graceful: .milliseconds(5)) }
        await over
      }
      let text = String(decoding: metrics.text(), as: UTF8.self)
      #expect(text.contains("\nhttp_requests_in_flight 0\n"), "seed \(seed)")
      #expect(text.contains("\nhttp_connections_open 0\n"), "seed \(seed)")
    }
  }
}

/// Each path is another way to treat a request.
private func behave(_ request: Request) async -> Response {
  switch request.path {
  case "/echo": return await echo(request)
  case "/early": return Response(.unauthorized)
  case "/events":
    return .events { writer in
      try await writer.send(ServerSentEvent(data: "one"))
      await Signal().waitForCancellation()
    }
  case "/long":
    let block = [UInt8](repeating: 0x61, count: 32 * 1024)
    return Response(.ok).streaming { writer in
      for _ in 0..<20 { try await writer.write(block) }
    }
  default: return .text("x")
  }
}

/// One connection, which may end in the middle of anything.
private func visit(_ server: TestServer, _ chance: inout Chance) {
  guard let client = try? server.client() else { return }
  // Who sends more behind a stream of events waits for nothing.
  client.setWait(milliseconds: 20)
  let body = String(repeating: "x", count: Int(chance.next() % 200_000))
  let requests = [
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET /long HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n",
    "GET /events HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)",
    "POST /early HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
      + "\(String(body.utf8.count + 1, radix: 16))\r\ny\(body)\r\n0\r\n\r\n",
  ]
  for _ in 0...(chance.next() % 3) {
    let request = Array(requests[Int(chance.next() % 6)].utf8)
    let isCut = chance.next() % 4 == 0
    let count = isCut ? Int(chance.next()) % request.count : request.count
    guard client.send(Array(request[..<count])), !isCut else { return }
    if chance.next() % 3 > 0 { guard (try? client.readLine()) != nil else { return } }
  }
}

/// Runs blocking work on threads of its own and waits for all of it.
private func onThreads(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) async {
  let queue = DispatchQueue(label: "clients", attributes: .concurrent)
  await withTaskGroup(of: Void.self) { group in
    for number in 0..<count {
      group.addTask {
        await withCheckedContinuation { continuation in
          queue.async {
            work(number)
            continuation.resume()
          }
        }
      }
    }
  }
}
