import Glibc
import HTTP
import HTTPServer
import Testing

extension ServerTests {
  @Suite struct `The body of a request` {
    static let oneMegabyte = [UInt8](repeating: 0x61, count: 1 << 20)

    @Test func `of 64 megabytes passes through in constant memory`() async throws {
      let total = 64 << 20
      let growth = Notes()
      try await withServer(
        configured {
          $0.bodyLimit = { _, _ in total }
        }
      ) { request in
        let (count, peak) = await consume(request.body)
        growth.add(String(peak))
        return .text(String(count))
      } _: { server in
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(total)\r\n\r\n")
        for _ in 0..<64 { #expect(client.send(Self.oneMegabyte)) }
        #expect(try client.readAnswer().text == String(total))
        let grown = try #require(growth.all.first.flatMap { Int($0) })
        #expect(grown < 8 << 20, "grew by \(grown) bytes")
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try client.readAnswer().status == 200)
      }
    }

    @Test func `waits in the socket while the handler does not read`() async throws {
      let go = Signal()
      try await withServer(
        configured {
          $0.bodyLimit = { _, _ in 1 << 30 }
          $0.address = .unix(path: socketPath())
        }
      ) { request in
        var chunks = request.body.makeAsyncIterator()
        let first = (try? await chunks.next())?.count ?? 0
        await go.wait()
        var count = first
        while let chunk = try? await chunks.next() { count += chunk.count }
        return .text(String(count))
      } _: { server in
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        client.send("4000000\r\n")
        // Until nothing was taken for a long while, whatever the scheduler does.
        var (sent, idle) = (0, 0)
        while idle < 50, sent < 64 << 20 {
          let more = client.flood(limit: (64 << 20) - sent)
          (sent, idle) = (sent + more, more == 0 ? idle + 1 : 0)
          briefPause()
        }
        #expect(sent < 4 << 20, "\(sent) bytes were taken")
        go.give()
        var rest = (64 << 20) - sent
        while rest > 0 {
          let count = min(rest, 1 << 20)
          #expect(client.send(Array(Self.oneMegabyte[..<count])))
          rest -= count
        }
        client.send("\r\n0\r\n\r\n")
        #expect(try client.readAnswer().text == String(64 << 20))
      }
    }

    @Test func `arrives whole in many small chunks, though its handler is behind`() async throws {
      let go = Signal()
      try await withServer(configured { $0.bodyLimit = { _, _ in 1 << 30 } }) { request in
        var chunks = request.body.makeAsyncIterator()
        var count = (try? await chunks.next())?.count ?? 0
        await go.wait()
        while let chunk = try? await chunks.next() { count += chunk.count }
        return .text(String(count))
      } _: { server in
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        let chunk = "64\r\n" + String(repeating: "x", count: 100) + "\r\n"
        // More than waits for a handler, so that reading stops among chunks that were read already.
        client.send(String(repeating: chunk, count: 4000))
        go.give()
        client.send(String(repeating: chunk, count: 4000) + "0\r\n\r\n")
        #expect(try client.readAnswer().text == "800000")
      }
    }

    @Test func `is only sent when it is wanted, for a client that asks`() async throws {
      try await withServer {
        await echo($0)
      } _: { server in
        let client = try server.client()
        client.send(
          "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")
        #expect(try client.readAnswer().status == 100)
        client.send("hello")
        #expect(try client.readAnswer().text == "hello")
      }
    }

    @Test func `is not asked for by a handler that refuses`() async throws {
      try await withServer { _ in
        Response(.unauthorized)
      } _: { server in
        let client = try server.client()
        client.send(
          "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")
        #expect(try client.readAnswer().status == 401)
        #expect(client.isClosed())
      }
    }

