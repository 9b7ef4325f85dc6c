import API
import Domain
import HTTP
import TestSupport
import Testing
import Wire

@Suite struct `Staff and tokens over the API` {
  @Test func `are invited, changed and sent away`() async throws {
    let api = try await APIHouse()
    let invited = try await api.ask(
      .post, "/api/staff",
      [
        "name": "Hedda Help", "email": "hedda@partner.example", "roles": ["HA"],
        "customers": [.string(api.customer.id.text)],
      ])
    #expect(invited.status == 201)
    let answer = try invited.read(InvitationAnswer.self)
    #expect(answer.link.hasPrefix("/join/"))
    let path = "/api/staff/\(answer.member.id)"
    let changed = try await api.ask(.patch, path, ["roles": ["SA", "AA"]])
    #expect(try changed.read(StaffAnswer.self).roles == ["AA", "SA"])
    #expect(changed.json?["customers"] == nil)
    #expect(try await api.ask(.delete, path).status == 204)
    let staff = try await api.ask(.get, "/api/staff").read(ListAnswer<StaffAnswer>.self)
    #expect(staff.items.first { $0.id == answer.member.id }?.disabledAt != nil)
  }

  @Test func `cannot lose the last one who lets others in`() async throws {
    let api = try await APIHouse()
    let staff = try await api.ask(.get, "/api/staff").read(ListAnswer<StaffAnswer>.self)
    let admin = try #require(staff.items.first)
    let answer = try await api.ask(.delete, "/api/staff/\(admin.id)")
    #expect(answer.status == 409)
    #expect(answer.code == "last-global-admin")
    #expect(try await api.ask(.get, "/api/me").status == 200)
  }

  @Test func `get tokens that end when they are revoked`() async throws {
    let api = try await APIHouse()
    let made = try await api.ask(.post, "/api/tokens", ["name": "backup script", "days": 30])
      .read(NewTokenAnswer.self)
    #expect(try await api.ask(.get, "/api/me", token: made.token).status == 200)
    let listed = try await api.ask(.get, "/api/tokens")
    #expect(!listed.text.contains(made.token))
    #expect(try await api.ask(.delete, "/api/tokens/\(made.id)").status == 204)
    #expect(try await api.ask(.get, "/api/me", token: made.token).status == 401)
  }

  @Test func `cannot ask for what is no role, no address, no term`() async throws {
    let api = try await APIHouse()
    let staff = try await api.ask(
      .post, "/api/staff", ["name": " ", "email": "x", "roles": ["XX"], "customers": ["1"]])
    #expect(staff.pointers == ["/name", "/email", "/roles/0", "/customers/0"])
    let token = try await api.ask(.post, "/api/tokens", ["name": "t", "days": 0])
    #expect(token.pointers == ["/days"])
  }
}
