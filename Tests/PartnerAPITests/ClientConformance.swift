import Domain
import HTTP
import TestSupport
import Testing
import Wire

/// What the known clients send, and how they go on (PC 5.2.1, 5.2.2, 5.4.2, 5.5.2 to 5.5.5, 5.7.1).
/// They do not run here themselves; these speak as they do.
@Suite struct `Clients of Partner Center` {
  enum Client: String, CaseIterable {
    /// Pascal case, every member with its null, a slash at the end, `size=0` with a filter.
    case dotNet
    /// As .NET, without the slash; reads on by the link and its headers.
    case powerShell
    /// Camel case, only what is set; a media type with its character set.
    case java

    var headers: [(String, String)] {
      switch self {
      case .dotNet:
        [
          ("Accept", "application/json"), ("MS-PartnerCenter-Client", ".NET"),
          ("MS-SdkVersion", "3.4.0"), ("X-Locale", "en-US"), ("Expect", "100-continue"),
        ]
      case .powerShell:
        [
          ("Accept", "application/json"), ("MS-PartnerCenter-Application", "Scripts"),
          ("MS-Contract-Version", "v1"), ("X-Locale", "en-US"),
        ]
      case .java:
        [("Accept", "application/json"), ("Content-Type", "application/json; charset=utf-8")]
      }
    }

    func draft(_ name: String) -> JSONValue {
      guard self != .java else {
        return [
          "userPrincipalName": .string("\(name)@alder.example"), "displayName": .string(name),
          "usageLocation": "NL",
          "passwordProfile": ["password": "Kx7!plume", "forceChangePassword": true],
        ]
      }
      return [
        "Id": .null, "UserPrincipalName": .string("\(name)@alder.example"), "FirstName": .null,
        "LastName": .null, "DisplayName": .string(name), "UsageLocation": "NL",
        "ImmutableId": .null, "PhoneNumber": .null,
        "PasswordProfile": ["Password": "Kx7!plume", "ForceChangePassword": true],
        "LastDirectorySyncTime": .null, "UserDomainType": "none", "State": "active",
        "SoftDeletionTime": .null, "Links": .null,
        "Attributes": ["Etag": .null, "ObjectType": "CustomerUser"],
      ]
    }

    func assignment(of product: String) -> JSONValue {
      guard self != .java else {
        return ["licensesToAssign": [["skuId": .string(product)]]]
      }
      return [
        "LicensesToAssign": [["ExcludedPlans": .null, "SkuId": .string(product)]],
        "LicensesToRemove": .null, "LicenseWarnings": .null,
        "Attributes": ["Etag": .null, "ObjectType": "LicenseUpdate"],
      ]
    }

    var restoration: JSONValue {
      guard self != .java else { return ["state": "active"] }
      return [
        "Id": .null, "UserPrincipalName": .null, "DisplayName": .null, "PasswordProfile": .null,
        "State": "active", "Attributes": ["Etag": .null, "ObjectType": "CustomerUser"],
      ]
    }
  }

  @Test(arguments: Client.allCases)
  func `M114: programs that speak as the known clients do their work`(client: Client) async throws {
    let v1 = try await PartnerHouse()
    let users = v1.path + "/users"
    let creation = client == .dotNet ? users + "/" : users
    var made: [String] = []
    for name in ["abel", "bea", "cleo", "dora", "emil"] {
      let answer = try await v1.ask(
        .post, creation, client.draft(name), headers: client.headers + ids(made.count))
      #expect(answer.status == 200, "\(answer.text)")
      made.append(answer.id)
    }
    #expect(Set(try await walk(v1, client)) == Set(made))

    let change = client.assignment(of: Sample.suite.id.text)
    let licensed = try await v1.ask(
      .post, users + "/\(made[0])/licenseupdates", change, headers: client.headers)
    #expect(licensed.status == 201, "\(licensed.text)")
    let held = try await v1.ask(.get, users + "/\(made[0])/licenses", headers: client.headers)
    #expect(held.items.compactMap { $0["productSku"]?["id"]?.string } == [Sample.suite.id.text])

    let gone = users + "/\(made[1])"
    #expect(try await v1.ask(.delete, gone, headers: client.headers).status == 204)
    #expect(try await deleted(v1, client) == [made[1]])
    #expect(try await !walk(v1, client).contains(made[1]))
    let back = try await v1.ask(.patch, gone, client.restoration, headers: client.headers)
    #expect(back.status == 200 && back.json?["state"] == "active", "\(back.text)")
    #expect(back.json?["userPrincipalName"] == "bea@alder.example", "nulls take nothing away")
    #expect(try await deleted(v1, client) == [])
  }

  private func ids(_ number: Int) -> [(String, String)] {
    [
      ("MS-RequestId", "0f0e0d0c-0b0a-4908-8706-05040302010\(number)"),
      ("MS-CorrelationId", "1F0E0D0C-0B0A-4908-8706-050403020100"),
    ]
  }

  /// Everybody, two at a time.
  private func walk(_ v1: PartnerHouse, _ client: Client) async throws -> [String] {
    var page = try await v1.ask(.get, v1.path + "/users?size=2", headers: client.headers)
    var seen = page.ids
    while let next = page.link("next") {
      if client == .dotNet {
        // The token alone: neither size nor filter again, the method in the query.
        let token = try #require(page.json?["continuationToken"]?.string)
        page = try await v1.ask(
          .get, v1.path + "/users?seekOperation=Next",
          headers: client.headers + [("MS-ContinuationToken", token)])
      } else {
        // One joins the version twice, the other once; every pair of headers goes along.
        let path = client == .powerShell ? "/v1" + next.path : next.path
        page = try await v1.ask(.get, path, headers: client.headers + next.headers)
      }
      #expect(page.status == 200, "\(page.text)")
      #expect(page.json?["totalCount"]?.integer == page.ids.count)
      seen += page.ids
    }
    #expect(Set(seen).count == seen.count, "nobody twice")
    return seen
  }

  /// Blanks as the client's encoding writes them.
  private func deleted(_ v1: PartnerHouse, _ client: Client) async throws -> [String] {
    let filter = #"{"Field":"UserState","Value":"Inactive","Operator":"equals"}"#
    let query =
      client == .dotNet
      ? "size=0&" + v1.filter(filter.replacing(":", with: ": ")).replacing("%20", with: "+")
      : "size=500&" + v1.filter(filter)
    let answer = try await v1.ask(.get, v1.path + "/users?" + query, headers: client.headers)
    #expect(answer.status == 200, "\(answer.text)")
    return answer.ids
  }
}
