import Domain
import HTTP
import Operations
import TestSupport
import Testing
import Wire

@Suite struct `Customers, records and limits under v1` {
  @Test func `M110: customers are found by how they begin`() async throws {
    let v1 = try await PartnerHouse()
    func ids(_ field: String, _ value: String) async throws -> [String] {
      let filter = v1.filter(
        #"{"Field":"\#(field)","Value":"\#(value)","Operator":"starts_with"}"#)
      return try await v1.ask(.get, "/v1/customers?size=10&\(filter)").ids
    }
    #expect(try await ids("CompanyName", "ALD") == [v1.customer.id.text])
    #expect(try await ids("CompanyName", "Dairy") == [])
    #expect(try await ids("Domain", "birch.e") == [v1.neighbor.id.text])
    #expect(try await v1.ask(.get, "/v1/customers").ids.count == 2)
    let wrong = v1.filter(#"{"Field":"CompanyName","Value":"a","Operator":"equals"}"#)
    #expect(try await v1.ask(.get, "/v1/customers?\(wrong)").code == 950_017)
    let first = try await v1.ask(.get, "/v1/customers?size=1")
    let link = try #require(first.link("next"))
    let second = try await v1.ask(.get, link.path, headers: link.headers)
    #expect(first.ids + second.ids == [v1.customer.id.text, v1.neighbor.id.text])
    #expect(second.link("next") == nil)
  }

  @Test func `M111: a domain is taken or free`() async throws {
    let v1 = try await PartnerHouse()
    for (domain, status) in [("alder.example", 200), ("ALDER.example", 200), ("free.example", 404)]
    {
      let answer = try await v1.ask(.head, "/v1/domains/\(domain)")
      #expect(answer.status == status && answer.bytes.isEmpty)
    }
  }

  @Test func `a customer is made with a first admin, who can sign in`() async throws {
    let v1 = try await PartnerHouse()
    let answer = try await v1.ask(
      .post, "/v1/customers",
      [
        "companyProfile": ["domain": "cedar.example"],
        "billingProfile": [
          "companyName": "Cedar Clinic", "email": "x@y.example",
          "defaultAddress": ["country": "SE", "addressLine1": "Street 1"],
        ],
      ])
    #expect(answer.status == 201)
    #expect(answer.json?["companyProfile"]?["companyName"] == "Cedar Clinic")
    let credentials = try #require(answer.json?["userCredentials"])
    _ = try await v1.house.operations.userSignIn(
      signInName: try #require(credentials["userName"]?.string),
      password: try #require(credentials["password"]?.string), address: "unix")
    let read = try await v1.ask(.get, "/v1/customers/\(answer.id)")
    #expect(read.json?["customDomains"] == ["cedar.example"])
    #expect(read.json?["userCredentials"] == nil)
    let added = try await v1.ask(
      .post, "/v1/customers/\(answer.id)/verifieddomain",
      ["VerifiedDomainName": "cedar2.example", "Domain": ["Name": "cedar2.example"]])
    #expect(added.status == 201 && added.json?["status"] == "verified")
    let domains = try await v1.ask(.get, "/v1/customers/\(answer.id)/customDomains")
    #expect(domains.json == ["cedar.example", "cedar2.example"])
    let again = try await v1.ask(
      .post, "/v1/customers", ["companyProfile": ["domain": "cedar.example"]])
    #expect(again.status == 409 && again.code == 950_013)
  }

  @Test func `without delegated rights a customer's users are not shown`() async throws {
    let v1 = try await PartnerHouse()
    try await v1.house.operations.recordWithdrawal(of: v1.customer.id, as: v1.house.admin)
    let answer = try await v1.ask(.get, v1.path + "/users")
    #expect(answer.status == 403 && answer.code == 900_308)
    let customer = try await v1.ask(.get, v1.path)
    #expect(customer.status == 200)
    #expect(customer.json?["allowDelegatedAccess"] == false)
    #expect(customer.json?["customDomains"] == nil)
  }

  @Test func `M112: records are found within their window`() async throws {
    let v1 = try await PartnerHouse()
    let id = try await v1.made("mira")
    #expect(try await v1.assign([Sample.suite], to: id).status == 201)
    func records(_ query: String) async throws -> [JSONValue] {
      try await v1.ask(.get, "/v1/auditrecords?\(query)").items
    }
    let all = try await records("size=500")
    #expect(
      all.prefix(2).compactMap { $0["operationType"]?.string }
        == ["update_customer_user_licenses", "create_customer_user"])
    #expect(
      all[0]["customizedData"]
        == [
          ["key": "CustomerUserId", "value": .string(id)],
          ["key": "AddedLicenseSkuId", "value": .string(Sample.suite.id.text)],
        ])
    #expect(all[0]["customerName"] == "Alder Dairy")
    #expect(
      all[1]["resourceNewValue"]?.string?.contains(#""UserPrincipalName":"mira@alder.example""#)
        == true)
    let licenses = v1.filter(
      #"{"Field":"ResourceType","Value":"License","Operator":"equals"}"#)
    #expect(try await records(licenses).count == 1)
    for (company, count) in [("dairy", true), ("Bakery", false)] {
      let filter = v1.filter(
        #"{"Field":"CompanyName","Value":"\#(company)","Operator":"substring"}"#)
      let found = try await records(filter)
      #expect(found.contains { $0["operationType"] == "create_customer_user" } == count)
    }
    let ours = v1.filter(
      #"{"Field":"CustomerId","Value":"\#(v1.neighbor.id)","Operator":"equals"}"#)
    #expect(
      try await records(ours).allSatisfy { $0["customerId"]?.string == v1.neighbor.id.text })
    // A page at a time, each record once.
    var seen: [String] = []
    var answer = try await v1.ask(.get, "/v1/auditrecords?size=3")
    while true {
      seen += answer.ids
      guard let link = answer.link("next") else { break }
      answer = try await v1.ask(.get, link.path, headers: link.headers)
    }
    #expect(seen == all.compactMap { $0["id"]?.string })
    let one = try await v1.ask(.get, "/v1/auditrecords/\(seen[0])")
    #expect(one.json == all[0])
    #expect(try await v1.ask(.get, "/v1/auditrecords/\(id)").code == 1000)
    let today = String(v1.house.time.now.iso.prefix(10))
    #expect(try await records("startDate=\(today)&endDate=\(today)&size=500") == all)
    let day = { (days: Int) in String(v1.house.time.now.adding(days: -days).iso.prefix(10)) }
    #expect(
      try await v1.ask(.get, "/v1/auditrecords?startDate=\(day(95))&endDate=\(day(90))").code
        == 3000)
    #expect(
      try await v1.ask(.get, "/v1/auditrecords?startDate=\(day(80))&endDate=\(day(10))").code
        == 3000)
    #expect(try await records("startDate=\(day(60))&endDate=\(day(40))").isEmpty)
    #expect(try await v1.ask(.get, "/v1/auditrecords?startDate=yesterday").code == 3000)
  }

  @Test func `M113: who asks too often is told when to come again`() async throws {
    let v1 = try await PartnerHouse(limit: RateLimit(perMinute: 60))
    var answers: [PartnerHouse.Answer] = []
    for _ in 0..<12 { answers.append(try await v1.ask(.get, "/v1/customers")) }
    #expect(answers.prefix(10).allSatisfy { $0.status == 200 }, "so many at once")
    let late = answers[11]
    #expect(late.status == 429)
    #expect(late.headers["Retry-After"] == "1")
    #expect(late.json?["statusCode"] == 429)
    #expect(late.json?["message"]?.string?.contains("1 seconds") == true)
    // Another caller has a bucket of their own.
    let colleague = try await v1.house.token(
      of: try await v1.house.member(named: "Sam", email: "sam@p.example", roles: [.globalAdmin]))
    #expect(try await v1.ask(.get, "/v1/customers", token: colleague).status == 200)
    v1.house.time.advance(seconds: 1)
    #expect(try await v1.ask(.get, "/v1/customers").status == 200)
    #expect(try await v1.ask(.get, "/v1/customers").status == 429)
  }

  @Test func `several processes take from one bucket`() async throws {
    let limit = RateLimit(perMinute: 6000)
    let house = try await House()
    var granted = 0
    for _ in 0..<20 {
      granted += try await house.operations.takeRequests(limit.share, of: "somebody", limit)
        .granted
    }
    #expect(granted == limit.burst)
    #expect(try await house.operations.takeRequests(1, of: "somebody", limit).wait == 1)
    #expect(try await house.operations.takeRequests(1, of: "another", limit).granted == 1)
    house.time.advance(seconds: 1)
    #expect(try await house.operations.takeRequests(500, of: "somebody", limit).granted == 100)
  }
}
