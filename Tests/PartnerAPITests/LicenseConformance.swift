import Domain
import HTTP
import Operations
import TestSupport
import Testing
import Wire

@Suite struct `Licenses and roles under v1` {
  @Test func `M100, M101: roles of the customer, of users, and their members`() async throws {
    let v1 = try await PartnerHouse()
    let (mira, zoe) = (try await v1.made("mira"), try await v1.made("zoe"))
    let roles = try await v1.ask(.get, v1.path + "/directoryroles")
    #expect(roles.items.count == 4)
    let admin = try #require(roles.items.first { $0["name"] == "Company Administrator" })
    #expect(admin["id"] == "62e90394-69f5-4237-9190-012177145e10")
    let members = v1.path + "/directoryroles/\(Role.globalAdmin.id.text.uppercased())/usermembers"
    #expect(try await v1.ask(.get, members).items.isEmpty)
    for id in [mira, zoe] {
      let added = try await v1.ask(
        .post, members,
        [
          "Id": .string(id), "DisplayName": "anything", "UserPrincipalName": "anything",
          "Attributes": ["ObjectType": "UserMember"],
        ])
      #expect(added.status == 201)
      #expect(added.json?["roleId"]?.string == Role.globalAdmin.id.text)
    }
    // Another role leaves the first one alone.
    let helpdesk = v1.path + "/directoryroles/\(Role.passwordAdmin.id)/usermembers"
    #expect(try await v1.ask(.post, helpdesk, ["id": .string(mira)]).status == 201)
    #expect(try await v1.ask(.get, v1.path + "/users/\(mira)/directoryroles").items.count == 2)
    #expect(Set(try await v1.ask(.get, members + "?size=1").ids).count == 1)
    #expect(Set(try await v1.ask(.get, members).ids) == [mira, zoe])
    #expect(try await v1.ask(.delete, members + "/\(zoe)").status == 204)
    #expect(try await v1.ask(.get, members).ids == [mira])
    #expect(try await v1.ask(.get, v1.path + "/users/\(zoe)/directoryroles").items.isEmpty)
    #expect(try await v1.ask(.delete, members + "/\(zoe)").code == 60002)
    let last = try await v1.ask(.delete, members + "/\(mira)")
    #expect(last.status == 409 && last.code == 950_014)
    #expect(try await v1.ask(.get, v1.path + "/directoryroles/\(mira)/usermembers").code == 1000)
  }

