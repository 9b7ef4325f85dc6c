import Testing
import Wire

extension EndToEnd {
  @Suite struct `Knocking at the API over a real socket` {
    @Test func `every described endpoint asks for a token`() throws {
      let house = try LiveHouse()
      let nobody = Caller(house.server.place, token: nil)
      let stranger = Caller(
        house.server.place, token: "tnt_" + String(repeating: "A", count: 43))
      var knocked = 0
      for (method, path, isOpen) in try Self.endpoints(nobody) {
        for caller in [nobody, stranger] {
          let reply = try caller.ask(method, path)
          if isOpen {
            #expect(reply.status == 200, "\(method) \(path)")
          } else {
            #expect(reply.status == 401, "\(method) \(path)")
            #expect(reply["www-authenticate"]?.hasPrefix("Bearer") == true, "\(method) \(path)")
            try Self.expectProblem(reply, "unauthorized")
            knocked += 1
          }
        }
      }
      #expect(knocked > 60)
    }

    /// Each method at each path of the description, with ids that nobody has.
    private static func endpoints(_ api: Caller) throws -> [(String, String, isOpen: Bool)] {
      let description = try api.ask("GET", "/api/openapi.json").expecting(200, "description").json()
      guard case .object(let paths)? = description["paths"] else {
        throw Trouble.unexpected("no paths")
      }
      var endpoints: [(String, String, isOpen: Bool)] = []
      for path in paths {
        guard case .object(let methods) = path.value else { continue }
        let filled = path.name.replacing(
          #/\{[^}]+\}/#, with: "0190b2c4-0000-7000-8000-000000000001")
        for method in methods where ["get", "post", "patch", "put", "delete"].contains(method.name)
        {
          let isOpen = method.value["security"]?.array?.isEmpty == true
          endpoints.append((method.name.uppercased(), filled, isOpen))
        }
      }
      return endpoints
    }

    private static func expectProblem(
      _ reply: Reply, _ code: String, _ place: SourceLocation = #_sourceLocation
    ) throws {
      #expect(
        reply["content-type"]?.hasPrefix("application/problem+json") == true,
        sourceLocation: place)
      let problem = try reply.read(Problem.self)
      #expect(problem.code == code, sourceLocation: place)
      #expect(problem.status == reply.status, sourceLocation: place)
      #expect(problem.type == "urn:tenantry:problem:\(code)", sourceLocation: place)
    }

    @Test func `what does not fit is told in problems, each with its status`() throws {
      let house = try LiveHouse()
      let api = house.api
      let missing = try api.ask("GET", "/api/nothing")
      #expect(missing.status == 404)
      try Self.expectProblem(missing, "not-found")
      let unknown = try api.ask("GET", "/api/customers/0190b2c4-0000-7000-8000-000000000001")
      #expect(unknown.status == 404)
      try Self.expectProblem(unknown, "not-found")
      let method = try api.ask("DELETE", "/api/customers")
      #expect(method.status == 405)
      #expect(method["allow"] == "GET, POST, HEAD")
      try Self.expectProblem(method, "method-not-allowed")
      let type = try api.ask(
        "POST", "/api/customers", Array("name=x".utf8),
        ["Content-Type": "application/x-www-form-urlencoded"])
      #expect(type.status == 415)
      #expect(type["accept"] == "application/json")
      try Self.expectProblem(type, "unsupported-media-type")
      let wish = try api.ask("GET", "/api/customers", nil, ["Accept": "image/png"])
      #expect(wish.status == 406)
      try Self.expectProblem(wish, "not-acceptable")
      let query = try api.ask("GET", "/api/customers?size=0&serach=x")
      #expect(query.status == 422)
      #expect(try query.read(Problem.self).errors?.map(\.pointer) == ["?size", "?serach"])
    }

    @Test func `a HEAD has the header of its GET and no body`() throws {
      let house = try LiveHouse()
      let get = try house.api.ask("GET", "/api/customers")
      let head = try house.api.ask("HEAD", "/api/customers")
      #expect(head.status == 200)
      #expect(head["content-type"] == get["content-type"])
      #expect(head["content-length"] == String(get.body.count))
      // The connection still speaks in turn, so no body was sent.
      #expect(try house.api.ask("GET", "/api/me").status == 200)
      #expect(try Caller(house.server.place, token: nil).ask("HEAD", "/api/me").status == 401)
    }

