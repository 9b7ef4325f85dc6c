import Domain
import HTTP
import PartnerAPI
import TestSupport
import Testing
import Wire

/// What the documents show is what is answered: the same names with values of the same kinds.
@Suite struct `Answers under v1` {
  /// Everything of the example that is not there, or of another kind.
  private func lacks(_ answer: JSONValue?, _ example: JSONValue, at place: String = "") -> [String]
  {
    switch (example, answer) {
    case (.object(let members), .object?):
      return members.flatMap { lacks(answer?[$0.name], $0.value, at: "\(place)/\($0.name)") }
    case (.array(let values), .array(let found)?):
      guard let first = values.first else { return [] }
      guard let item = found.first else { return ["\(place): empty"] }
      return lacks(item, first, at: "\(place)/0")
    case (.string, .string?), (.number, .number?), (.bool, .bool?): return []
    default: return ["\(place): \(answer.map { "\($0)" } ?? "missing")"]
    }
  }

  private func json(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

  @Test func `have the shape of the examples`() async throws {
    let v1 = try await PartnerHouse()
    let id = try await v1.made("anna")
    _ = try await v1.made("bert")
    _ = try await v1.made("carl")
    // PC 5.7.1
    let created = try await v1.ask(.post, v1.path + "/users", v1.user("mira"))
    #expect(
      lacks(
        created.json,
        try json(
          """
          {"usageLocation":"SE","id":"2c9a","userPrincipalName":"mira","firstName":"Mira",
           "lastName":"Osei","displayName":"Mira Osei",
           "passwordProfile":{"forceChangePassword":true,"password":"x"},
           "userDomainType":"none","state":"active","attributes":{"objectType":"CustomerUser"}}
          """)) == [])
    // PC 5.5.7
    let page = try await v1.ask(.get, v1.path + "/users?size=2")
    #expect(
      lacks(
        page.json,
        try json(
          """
          {"totalCount":2,"items":[{"id":"x"}],"continuationToken":"q",
           "links":{"self":{"uri":"/c","method":"GET","headers":[]},
             "next":{"uri":"/c","method":"GET",
               "headers":[{"key":"MS-ContinuationToken","value":"q"}]}},
           "attributes":{"objectType":"Collection"}}
          """)) == [])
    #expect(
      page.json?["links"]?["self"]?["uri"]?.string
        == "/customers/\(v1.customer.id)/users?size=2")
    #expect(page.link("next")?.path.hasSuffix("/users?size=2&seekOperation=Next") == true)
    // PC 5.6.3
    let customers = try await v1.ask(.get, "/v1/customers?size=10")
    #expect(
      lacks(
        customers.json,
        try json(
          """
          {"totalCount":1,"items":[{"id":"x","companyProfile":{"tenantId":"x","domain":"d",
             "companyName":"n","attributes":{"objectType":"CustomerCompanyProfile"}},
             "relationshipToPartner":"reseller","attributes":{"objectType":"Customer"}}],
           "attributes":{"objectType":"Collection"}}
          """)) == [])
    // PC 5.9.1
    let products = try await v1.ask(.get, v1.path + "/subscribedskus")
    #expect(
      lacks(
        products.json,
        try json(
          """
          {"totalCount":1,"items":[{"availableUnits":4,"activeUnits":5,"consumedUnits":1,
             "suspendedUnits":0,"totalUnits":5,"warningUnits":0,
             "productSku":{"id":"x","name":"n","skuPartNumber":"S","targetType":"User",
               "licenseGroupId":"group1"},
             "servicePlans":[{"id":"x","displayName":"d","serviceName":"s",
               "capabilityStatus":"Enabled","targetType":"User"}],
             "capabilityStatus":"Enabled","attributes":{"objectType":"SubscribedSku"}}],
           "attributes":{"objectType":"Collection"}}
          """)) == [])
    // PC 5.9.3
    let updated = try await v1.assign([Sample.suite], to: id)
    #expect(
      lacks(
        updated.json,
        try json(
          """
          {"licensesToAssign":[{"skuId":"x"}],"licenseWarnings":[],
           "attributes":{"objectType":"LicenseUpdate"}}
          """)) == [])
    // PC 5.3.8
    _ = try await v1.assign([Sample.otherSuite], to: try await v1.made("dora"))
    let error = try await v1.assign([Sample.otherSuite], to: try await v1.made("emil"))
    #expect(
      lacks(
        error.json,
        try json(#"{"code":60012,"description":"No","data":["x"],"source":"PartnerFD"}"#)) == [])
  }

  @Test(arguments: [
    ("/users?size=2", "CustomerUser"), ("/subscribedskus", "SubscribedSku"),
    ("/directoryroles", "DirectoryRole"), ("/subscriptions", "Subscription"),
  ])
  func `say what they are`(path: String, type: String) async throws {
    let v1 = try await PartnerHouse()
    _ = try await v1.made("mira")
    let answer = try await v1.ask(.get, v1.path + path)
    #expect(answer.json?["attributes"]?["objectType"] == "Collection")
    #expect(!answer.items.isEmpty)
    #expect(answer.items.allSatisfy { $0["attributes"]?["objectType"]?.string == type })
  }
}

