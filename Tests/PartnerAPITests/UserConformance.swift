import Domain
import HTTP
import Operations
import TestSupport
import Testing
import Wire

@Suite struct `Users under v1` {
  @Test func `M87: a bearer token is needed`() async throws {
    let v1 = try await PartnerHouse()
    for path in ["/v1/customers", v1.path + "/users", "/v1/auditrecords"] {
      let answer = try await v1.ask(.get, path, headers: [("Authorization", "")])
      #expect(answer.status == 401 && answer.code == 800_001)
      #expect(answer.headers["WWW-Authenticate"]?.hasPrefix("Bearer") == true)
      let wrong = try await v1.ask(.get, path, token: "tnt_nonsense")
      #expect(wrong.status == 401 && wrong.code == 400)
    }
  }

  @Test func `M88: an application alone is refused where a person is needed`() async throws {
    let v1 = try await PartnerHouse()
    let token = try await v1.appOnlyToken()
    for path in ["", "/customDomains", "/subscriptions"] {
      #expect(try await v1.ask(.get, v1.path + path, token: token).status == 200, "\(path)")
    }
    #expect(try await v1.ask(.get, "/v1/auditrecords", token: token).status == 200)
    let made = try await v1.ask(.post, v1.path + "/users", v1.user("mira"), token: token)
    #expect(made.status == 403 && made.code == 900_329)
    for path in ["/users", "/directoryroles", "/subscribedskus", "/analytics/licenses/usage"] {
      let answer = try await v1.ask(.get, v1.path + path, token: token)
      #expect(answer.status == 403 && answer.code == 900_329, "\(path)")
    }
    #expect(try await v1.ask(.get, v1.path + "/users").ids == [], "nobody was made")
  }

  @Test func `M89: ids of request and correlation come back`() async throws {
    let v1 = try await PartnerHouse()
    let (request, correlation) = (
      "0F0E0D0C-0B0A-4908-8706-050403020100", "1f0e0d0c-0b0a-4908-8706-050403020100"
    )
    for path in ["/v1/customers", "/v1/nowhere"] {
      let answer = try await v1.ask(
        .get, path, headers: [("MS-RequestId", request), ("MS-CorrelationId", correlation)])
      #expect(answer.headers["MS-RequestId"] == request.lowercased())
      #expect(answer.headers["MS-CorrelationId"] == correlation)
      #expect(answer.headers["MS-CV"] != nil && answer.headers["MS-ServerId"] != nil)
      #expect(answer.headers["Content-Type"] == "application/json; charset=utf-8")
      #expect(answer.bytes.first == UInt8(ascii: "{"), "no byte-order mark")
    }
  }

