import HTTP
import HTTPServer
import Telemetry
import Testing

extension ServerTests {
  @Suite struct `A conversation` {
    @Test func `keeps its connection from request to request`() async throws {
      try await withServer {
        .text($0.path)
      } _: { server in
        let client = try server.client()
        for number in 1...3 {
          client.send("GET /\(number) HTTP/1.1\r\nHost: a\r\n\r\n")
          #expect(try client.readAnswer().text == "/\(number)")
        }
      }
    }

    @Test func `answers requests that come at once one after the other, in order`() async throws {
      try await withServer {
        .text($0.path)
      } _: { server in
        let client = try server.client()
        client.send((1...20).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
        for number in 1...20 { #expect(try client.readAnswer().text == "/\(number)") }
      }
    }

    @Test func `reads bodies that come at once with the next request`() async throws {
      try await withServer {
        await echo($0)
      } _: { server in
        let client = try server.client()
        client.send(
          "POST /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none"
            + "POST /2 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "1\r\nt\r\n2;x=y\r\nwo\r\n0\r\nTrailer: 1\r\n\r\n"
            + "POST /3 HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
        for body in ["one", "two", ""] { #expect(try client.readAnswer().text == body) }
      }
    }

    @Test func `closes when the client asks, and for a client of HTTP 1.0`() async throws {
      try await withServer { _ in
        .text("x")
      } _: { server in
        for request in [
          "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET / HTTP/1.0\r\n\r\n",
        ] {
          let client = try server.client()
          client.send(request)
          #expect(try client.readAnswer().status == 200)
          #expect(client.isClosed())
        }
      }
    }

    @Test(arguments: [false, true])
    func `tells HEAD what GET would say, without the body`(streamed: Bool) async throws {
      let produced = Notes()
      try await withServer { _ in
        guard streamed else { return .text("hello") }
        return .bytes([], type: "text/plain").streaming { writer in
          produced.add("body")
          try await writer.write("hello")
        }
      } _: { server in
        let client = try server.client()
        client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
        let head = try client.readAnswer(toHead: true)
        #expect(head.status == 200)
        #expect(head["content-length"] == (streamed ? nil : "5"))
        // Only closing can end an answer whose length nobody knows.
        if streamed { #expect(client.isClosed()) }
        let next = streamed ? try server.client() : client
        next.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try next.readAnswer().text == "hello")
        #expect(produced.all.count == (streamed ? 1 : 0))
      }
    }

    @Test func `takes an absolute target for its path, and the asterisk of OPTIONS`() async throws {
      try await withServer {
        .text("\($0.method) \($0.path) \($0.query)")
      } _: { server in
        let client = try server.client()
        client.send(
          "GET http://a/b?c=d HTTP/1.1\r\nHost: a\r\n\r\nOPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try client.readAnswer().text == "get /b c=d")
        #expect(try client.readAnswer().text == "options * ")
      }
    }

    @Test func `hands over names, values and queries as they came`() async throws {
      try await withServer { request in
        .text("\(request.headers["X-ONE"] ?? "-")|\(request.query)|\(request.pathSegments)")
      } _: { server in
        let client = try server.client()
        client.send(
          "GET /a%20b/c?d=%20e&f=+g&h HTTP/1.1\r\nHost: a\r\nx-one:  1 2 \r\nx-two:\r\n\r\n")
        #expect(try client.readAnswer().text == #"1 2|d=%20e&f=+g&h|["a b", "c"]"#)
      }
    }

    @Test func `names each request, and takes a sane name of the client's`() async throws {
      try await withServer {
        .text($0.requestID)
      } _: { server in
        let client = try server.client()
        let long = String(repeating: "x", count: 65)
        for (given, isTaken) in [("abc-1.2_3", true), ("a b", false), (long, false), ("", false)] {
          client.send("GET / HTTP/1.1\r\nHost: a\r\nX-Request-Id: \(given)\r\n\r\n")
          let answer = try client.readAnswer()
          #expect(answer["x-request-id"] == answer.text)
          #expect((answer.text == given) == isTaken)
          #expect(!answer.text.isEmpty && answer.text.utf8.count <= 64)
        }
      }
    }

    @Test func `carries the security headers, unless an answer has its own`() async throws {
      try await withServer { _ in
        var answer = Response.text("x")
        answer.headers["Referrer-Policy"] = "no-referrer"
        return answer
      } _: { server in
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        let answer = try client.readAnswer()
        #expect(answer["content-security-policy"]?.hasPrefix("default-src 'self'") == true)
        #expect(answer["x-content-type-options"] == "nosniff")
        #expect(answer["referrer-policy"] == "no-referrer")
        #expect(answer["date"] != nil)
      }
    }

    @Test func `cannot be split by a value that holds a line end`() async throws {
      try await withServer { _ in
        .redirect(to: "/a\r\nX-Evil: 1\r\n\r\nbody")
      } _: { server in
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        let answer = try client.readAnswer()
        #expect(answer.status == 303)
        #expect(answer["x-evil"] == nil)
        #expect(answer["location"] == "/aX-Evil: 1body")
      }
    }

    @Test func `is logged and counted, without its query`() async throws {
      let metrics = Metrics()
      let output = try Capture()
      try await withServer(log: Log(to: output.descriptor), metrics: metrics) { _ in
        Response(.notFound)
      } _: { server in
        let client = try server.client()
        client.send("GET /users/7?name=secret HTTP/1.1\r\nHost: a\r\nX-Request-Id: r1\r\n\r\n")
        #expect(try client.readAnswer().status == 404)
        client.send("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
        _ = try client.readToEnd()
      }
      let log = output.text()
      #expect(
        log.contains(#""event":"http.request","method":"GET","path":"/users/7","status":404"#))
      #expect(log.contains(#""request_id":"r1""#))
      #expect(log.contains(#""event":"http.refused","reason":"host""#))
      #expect(!log.contains("secret"))
      let text = String(decoding: metrics.text(), as: UTF8.self)
      #expect(text.contains(#"http_requests_total{method="GET",status="4xx"} 1"#))
      #expect(text.contains(#"http_requests_refused_total{reason="host"} 1"#))
      #expect(text.contains("http_request_duration_seconds_count 1"))
      #expect(text.contains("http_connections_open 0"))
      #expect(text.contains("http_requests_in_flight 0"))
    }
  }
}

/// Answers with the body that it was sent.
@Sendable func echo(_ request: Request) async -> Response {
  do {
    return .bytes(try await request.body.collect(upTo: 1 << 20), type: "application/octet-stream")
  } catch {
    return Response(.contentTooLarge)
  }
}

extension Response {
  func streaming(_ produce: @escaping BodyProducer) -> Response {
    var answer = self
    answer.body = .stream(produce)
    return answer
  }
}