    @Test func `need not be read for the answer to arrive`() async throws {
      try await withServer(
        configured {
          $0.bodyLimit = { _, _ in 1 << 30 }
        }
      ) { _ in
        Response.text("no", status: .unauthorized)
      } _: { server in
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(8 << 20)\r\n\r\n")
        for _ in 0..<8 { client.send(Self.oneMegabyte) }
        let answer = try client.readAnswer()
        #expect(answer.status == 401)
        #expect(answer["connection"] == "close")
        #expect(answer.text == "no")
        #expect(client.isClosed())
      }
    }

    @Test func `beyond its route is refused before it is sent`() async throws {
      let handled = Notes()
      try await withServer(
        configured {
          $0.bodyLimit = { _, path in path == "/large" ? 1 << 20 : 10 }
        }
      ) { request in
        handled.add(request.path)
        return await echo(request)
      } _: { server in
        let client = try server.client()
        client.send("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: \(1 << 20)\r\n\r\n")
        client.send(Self.oneMegabyte)
        #expect(try client.readAnswer().status == 413)
        #expect(client.isClosed())
        #expect(handled.all.isEmpty)
        let second = try server.client()
        second.send("POST /large HTTP/1.1\r\nHost: a\r\nContent-Length: \(1 << 20)\r\n\r\n")
        second.send(Self.oneMegabyte)
        #expect(try second.readAnswer().body.count == 1 << 20)
      }
    }

    @Test func `in chunks is cut where it passes its route's limit`() async throws {
      let seen = Notes()
      try await withServer(
        configured {
          $0.bodyLimit = { _, _ in 1000 }
        }
      ) { request in
        do {
          return .bytes(try await request.body.collect(upTo: 1 << 30), type: "text/plain")
        } catch {
          seen.add("\(error)")
          return Response(.contentTooLarge)
        }
      } _: { server in
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        client.send("100000\r\n")
        client.send(Self.oneMegabyte)
        #expect(try client.readAnswer().status == 413)
        #expect(client.isClosed())
        #expect(seen.all == ["tooLarge(limit: 1000)"])
      }
    }

    @Test func `that breaks off is an error for its handler`() async throws {
      let seen = Notes()
      let done = Signal()
      try await withServer(
        configured {
          $0.bodyLimit = { _, _ in 1 << 20 }
        }
      ) { request in
        do { _ = try await request.body.collect(upTo: 1 << 20) } catch { seen.add("\(error)") }
        done.give()
        return Response(.badRequest)
      } _: { server in
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\nhalf")
        client.close()
        await done.wait()
        #expect(seen.all == ["interrupted"])
      }
    }

    @Test(arguments: [
      "Content-Length: 1000", "Content-Length: 1000000", "Transfer-Encoding: chunked",
    ])
    func `that trickles is given up on`(framing: String) async throws {
      let seen = Notes()
      try await withServer(
        configured {
          $0.bodyGrace = .milliseconds(100)
          $0.lingerTimeout = .milliseconds(100)
        }
      ) { request in
        do { _ = try await request.body.collect(upTo: 1 << 20) } catch { seen.add("\(error)") }
        return Response(.requestTimeout)
      } _: { server in
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\n\(framing)\r\n\r\n")
        client.send("3e8\r\nhalf")
        #expect(try client.readAnswer().status == 408)
        #expect(client.isClosed())
        #expect(seen.all == (framing.hasSuffix(" 1000") ? [] : ["tooSlow"]))
      }
    }
  }
}

/// Reads a body to its end.
///
/// - Returns: Its length, and by how many bytes the process grew meanwhile.
private func consume(_ body: RequestBody) async -> (count: Int, growth: Int) {
  var (count, first, peak) = (0, 0, 0)
  var chunks = body.makeAsyncIterator()
  while let chunk = try? await chunks.next() {
    count += chunk.count
    let now = residentBytes()
    // The first megabytes fill buffers that stay.
    if count < 4 << 20 { first = now }
    peak = max(peak, now)
  }
  return (count, peak - first)
}

private func residentBytes() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 128)
  guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
  let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
}