  @Test func `M90: a retry with the same request id does the work once`() async throws {
    let v1 = try await PartnerHouse()
    let id = [("MS-RequestId", "0f0e0d0c-0b0a-4908-8706-050403020100")]
    let first = try await v1.ask(.post, v1.path + "/users", v1.user("mira"), headers: id)
    let again = try await v1.ask(.post, v1.path + "/users", v1.user("mira"), headers: id)
    #expect(first.status == 200 && again.status == 200)
    #expect(first.bytes == again.bytes)
    #expect(try await v1.ask(.get, v1.path + "/users").ids == [first.id])
    let other = try await v1.ask(.post, v1.path + "/users", v1.user("zoe"), headers: id)
    #expect(other.status == 409 && other.code == 950_018)
    // What was refused may be tried again.
    let next = [("MS-RequestId", "1f0e0d0c-0b0a-4908-8706-050403020100")]
    let wrong = v1.user("abel", location: "XX")
    #expect(try await v1.ask(.post, v1.path + "/users", wrong, headers: next).status == 400)
    #expect(
      try await v1.ask(.post, v1.path + "/users", v1.user("abel"), headers: next).status == 200)
  }

  @Test(arguments: ["/users", "/users/"])
  func `M91: a user is made with the password of the caller`(path: String) async throws {
    let v1 = try await PartnerHouse()
    let answer = try await v1.ask(.post, v1.path + path, v1.user("mira"))
    #expect(answer.status == 200)
    #expect(User.ID(parsing: answer.id) != nil)
    #expect(answer.json?["state"] == "active")
    #expect(
      answer.json?["passwordProfile"]
        == ["password": "Kx7!plume", "forceChangePassword": true])
    let session = try await v1.house.operations.userSignIn(
      signInName: "mira@alder.example", password: "Kx7!plume", address: "unix")
    #expect(session.mustChoosePassword)
    await #expect(throws: (any Error).self) {
      try await v1.house.operations.userSignIn(
        signInName: "mira@alder.example", password: "kx7!plume", address: "unix")
    }
  }

  @Test
  func `a password need not be changed where the caller says so, and is made where none is given`()
    async throws
  {
    let v1 = try await PartnerHouse()
    var body = v1.user("mira", password: nil)
    let made = try await v1.ask(.post, v1.path + "/users", body)
    let password = try #require(made.json?["passwordProfile"]?["password"]?.string)
    #expect(
      try await v1.house.operations.userSignIn(
        signInName: "mira@alder.example", password: password, address: "unix"
      ).mustChoosePassword)
    body = [
      "userPrincipalName": "zoe@alder.example", "displayName": "Zoë O'Brien-Šimůnek",
      "passwordProfile": ["password": "Lo4?marsh", "forceChangePassword": false],
    ]
    let given = try await v1.ask(.post, v1.path + "/users", body)
    #expect(given.json?["displayName"] == "Zoë O'Brien-Šimůnek")
    #expect(
      try await v1.house.operations.userSignIn(
        signInName: "zoe@alder.example", password: "Lo4?marsh", address: "unix"
      ).mustChoosePassword == false)
  }

  @Test func `M93: deleted users are a list of their own, with the time`() async throws {
    let v1 = try await PartnerHouse()
    let (gone, stays) = (try await v1.made("gone"), try await v1.made("stays"))
    #expect(try await v1.ask(.delete, v1.path + "/users/\(gone)").status == 204)
    for field in ["UserState", "UserStatus", "userstate"] {
      let filter = v1.filter(#"{"Field":"\#(field)","Value":"Inactive","Operator":"equals"}"#)
      let answer = try await v1.ask(.get, v1.path + "/users?size=500&\(filter)")
      #expect(answer.ids == [gone])
      #expect(answer.items.first?["state"] == "inactive")
      #expect(answer.items.first?["softDeletionTime"]?.string == v1.house.time.now.iso)
    }
    #expect(try await v1.ask(.get, v1.path + "/users").ids == [stays])
    // As form encoding writes a blank.
    let plus = "filter=" + #"%7B%22Field%22:%22UserState%22,+%22Value%22:%22Inactive%22%7D"#
    #expect(try await v1.ask(.get, v1.path + "/users?\(plus)").ids == [gone])
  }

  @Test func `M94: the order is the caller's`() async throws {
    let v1 = try await PartnerHouse()
    for name in ["b", "c", "a"] {
      _ = try await v1.made(name)
      v1.house.time.advance(seconds: 1)
    }
    func names(_ query: String) async throws -> [String] {
      try await v1.ask(.get, v1.path + "/users?\(query)").items.compactMap {
        $0["lastName"]?.string
      }
    }
    #expect(try await names("sortField=DisplayName") == ["a", "b", "c"])
    #expect(
      try await names("sortField=displayname&sortDirection=Descending") == ["c", "b", "a"])
    #expect(
      try await names("sortField=UserPrincipalName&sortDirection=Ascending") == ["a", "b", "c"])
    #expect(try await names("") == ["b", "c", "a"], "as they were made")
  }

  @Test func `M95: a user is read, and a wrong id is told as one`() async throws {
    let v1 = try await PartnerHouse()
    let id = try await v1.made("mira")
    let answer = try await v1.ask(
      .get, "/V1/Customers/\(v1.customer.id.text.uppercased())/Users/\(id.uppercased())")
    #expect(answer.status == 200 && answer.id == id)
    #expect(answer.json?["userPrincipalName"] == "mira@alder.example")
    #expect(answer.json?["passwordProfile"] == nil)
    for wrong in ["2c9a1f36-5a44-4d0f-9a6f-6d1b7c0e8a11", "nonsense"] {
      let answer = try await v1.ask(.get, v1.path + "/users/\(wrong)")
      #expect(answer.status == 404 && answer.code == 60002)
    }
    // A link that begins with the version, behind a base that ends with it.
    #expect(try await v1.ask(.get, "/v1/v1/customers/\(v1.customer.id)/users/\(id)").id == id)
  }

  @Test func `M96: only what is sent changes`() async throws {
    let v1 = try await PartnerHouse()
    let id = try await v1.made("mira")
    let before = try #require(try await v1.ask(.get, v1.path + "/users/\(id)").json)
    let answer = try await v1.ask(
      .patch, v1.path + "/users/\(id)",
      ["displayName": "Mira Osei", "attributes": ["objectType": "CustomerUser"]])
    #expect(answer.status == 200)
    #expect(answer.json?["displayName"] == "Mira Osei")
    for name in ["id", "userPrincipalName", "firstName", "lastName", "usageLocation", "state"] {
      #expect(answer.json?[name] == before[name], "\(name)")
    }
    // Nothing is cleared by a null, everything by an empty text.
    let cleared = try await v1.ask(
      .patch, v1.path + "/users/\(id)", ["FirstName": .null, "LastName": ""])
    #expect(cleared.json?["firstName"] == "User")
    #expect(cleared.json?["lastName"] == nil)
    // Clients send back what they read.
    let whole = try #require(try await v1.ask(.get, v1.path + "/users/\(id)").json)
    #expect(try await v1.ask(.patch, v1.path + "/users/\(id)", whole).status == 200)
  }

  @Test(arguments: ["", "/resetpassword", "/ResetPassword"])
  func `M97: a password is set on both paths`(path: String) async throws {
    let v1 = try await PartnerHouse()
    let id = try await v1.made("mira")
    let answer = try await v1.ask(
      .patch, v1.path + "/users/\(id)\(path)",
      ["passwordProfile": ["password": "Lo4?marsh", "forceChangePassword": true]])
    #expect(answer.status == 200)
    #expect(answer.json?["passwordProfile"]?["password"] == "Lo4?marsh")
    _ = try await v1.house.operations.userSignIn(
      signInName: "mira@alder.example", password: "Lo4?marsh", address: "unix")
    await #expect(throws: (any Error).self, "the old one is over") {
      try await v1.house.operations.userSignIn(
        signInName: "mira@alder.example", password: "Kx7!plume", address: "unix")
    }
  }

  @Test func `M98, M99: a deleted user comes back with state active`() async throws {
    let v1 = try await PartnerHouse()
    let id = try await v1.made("mira")
    #expect(try await v1.assign([Sample.suite], to: id).status == 201)
    let gone = try await v1.ask(.delete, v1.path + "/users/\(id)")
    #expect(gone.status == 204 && gone.bytes.isEmpty)
    #expect(try await v1.ask(.delete, v1.path + "/users/\(id)").code == 60002)
    #expect(try await v1.ask(.get, v1.path + "/users/\(id)").json?["state"] == "inactive")
    #expect(try await v1.ask(.get, v1.path + "/users/\(id)/licenses").items.isEmpty)
    let change = try await v1.ask(.patch, v1.path + "/users/\(id)", ["displayName": "X"])
    #expect(change.status == 404 && change.code == 60002, "only a restoration brings it back")
    let back = try await v1.ask(
      .patch, v1.path + "/users/\(id)",
      ["State": "active", "Attributes": ["ObjectType": "CustomerUser"]])
    #expect(back.status == 200 && back.json?["state"] == "active")
    #expect(back.json?["softDeletionTime"] == nil)
    #expect(try await v1.ask(.get, v1.path + "/users/\(id)/licenses").items.count == 1)
    #expect(try await v1.ask(.get, v1.path + "/users").ids == [id])
  }

  @Test func `M109: names have any case, and nulls say nothing`() async throws {
    let v1 = try await PartnerHouse()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = """
      {"UsageLocation":"SE","USERPRINCIPALNAME":"mira@alder.example","firstname":"Mira",
       "LastName":null,"DisplayName":"Mira","ImmutableId":null,"Links":null,
       "PasswordProfile":{"Password":"Kx7!plume","ForceChangePassword":true},
       "Attributes":{"ObjectType":"CustomerUser"},"State":0}
      """
    // The number of an enumeration is not a text: nothing is guessed.
    let numbered = try await v1.ask(
      .post, v1.path + "/users", bytes: mark + Array(body.utf8))
    #expect(numbered.status == 400 && numbered.code == 3000)
    let answer = try await v1.ask(
      .post, v1.path + "/users",
      bytes: mark + Array(body.replacing(#","State":0"#, with: "").utf8))
    #expect(answer.status == 200)
    #expect(answer.json?["usageLocation"] == "SE")
    #expect(answer.json?["firstName"] == "Mira" && answer.json?["lastName"] == nil)
  }

  @Test func `an outdated tag is refused, and the right one is taken`() async throws {
    let v1 = try await PartnerHouse()
    let id = try await v1.made("mira")
    let tag = try #require(try await v1.ask(.get, v1.path + "/users/\(id)").headers["ETag"])
    let first = try await v1.ask(
      .patch, v1.path + "/users/\(id)", ["displayName": "One"], headers: [("If-Match", tag)])
    #expect(first.status == 200 && first.headers["ETag"] != tag)
    for (method, body) in [
      (.patch, ["displayName": "Two"] as JSONValue?), (.delete, nil),
    ] as [(HTTP.Method, JSONValue?)] {
      let late = try await v1.ask(
        method, v1.path + "/users/\(id)", body, headers: [("If-Match", tag)])
      #expect(late.status == 400 && late.code == 2055)
    }
    #expect(try await v1.ask(.get, v1.path + "/users/\(id)").json?["displayName"] == "One")
  }
}
