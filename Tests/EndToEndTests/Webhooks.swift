import HTTP
import HTTPServer
import Synchronization
import Telemetry
import Testing
import Wire

extension EndToEnd {
  @Suite struct `Webhooks of a served house` {
    /// Somebody who is told, on a port of the test's own, and answers with a status.
    private struct Receiver {
      private final class Ear: Sendable {
        let heard = Mutex<[JSONValue]>([])
        let status = Atomic<Int>(200)
      }

      private let ear = Ear()
      let server: RunningServer
      let address: String

      init() throws {
        server = try HTTPServer.start(
          ServerConfiguration(address: .tcp(host: "127.0.0.1", port: 0)), log: .silent,
          metrics: Metrics()
        ) { [ear] request in
          let body = (try? await request.body.collect(upTo: 1 << 20)) ?? []
          if let value = try? JSONParser.parse(body) { ear.heard.withLock { $0.append(value) } }
          return Response(Status(code: UInt16(ear.status.load(ordering: .relaxed))))
        }
        address = "http://127.0.0.1:\(try #require(server.port))/hook"
      }

      func answers(_ status: Int) { ear.status.store(status, ordering: .relaxed) }

      /// Events of a kind, in the order in which they came.
      func events(_ type: String) -> [JSONValue] {
        ear.heard.withLock { $0 }.flatMap { $0["events"]?.array ?? [] }.filter {
          $0["type"]?.string == type
        }
      }

      /// Waits until so many events of a kind have come.
      func wait(for count: Int, _ type: String) {
        for _ in 0..<300 where events(type).count < count { pass(milliseconds: 100) }
      }
    }

    @Test func `are told what was changed right before the server was killed`() async throws {
      let receiver = try Receiver()
      let house = try LiveHouse()
      let desk = try house.customer()
      let hook = try house.api.post(
        NewWebhookAnswer.self, "/api/webhooks",
        WebhookRequest(
          name: "desk", address: receiver.address, kinds: ["user.created"],
          customers: [desk.id]))
      // It is not taken before the kill, so what arrives afterwards comes from the database.
      receiver.answers(503)
      for name in ["ann", "bo", "chen"] {
        let plan = try desk.plan(
          CreationRequest(users: [DraftRequest(displayName: name, email: "\(name)@alder.example")]))
        _ = try desk.apply(plan)
      }
      try house.killAtOnce()
      receiver.answers(200)
      try house.restart()
      receiver.wait(for: 3, "user.created")
      let ids = receiver.events("user.created").compactMap { $0["id"]?.string }
      var seen: [String] = []
      for id in ids.reversed() where !seen.contains(id) { seen.insert(id, at: 0) }
      #expect(Set(seen).count == 3, "each was told")
      #expect(seen == seen.sorted { $0.count == $1.count ? $0 < $1 : $0.count < $1.count })
      let names = Set(receiver.events("user.created").compactMap { $0["subject"]?["name"]?.string })
      #expect(names == ["ann@alder.example", "bo@alder.example", "chen@alder.example"])
      let log = try house.folder.log()
      #expect(!log.contains(hook.secret) && !log.contains(receiver.address))
      let listed = try house.api.ask("GET", "/api/webhooks/\(hook.webhook.id)")
      #expect(!listed.text.contains(hook.secret))
      #expect(try house.server.stop() == 0)
      await receiver.server.stop(graceful: .zero)
    }

    @Test func `hear each change once from two processes`() async throws {
      let database = try Database.usual()
      guard database.isShared else { return }
      let receiver = try Receiver()
      let house = try LiveHouse(on: database)
      let other = try house.another()
      let desk = try house.customer()
      _ = try house.api.post(
        NewWebhookAnswer.self, "/api/webhooks",
        WebhookRequest(name: "desk", address: receiver.address, kinds: ["user.created"]))
      for number in 1...20 {
        let plan = try desk.plan(
          CreationRequest(users: [
            DraftRequest(displayName: "u\(number)", email: "u\(number)@alder.example")
          ]))
        _ = try desk.apply(plan)
      }
      receiver.wait(for: 20, "user.created")
      let numbers = receiver.events("user.created").compactMap {
        $0["id"]?.string?.split(separator: "/").last.flatMap { Int($0) }
      }
      #expect(numbers.count == 20)
      #expect(numbers == numbers.sorted())
      #expect(Set(numbers).count == 20)
      #expect(try other.stop() == 0)
      #expect(try house.server.stop() == 0)
      await receiver.server.stop(graceful: .zero)
    }
  }
}