    @Test func `twenty megabytes are refused before they are sent`() throws {
      let house = try LiveHouse()
      let connection = try Connection(to: house.server.place)
      connection.send(
        Array(
          """
          POST /api/customers HTTP/1.1\r
          Host: h\r
          Authorization: Bearer \(house.token)\r
          Content-Type: application/json\r
          Content-Length: 20971520\r\n\r\n
          """.utf8))
      let announced = try connection.reply()
      #expect(announced.status == 413)

      // Without an announcement they are cut where the limit is.
      let chunked = try Connection(to: house.server.place)
      chunked.send(
        Array(
          """
          POST /api/customers HTTP/1.1\r
          Host: h\r
          Authorization: Bearer \(house.token)\r
          Content-Type: application/json\r
          Transfer-Encoding: chunked\r\n\r\n
          """.utf8))
      let block = Array("10000\r\n".utf8) + [UInt8](repeating: 0x20, count: 65536) + [13, 10]
      var sent = 0
      while sent < 320, chunked.send(block) { sent += 1 }
      #expect(try chunked.reply().status == 413)
      #expect(try house.api.ask("GET", "/api/me").status == 200)
    }

    @Test func `JSON that is none is 400, and JSON of another shape is 422 with pointers`() throws {
      let house = try LiveHouse()
      let desk = try house.customer()
      for text in ["{", "[1,", "{\"name\":\"x\",\"name\":\"y\"}", "nul", "{\"a\":1}x"] {
        let reply = try house.api.ask("POST", "/api/customers", Array(text.utf8))
        #expect(reply.status == 400, "\(text)")
        try Self.expectProblem(reply, "malformed-json")
      }
      let bytes = try house.api.ask("POST", "/api/customers", [0x22, 0xFF, 0x22])
      #expect(bytes.status == 400)
      let shape = try house.api.ask(
        "POST", "/api/customers", Array("{\"domains\":\"x\",\"more\":1}".utf8))
      #expect(shape.status == 422)
      let pointers = try shape.read(Problem.self).errors?.compactMap(\.pointer) ?? []
      #expect(Set(pointers) == ["/name", "/domains", "/more"])
      let fields = try house.api.ask(
        "POST", desk.path + "/plans",
        try CreationRequest(users: [
          DraftRequest(displayName: "", email: "no-at", location: "XX", roles: ["king"])
        ]).encoded())
      #expect(fields.status == 422)
      let flaws = try fields.read(Problem.self).errors?.compactMap(\.pointer) ?? []
      #expect(flaws.contains("/users/0/email") && flaws.contains("/users/0/displayName"))
      #expect(try desk.users().isEmpty)
    }

    @Test func `a request that is sent again with its key gets the same answer`() throws {
      let house = try LiveHouse()
      let desk = try house.customer()
      let request = try CreationRequest(users: [
        DraftRequest(displayName: "Iris", email: "iris@alder.example")
      ]).encoded()
      let planKey = ["Idempotency-Key": "plan-0123456789"]
      let planned = try house.api.ask("POST", desk.path + "/plans", request, planKey)
      #expect(planned.status == 201)
      let again = try house.api.ask("POST", desk.path + "/plans", request, planKey)
      #expect(again.status == 201)
      #expect(again.body == planned.body)
      #expect(again["idempotent-replayed"] == "true")
      #expect(again["location"] == planned["location"])

      let plan = try planned.read(PlanAnswer.self)
      let path = "\(desk.path)/plans/\(plan.id)/application"
      let key = ["Idempotency-Key": "apply-0123456789"]
      let applied = try house.api.ask("POST", path, nil, key)
      #expect(applied.status == 200)
      let replayed = try house.api.ask("POST", path, nil, key)
      #expect(replayed.status == 200)
      let (first, second) = (
        try applied.read(OperationAnswer.self), try replayed.read(OperationAnswer.self)
      )
      #expect(first.packKey != nil && first.packKey == second.packKey)
      #expect(first.id == second.id)
      // Another key is another request, and the plan can be applied once.
      #expect(
        try house.api.ask("POST", path, nil, ["Idempotency-Key": "apply-other-1"]).status == 409)
      // The same key for something else is a mistake.
      #expect(try house.api.ask("POST", desk.path + "/plans", request, key).status == 422)
      #expect(try desk.users().count == 1)
      #expect(try desk.ledger("user.created").count == 1)
      #expect(try desk.passwords(first, key: second.packKey).count == 1)
      #expect(try desk.download(first).status == 410)
    }
  }
}
