import Domain
import Testing

@Suite struct `An address to return to` {
  @Test(arguments: [
    "https://app.example/back", "https://app.example", "https://app.example:8443/a?b=c",
    "http://localhost", "http://localhost:8400/x", "http://127.0.0.1:1/", "http://[::1]:5/a",
  ])
  func `is taken`(text: String) throws {
    let address = try RedirectAddress(parsing: text)
    #expect(address.text == text)
    #expect(address.admits(text))
    #expect(!address.admits(text + "x"))
  }

  @Test(arguments: [
    ("", RedirectAddress.Flaw.empty), ("http://app.example/", .scheme),
    ("ftp://a.example", .scheme),
    ("javascript:alert(1)", .scheme), ("https:app.example", .scheme),
    ("https:///back", .host), ("https://user@app.example/", .host),
    ("https://app.example/#part", .fragment), ("https://app.example/a b", .character),
    ("https://app.example/;form-action", .character),
    ("https://app.example\\@evil.example", .character),
    ("http://localhost.evil.example/", .scheme), ("http://127.0.0.1@evil.example/", .host),
    ("https://ü.example/", .character),
  ])
  func `is refused`(text: String, flaw: RedirectAddress.Flaw) {
    #expect(throws: flaw) { try RedirectAddress(parsing: text) }
  }

  @Test func `of another machine has to be the very same`() throws {
    let address = try RedirectAddress(parsing: "https://app.example/back")
    for other in [
      "https://app.example/back/", "https://app.example/Back", "https://app.example:443/back",
      "https://app.example/back?x=1", "http://app.example/back", "https://evil.example/back", "",
    ] {
      #expect(!address.admits(other), "\(other)")
    }
  }

  @Test func `of this machine may have any port and nothing else`() throws {
    let address = try RedirectAddress(parsing: "http://127.0.0.1/back")
    #expect(address.admits("http://127.0.0.1:51004/back"))
    for other in [
      "http://127.0.0.1:51004/", "http://localhost:51004/back", "https://127.0.0.1:51004/back",
      "http://127.0.0.1:evil.example/back", "http://127.0.0.1:1@evil.example/back",
      "http://127.0.0.1:123456/back", "http://127.0.0.1:5:6/back",
    ] {
      #expect(!address.admits(other), "\(other)")
    }
  }
}

@Suite struct `What a client asks for` {
  @Test(arguments: [
    ("", "https://api.partnercenter.microsoft.com", false),
    ("openid profile offline_access", "https://api.partnercenter.microsoft.com", true),
    (
      "https://api.partnercenter.microsoft.com/.default",
      "https://api.partnercenter.microsoft.com", false
    ),
    (
      "https://api.partnercenter.microsoft.com//user_impersonation offline_access",
      "https://api.partnercenter.microsoft.com", true
    ),
    (
      "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd/.default", "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd",
      false
    ),
    ("https://house.example/.default", "https://house.example", false),
  ])
  func `is an API of ours`(text: String, resource: String, isOffline: Bool) throws {
    let scope = try #require(TokenScope(text, house: "https://house.example"))
    #expect(scope.resource.text == resource)
    #expect(scope.isOffline == isOffline)
  }

  @Test(arguments: [
    "https://elsewhere.example/.default", "https://api.partnercenter.microsoft.com/admin",
    "https://api.partnercenter.microsoft.com.evil.example/.default", "everything",
    "https://api.partnercenter.microsoft.com/.default https://graph.windows.net/.default",
  ])
  func `is refused where it is not`(text: String) {
    #expect(TokenScope(text, house: nil) == nil)
  }
}

@Suite struct `An application that acts` {
  private let member = StaffMember(
    id: StaffMember.ID(high: 1, low: 1), name: Label(stored: "Gail"),
    email: EmailAddress(stored: "g@p.example"), roles: [.globalAdmin, .salesAgent],
    reach: .everyCustomer)
  private let application = Application(
    id: Application.ID(high: 2, low: 2), name: Label(stored: "Importer"), redirects: [],
    roles: [.globalAdmin, .helpdeskAgent], reach: .only([Customer.ID(high: 3, low: 3)]))

  @Test func `by itself has its own roles and reach, and no person`() {
    let principal = Principal(application)
    #expect(principal.isAppOnly)
    #expect(principal.staffID == nil)
    #expect(principal.application == application.id)
    #expect(principal.roles == application.roles)
    #expect(!principal.reach.covers(Customer.ID(high: 4, low: 4)))
  }

  @Test func `for a person has that person's, and never more than was granted`() {
    let principal = Principal(member, through: application, granted: [.salesAgent, .adminAgent])
    #expect(!principal.isAppOnly)
    #expect(principal.staffID == member.id)
    #expect(principal.application == application.id)
    #expect(principal.roles == [.salesAgent])
    #expect(principal.reach == .everyCustomer)
    #expect(principal.name == "Gail · Importer")
    #expect(principal.caller != Principal(member).caller)
  }

  @Test func `lets nobody in, whoever it acts for`() {
    for right in [RightName.manageStaff, .manageApplications, .manageWebhooks] {
      #expect(Policy.allows(right, Principal(member)))
      #expect(!Policy.allows(right, Principal(member, through: application)))
      #expect(!Policy.allows(right, Principal(application)))
    }
    #expect(Policy.allows(.manageCustomers, Principal(member, through: application)))
  }
}