@Suite struct `The description of v1` {
  private let document = PartnerDescription.value

  @Test func `holds every path and method that is served, and no other`() {
    guard case .object(let paths)? = document["paths"] else {
      Issue.record("no paths")
      return
    }
    var described: Set<String> = []
    for path in paths {
      guard case .object(let methods) = path.value else { continue }
      for method in methods where method.name != "parameters" {
        described.insert("\(method.name.uppercased()) \(path.name)")
      }
    }
    let served = Set(PartnerEndpoint.all.map { "\($0.method.rawValue) \($0.template.rawValue)" })
    #expect(described == served && served.count == PartnerEndpoint.all.count)
    #expect(PartnerTemplate.allCases.count == Set(PartnerEndpoint.all.map(\.template)).count)
  }

  @Test func `is given to anyone`() async throws {
    let v1 = try await PartnerHouse()
    let answer = try await v1.ask(
      .get, PartnerDescription.path, headers: [("Authorization", "")])
    #expect(answer.status == 200 && answer.json == document)
  }

  @Test(arguments: PartnerEndpoint.all.map(\.template))
  func `lists every error that its endpoints name`(template: PartnerTemplate) throws {
    for endpoint in PartnerEndpoint.all where endpoint.template == template {
      let method = endpoint.method.rawValue.lowercased()
      let operation = document["paths"]?[template.rawValue]?[method]
      for error in endpoint.errors {
        #expect(operation?["responses"]?[String(error.status.code)] != nil, "\(error)")
      }
      #expect(operation?["responses"]?["429"] != nil)
    }
  }

  @Test(arguments: PartnerEndpoint.all.filter { $0.access == .appAndUser }.map(\.template))
  func `and none of them opens to nobody, or to a neighbor`(template: PartnerTemplate) async throws
  {
    let v1 = try await PartnerHouse()
    let limited = try await v1.house.token(
      of: try await v1.house.member(
        named: "Lim", email: "lim@p.example", roles: [.globalAdmin],
        reach: .only([v1.neighbor.id])))
    let path =
      "/"
      + template.segments.map { segment in
        segment == "{customer}"
          ? v1.customer.id.text : segment.hasPrefix("{") ? Sample.suite.id.text : String(segment)
      }.joined(separator: "/")
    for endpoint in PartnerEndpoint.all where endpoint.template == template {
      let body: JSONValue? =
        endpoint.request == nil ? nil : ["items": [["userId": "x"]], "id": "x"]
      let nobody = try await v1.ask(
        endpoint.method, path, body, headers: [("Authorization", "")])
      #expect(nobody.status == 401)
      let neighbor = try await v1.ask(endpoint.method, path, body, token: limited)
      #expect([400, 403, 404].contains(neighbor.status))
      #expect(neighbor.json?["items"] == nil && !neighbor.text.contains("alder"))
    }
  }
}
