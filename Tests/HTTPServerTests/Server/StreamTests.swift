import HTTP
import HTTPServer
import Telemetry
import Testing

extension ServerTests {
  @Suite struct `A streamed answer` {
    @Test func `leaves event by event, while its producer waits`() async throws {
      let next = Signal()
      try await withServer { _ in
        .events { writer in
          try await writer.send(ServerSentEvent(id: "1", data: "one"))
          await next.wait()
          try await writer.send(ServerSentEvent(id: "2", data: "two"))
        }
      } _: { server in
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n")
        let head = try client.readAnswer(toHead: true)
        #expect(head["content-type"] == "text/event-stream")
        #expect(head["content-encoding"] == nil)
        #expect(try client.readChunk() == Array("id: 1\ndata: one\n\n".utf8))
        next.give()
        #expect(try client.readChunk() == Array("id: 2\ndata: two\n\n".utf8))
        #expect(try client.readChunk() == nil)
      }
    }

    @Test func `ends for its producer when the client leaves`() async throws {
      let (cancelled, metrics) = (Signal(), Metrics())
      try await withServer(metrics: metrics) { _ in
        .events { writer in
          try await writer.send(ServerSentEvent(data: "one"))
          await Signal().waitForCancellation()
          cancelled.give()
        }
      } _: { server in
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        _ = try client.readAnswer(toHead: true)
        _ = try client.readChunk()
        client.close()
        await cancelled.wait()
      }
      let text = String(decoding: metrics.text(), as: UTF8.self)
      #expect(text.contains("http_clients_lost_total 1"))
    }

    @Test func `waits for a client that is behind`() async throws {
      let written = Notes()
      let block = [UInt8](repeating: 0x61, count: 64 * 1024)
      try await withServer(
        configured {
          $0.address = .unix(path: socketPath())
        }
      ) { _ in
        Response(.ok).streaming { writer in
          for number in 1...1000 {
            try await writer.write(block)
            written.add(String(number))
          }
        }
      } _: { server in
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try client.readAnswer(toHead: true).status == 200)
        var (last, same) = (-1, 0)
        while same < 50 {
          let now = written.all.count
          (last, same) = (now, now == last ? same + 1 : 0)
          briefPause()
        }
        #expect(last < 50, "\(last) blocks were taken of a client that reads none")
        var count = 0
        while let chunk = try client.readChunk() { count += chunk.count }
        #expect(count == 1000 * block.count)
      }
    }

    @Test func `that fails is broken off, so that nobody takes it for whole`() async throws {
      struct Broken: Error {}
      try await withServer { _ in
        Response(.ok).streaming { writer in
          try await writer.write("half")
          throw Broken()
        }
      } _: { server in
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        let bytes = String(decoding: try client.readToEnd(), as: UTF8.self)
        #expect(!bytes.hasSuffix("0\r\n\r\n"))
      }
    }

    @Test func `cancels a handler whose client has left before any answer`() async throws {
      let (started, cancelled) = (Signal(), Signal())
      try await withServer { _ in
        started.give()
        await Signal().waitForCancellation()
        cancelled.give()
        return .text("too late")
      } _: { server in
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        await started.wait()
        client.close()
        await cancelled.wait()
      }
    }
  }

  @Suite struct `Compression` {
    static let long = String(repeating: "0123456789", count: 1000)

    static func get(_ server: TestServer, _ fields: String) throws -> Answer {
      let client = try server.client()
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")
      return try client.readAnswer()
    }

    @Test(arguments: [false, true])
    func `shrinks text for those who take it, and no others`(streamed: Bool) async throws {
      try await withServer { request in
        let whole = Response.text(Self.long).tagged(ETag("v1"), for: request)
        guard streamed else { return whole }
        return whole.streaming { writer in
          for _ in 0..<1000 { try await writer.write("0123456789") }
        }
      } _: { server in
        let plain = try Self.get(server, "")
        #expect(plain["content-encoding"] == nil)
        #expect(plain.text == Self.long)
        #expect(plain["vary"] == "Accept-Encoding")
        #expect(plain["etag"] == "\"v1\"")
        let small = try Self.get(server, "Accept-Encoding: br, gzip;q=0.5\r\n")
        #expect(small["content-encoding"] == "gzip")
        #expect(small["etag"] == "W/\"v1\"")
        #expect(small.body.count < 1000)
        #expect(gunzipped(small.body) == Array(Self.long.utf8))
        #expect(try Self.get(server, "Accept-Encoding: gzip;q=0\r\n")["content-encoding"] == nil)
        #expect(try Self.get(server, "If-None-Match: W/\"v1\"\r\n").status == 304)
      }
    }

    @Test func `leaves alone what is short, no text, encoded, or secret`() async throws {
      try await withServer { request in
        switch request.headers["x-case"] {
        case "short": return .text("short")
        case "image": return .bytes(Array(Self.long.utf8), type: "image/png")
        case "encoded":
          var answer = Response.text(Self.long)
          answer.headers["Content-Encoding"] = "br"
          return answer
        default:
          var answer = Response.text(Self.long)
          answer.noCompression = true
          return answer
        }
      } _: { server in
        for (name, encoding) in [
          ("short", nil), ("image", nil), ("encoded", "br"), ("secret", nil),
        ] {
          let answer = try Self.get(server, "Accept-Encoding: gzip\r\nX-Case: \(name)\r\n")
          #expect(answer["content-encoding"] == encoding)
          #expect(answer.text == (name == "short" ? "short" : Self.long))
        }
      }
    }
  }
}