  @Test func `M102: entitlements of both groups`() async throws {
    let v1 = try await PartnerHouse()
    _ = try await v1.assign([Sample.suite], to: try await v1.made("mira"))
    let usual = try await v1.ask(.get, v1.path + "/subscribedskus")
    #expect(usual.items.allSatisfy { $0["productSku"]?["licenseGroupId"] == "group1" })
    let suite = try #require(
      usual.items.first { $0["productSku"]?["skuPartNumber"] == "SUITE" })
    let units = ["activeUnits", "warningUnits", "totalUnits", "consumedUnits", "availableUnits"]
      .map { suite[$0]?.integer }
    #expect(units == [10, 0, 10, 1, 9])
    #expect(suite["servicePlans"]?.array?.count == 3)
    #expect(suite["servicePlans"]?.array?.first?["capabilityStatus"] == "Enabled")
    let second = try await v1.ask(.get, v1.path + "/subscribedskus?licenseGroupIds=Group2")
    #expect(second.items.compactMap { $0["productSku"]?["skuPartNumber"] } == ["MARKET"])
    let both = try await v1.ask(
      .get, v1.path + "/subscribedskus?licenseGroupIds=group1&licenseGroupIds=group2")
    #expect(both.items.count == usual.items.count + 1)
    #expect(try await v1.ask(.get, v1.path + "/subscribedskus?licenseGroupIds=3").code == 3000)
  }

  @Test func `M103, M104, M105: plans are left out, and a seat comes back`() async throws {
    let v1 = try await PartnerHouse()
    let id = try await v1.made("mira")
    let licenses = v1.path + "/users/\(id)/licenses"
    let none = try await v1.ask(.get, licenses)
    #expect(none.status == 200 && none.json?["totalCount"] == 0)
    #expect(none.json?["items"] == .array([]))
    let done = try await v1.ask(
      .post, v1.path + "/users/\(id)/licenseupdates",
      [
        "LicensesToAssign": [
          ["SkuId": "suite", "ExcludedPlans": [.string(Sample.files.text)]]
        ],
        "LicensesToRemove": .null, "LicenseWarnings": .null,
        "Attributes": ["ObjectType": "LicenseUpdate"],
      ])
    #expect(done.status == 201)
    #expect(done.json?["licenseWarnings"] == .array([]))
    let held = try await v1.ask(.get, licenses)
    #expect(
      held.items.first?["servicePlans"]?.array?.compactMap { $0["id"]?.string }
        == [Sample.mail.text, Sample.teams.text])
    #expect(held.items.first?["servicePlans"]?.array?.first?["capabilityStatus"] == "Assigned")
    #expect(try await v1.ask(.get, licenses + "?licenseGroupIds=Group2").items.isEmpty)
    // Again with another list: the plans change (PC 5.9.4).
    #expect(try await v1.assign([Sample.suite], to: id).status == 201)
    #expect(try await v1.ask(.get, licenses).items.first?["servicePlans"]?.array?.count == 3)
    let removed = try await v1.ask(
      .post, v1.path + "/users/\(id)/licenseupdates",
      ["licensesToRemove": [.string(Sample.suite.id.text)]])
    #expect(removed.status == 201)
    #expect(try await v1.ask(.get, licenses).items.isEmpty)
    let again = try await v1.ask(
      .post, v1.path + "/users/\(id)/licenseupdates",
      ["licensesToRemove": [.string(Sample.suite.id.text)]])
    #expect(again.code == 950_006, "only what is held can be removed")
  }

  @Test func `M106: groups do not mix, and nothing changes`() async throws {
    let v1 = try await PartnerHouse()
    let id = try await v1.made("mira")
    let mixed = try await v1.assign([Sample.suite, Sample.market], to: id)
    #expect(mixed.status == 400 && mixed.code == 950_008)
    #expect(try await v1.ask(.get, v1.path + "/users/\(id)/licenses").items.isEmpty)
  }

  @Test func `M107: without a seat the account and the product are told`() async throws {
    let v1 = try await PartnerHouse()
    let (mira, zoe) = (try await v1.made("mira"), try await v1.made("zoe"))
    #expect(try await v1.assign([Sample.otherSuite], to: mira).status == 201)
    let answer = try await v1.assign([Sample.otherSuite], to: zoe)
    #expect(answer.status == 400 && answer.code == 60012)
    #expect(
      answer.json?["data"]
        == [
          .string(
            "LicenseQuotaExceededException : account \(v1.customer.id), SKU \(Sample.otherSuite.id)"
          )
        ])
    #expect(answer.json?["source"] == "PartnerFD")
  }

  @Test func `M108: a customer of somebody else is none of ours`() async throws {
    let v1 = try await PartnerHouse()
    let limited = try await v1.house.token(
      of: try await v1.house.member(
        named: "Lim", email: "lim@p.example", roles: [.globalAdmin],
        reach: .only([v1.neighbor.id])))
    let nobody = "2c9a1f36-5a44-4d0f-9a6f-6d1b7c0e8a11"
    for path in ["", "/users", "/users/\(nobody)", "/subscribedskus", "/directoryroles"] {
      let theirs = try await v1.ask(.get, v1.path + path, token: limited)
      #expect(theirs.status == 403 && theirs.code == 20002, "\(path)")
      let nobodys = try await v1.ask(.get, "/v1/customers/\(nobody)" + path, token: limited)
      #expect(nobodys.bytes == theirs.bytes, "as silent as about nobody")
    }
    #expect(try await v1.ask(.get, "/v1/customers/nonsense/users").code == 900_118)
    let powerless = try await v1.house.token(
      of: try await v1.house.member(named: "Pow", email: "pow@p.example", roles: []))
    let answer = try await v1.ask(.get, v1.path + "/users", token: powerless)
    #expect(answer.status == 403 && answer.code == 900_150)
  }

  @Test func `seats, sold and used, are told by product and by seller`() async throws {
    let v1 = try await PartnerHouse()
    _ = try await v1.assign([Sample.suite], to: try await v1.made("mira"))
    let deployment = try await v1.ask(.get, v1.path + "/analytics/licenses/deployment")
    let suite = try #require(deployment.items.first { $0["productName"] == "Suite" })
    #expect(suite["licensesSold"] == 10 && suite["licensesDeployed"] == 1)
    #expect(suite["deploymentPercent"] == .number("10"))
    let usage = try await v1.ask(.get, v1.path + "/analytics/licenses/usage")
    #expect(usage.items.first { $0["workloadName"] == "Suite" }?["licensesActive"] == 0)
    let user = try await v1.house.operations.userSignIn(
      signInName: "mira@alder.example", password: "Kx7!plume", address: "unix")
    #expect(user.mustChoosePassword)
    let later = try await v1.ask(.get, v1.path + "/analytics/licenses/usage")
    #expect(later.items.first { $0["workloadName"] == "Suite" }?["licensesActive"] == 1)
    let first = try await v1.ask(.get, v1.path + "/subscriptions")
    #expect(first.items.count == 5 && Set(first.ids).count == 5)
    #expect(try await v1.ask(.get, v1.path + "/subscriptions").ids == first.ids)
  }
}
