import FoundationEssentials
import Testing
import Wire

extension EndToEnd {
  @Suite struct `What is watched` {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()

    @Test func `by the dashboard and the alerts is what the server tells`() throws {
      let house = try LiveHouse()
      let told = try Self.series(house)
      let asked = try Self.expressions(of: Self.dashboard()).joined(separator: "\n")
      #expect(Self.names(in: asked).count > 20)
      #expect(Self.names(in: asked).subtracting(told).isEmpty)
      let alerts = String(
        decoding: try Folder.bytes(of: Self.file("prometheus/alerts.yml")), as: UTF8.self)
      #expect(Self.names(in: alerts).count > 8)
      #expect(Self.names(in: alerts).subtracting(told).isEmpty)
    }

    @Test func `on the dashboard, each panel has a number and a place of its own`() throws {
      let panels = try #require(try Self.dashboard()["panels"]?.array)
      let ids = panels.compactMap { $0["id"]?.integer }
      #expect(Set(ids).count == panels.count)
      var taken: Set<[Int]> = []
      for panel in panels {
        let place = try #require(panel["gridPos"])
        let (x, y) = (place["x"]?.integer ?? -1, place["y"]?.integer ?? -1)
        let (width, height) = (place["w"]?.integer ?? 0, place["h"]?.integer ?? 0)
        #expect(x >= 0 && x + width <= 24 && width > 0 && height > 0)
        for row in y..<(y + height) {
          for column in x..<(x + width) { #expect(taken.insert([row, column]).inserted) }
        }
      }
    }

    @Test func `grows with what is done, and only then`() throws {
      let house = try LiveHouse()
      try house.importCatalog()
      let desk = try house.customer()
      func number(_ series: String) throws -> Double? {
        let line = try Self.lines(house).first { $0.hasPrefix(series + " ") }
        return line.flatMap { Double($0.dropFirst(series.count + 1)) }
      }
      let changed = #"tenantry_operation_rows_total{outcome="changed"}"#
      let refused = #"tenantry_operation_rows_total{outcome="refused"}"#
      #expect(try number(changed) == 0)
      #expect(try number("tenantry_operations_running") == 0)

      let file = Array("Display name,Email\nA,a@alder.example\nB,b@alder.example\n".utf8)
      let plan = try desk.plan(UploadCreationRequest(upload: try desk.upload(file).id))
      #expect(try number(changed) == 0)
      _ = try desk.apply(plan)
      #expect(try number(changed) == 2)
      #expect(try number(refused) == 0)
      #expect(try number("tenantry_operations_finished_total") == 1)
      #expect(try number("tenantry_operations_running") == 0)
      #expect(try number(#"tenantry_mails_total{outcome="sent"}"#) == 0)
      #expect(try number(#"tenantry_webhook_requests_total{outcome="taken"}"#) == 0)
      #expect(try number("tenantry_webhook_events_total") == 0)
      #expect(try number("tenantry_webhook_lines_waiting") == 0)
    }

    private static func file(_ name: String) -> String {
      root.appending(path: "packaging/" + name).path
    }

    private static func dashboard() throws -> JSONValue {
      try JSONParser.parse(try Folder.bytes(of: file("grafana/tenantry.json")))
    }

    private static func lines(_ house: LiveHouse) throws -> [Substring] {
      let reply = try house.api.ask("GET", "/metrics").expecting(200, "/metrics")
      return reply.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    }

    private static func series(_ house: LiveHouse) throws -> Set<String> {
      Set(try lines(house).map { String($0.prefix { $0 != "{" && $0 != " " }) })
    }

    /// What the panels and the choices at the top ask Prometheus for.
    private static func expressions(of value: JSONValue) -> [String] {
      if let items = value.array { return items.flatMap(expressions) }
      let own = [value["expr"], value["definition"]].compactMap { $0?.string }
      let nested = ["panels", "targets", "templating", "list"].compactMap { value[$0] }
      return own + nested.flatMap(expressions)
    }

    private static func names(in text: String) -> Set<String> {
      Set(text.matches(of: /\b(?:http|process|tenantry)_[a-z_]+\b/).map { String($0.output) })
    }
  }
}
