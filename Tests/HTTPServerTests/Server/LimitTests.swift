import Glibc
import HTTP
import HTTPServer
import Telemetry
import Testing

extension ServerTests {
  @Suite struct `The server's patience` {
    @Test(arguments: ["", "GET / HT", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX: "])
    func `ends with a head that trickles`(start: String) async throws {
      let handled = Notes()
      let metrics = Metrics()
      try await withServer(
        configured {
          $0.headTimeout = .milliseconds(200)
        }, metrics: metrics
      ) { request in
        handled.add(request.path)
        return .text("x")
      } _: { server in
        let client = try server.client()
        client.send(start)
        while client.send("a") { briefPause() }
        #expect(handled.all.isEmpty)
      }
      let text = String(decoding: metrics.text(), as: UTF8.self)
      #expect(text.contains(#"http_requests_refused_total{reason="slowHead"} 1"#))
    }

    @Test func `ends with a later head that trickles as well`() async throws {
      let handled = Notes()
      try await withServer(
        configured {
          $0.headTimeout = .milliseconds(100)
          $0.idleTimeout = .milliseconds(100)
        }
      ) { request in
        handled.add(request.path)
        return .text("x")
      } _: { server in
        let client = try server.client()
        client.send("GET /first HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try client.readAnswer().status == 200)
        client.send("GET /")
        while client.send("a") { briefPause() }
        #expect(handled.all == ["/first"])
      }
    }

    @Test func `is not tried by a slow handler`() async throws {
      let go = Signal()
      try await withServer(
        configured {
          $0.headTimeout = .milliseconds(50)
          $0.bodyGrace = .milliseconds(50)
        }
      ) { _ in
        await go.wait()
        return .text("slow")
      } _: { server in
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx")
        for _ in 0..<100 { briefPause() }
        go.give()
        #expect(try client.readAnswer().text == "slow")
      }
    }

    @Test func `has a place for so many connections of one address`() async throws {
      try await withServer(
        configured {
          $0.connectionsPerAddress = 3
        }
      ) { _ in
        .text("x")
      } _: { server in
        let clients = try (0..<3).map { _ in try server.client() }
        for client in clients {
          client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
          #expect(try client.readAnswer().status == 200)
        }
        let fourth = try server.client()
        fourth.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(fourth.isClosed())
      }
    }
  }

  @Suite struct `A socket in the file system` {
    @Test func `serves, is closed to strangers, and goes with the server`() async throws {
      let path = socketPath()
      try await withServer(
        configured {
          $0.address = .unix(path: path)
          $0.connectionsPerAddress = 1
        }
      ) { request in
        .text(request.peer)
      } _: { server in
        var info = stat()
        #expect(stat(path, &info) == 0)
        #expect(info.st_mode & 0o777 == 0o660)
        let clients = [try server.client(), try server.client()]
        for client in clients {
          client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
          #expect(try client.readAnswer().text == "unix")
        }
      }
      #expect(access(path, F_OK) != 0)
    }

    @Test func `replaces one that was left behind, never one that is in use or a file`()
      async throws
    {
      let path = socketPath()
      let left = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
      let bound = withUnsafeBytes(of: address) { bytes -> Int32 in
        guard let base = bytes.baseAddress else { return -1 }
        return bind(left, base.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
      }
      #expect(bound == 0)
      close(left)
      let configuration = ServerConfiguration(address: .unix(path: path))
      try await withServer(configured { $0.address = .unix(path: path) }) { _ in
        .text("x")
      } _: { _ in
        #expect(throws: ServerError.inUse) {
          try HTTPServer.start(configuration, log: .silent, metrics: Metrics()) { _ in .text("y") }
        }
      }
      close(open(path, O_CREAT | O_WRONLY, 0o600))
      defer { unlink(path) }
      #expect(throws: ServerError.inUse) {
        try HTTPServer.start(configuration, log: .silent, metrics: Metrics()) { _ in .text("y") }
      }
      #expect(access(path, F_OK) == 0)
    }
  }

  @Suite struct `A server that stops` {
    @Test func `finishes what runs, refuses what comes, and cuts who idles`() async throws {
      let (started, go) = (Signal(), Signal())
      try await withServer { request in
        if request.path == "/slow" {
          started.give()
          await go.wait()
        }
        return .text("done")
      } _: { server in
        let (slow, idle) = (try server.client(), try server.client())
        idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try idle.readAnswer().status == 200)
        slow.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\nGET /next HTTP/1.1\r\nHost: a\r\n\r\n")
        await started.wait()
        async let stopped: Void = server.running.stop(graceful: .seconds(30))
        #expect(idle.isClosed())
        #expect(throws: (any Error).self) { try server.client() }
        go.give()
        let answer = try slow.readAnswer()
        #expect(answer.text == "done")
        #expect(answer["connection"] == "close")
        #expect(slow.isClosed())
        await stopped
      }
    }

    @Test func `does not wait for streams of events`() async throws {
      let ended = Signal()
      try await withServer { _ in
        .events { writer in
          try await writer.send(ServerSentEvent(data: "one"))
          await Signal().waitForCancellation()
          ended.give()
        }
      } _: { server in
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        _ = try client.readAnswer(toHead: true)
        _ = try client.readChunk()
        await server.running.stop(graceful: .seconds(30))
        await ended.wait()
      }
    }

    @Test func `cancels what is not done in time`() async throws {
      let (started, cancelled) = (Signal(), Signal())
      try await withServer { _ in
        started.give()
        await Signal().waitForCancellation()
        cancelled.give()
        return .text("late")
      } _: { server in
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        await started.wait()
        await server.running.stop(graceful: .milliseconds(50))
        await cancelled.wait()
        #expect(client.isClosed())
      }
    }

    @Test func `can be stopped twice`() async throws {
      try await withServer { _ in
        .text("x")
      } _: { server in
        await server.running.stop(graceful: .zero)
        await server.running.stop(graceful: .zero)
      }
    }
  }
}
