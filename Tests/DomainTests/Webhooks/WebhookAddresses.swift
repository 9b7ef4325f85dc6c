import Domain
import Testing

@Suite struct `An address of a webhook` {
  @Test(arguments: [
    "https://hook.example", "https://hook.example:8443/a/b?x=1&y=%20", "https://[2001:db8::1]/x",
    "http://localhost:8080/x", "http://127.0.0.1/", "http://[::1]:9/x", "HTTPS://Hook.Example/Path",
  ])
  func `is taken`(text: String) throws {
    let address = try WebhookAddress(parsing: "  \(text) ")
    #expect(address.text.lowercased() == text.lowercased())
  }

  @Test func `keeps the case of its path and not that of its host`() throws {
    let address = try WebhookAddress(parsing: "HTTPS://Hook.Example:443/Path?Q")
    #expect(address.text == "https://hook.example:443/Path?Q")
    #expect(address.host == "hook.example:443")
  }

  @Test(arguments: [
    ("", WebhookAddress.Flaw.empty), ("ftp://hook.example", .notHTTPS),
    ("hook.example/x", .notHTTPS), ("http://hook.example", .notHTTPS),
    ("http://127.0.0.1.evil.example", .notHTTPS), ("http://localhost.evil.example", .notHTTPS),
    ("https://ann:pw@hook.example", .userInfo), ("https://hook.example@evil.example", .userInfo),
    ("https://", .malformed), ("https://hook example", .malformed),
    ("https://hook.example/#part", .malformed), ("https://hook.example:0/", .malformed),
    ("https://hook.example:99999/", .malformed), ("https://hook.example/\r\nX: y", .malformed),
    ("https://höök.example", .malformed), ("https:/hook.example", .malformed),
  ])
  func `is refused`(text: String, flaw: WebhookAddress.Flaw) {
    #expect(throws: flaw) { try WebhookAddress(parsing: text) }
  }

  @Test func `has at most two thousand bytes`() {
    let long = "https://hook.example/" + String(repeating: "a", count: 1980)
    #expect(throws: WebhookAddress.Flaw.tooLong) { try WebhookAddress(parsing: long) }
  }
}

@Suite struct `Patience with a webhook` {
  private let start = Moment(microseconds: 1_790_000_000_000_000)

  @Test func `grows from ten seconds to a day, and ends after three`() {
    var now = start
    var waits: [Int] = []
    var tries = 1
    while let next = WebhookPatience.next(after: tries, since: start, now: now, chance: 0) {
      waits.append(now.seconds(until: next))
      now = next
      tries += 1
    }
    #expect(waits.prefix(8) == [10, 60, 300, 1800, 7200, 21_600, 43_200, 86_400])
    #expect(waits.reduce(0, +) == 3 * 86_400)
    #expect(waits.count == 10)
  }

  @Test(arguments: [0, 500, 1000, .max] as [UInt64])
  func `is up to a tenth longer by chance`(chance: UInt64) throws {
    let next = try #require(
      WebhookPatience.next(after: 2, since: start, now: start, chance: chance))
    #expect((60...66).contains(start.seconds(until: next)))
  }
}

@Suite struct `An event` {
  private func entry(_ action: Action, before: String = "", after: String = "") -> LedgerEntry {
    LedgerEntry(
      customer: Customer.ID(high: 1, low: 2), number: 7,
      at: Moment(microseconds: 1_790_000_000_000_000), actor: "Ada \"A\"\n\u{1}", action: action,
      subject: nil, subjectName: "x\\y", before: before, after: after)
  }

  @Test func `is JSON whatever stands in it`() {
    let one = entry(.catalogImported, after: "{\"products\":3}")
    let body = WebhookEvent.body([one], webhook: Webhook.ID(high: 9, low: 9), customers: [:])
    let text = String(decoding: body, as: UTF8.self)
    #expect(text.contains("\"actor\":\"Ada \\\"A\\\"\\u000a\\u0001\""))
    #expect(text.contains("\"subject\":{\"id\":null,\"name\":\"x\\\\y\"}"))
    #expect(text.contains("\"before\":null,\"after\":{\"products\":3}}"))
    #expect(text.contains("\"id\":\"00000000-0000-0001-0000-000000000002/7\""))
    #expect(text.contains("\"change\":null"))
  }

  @Test func `has the words of the field for changes of users`() {
    let renamed = entry(
      .userUpdated, before: "{\"signInName\":\"a@x\"}", after: "{\"signInName\":\"b@x\"}")
    #expect(ChangeWord.of(renamed) == "update_customer_user_principal_name")
    let moved = entry(.userUpdated, before: "{\"location\":\"NL\"}", after: "{\"location\":\"BE\"}")
    #expect(ChangeWord.of(moved) == "update_customer_user")
    let gained = entry(.rolesSet, after: "{\"roles\":[\"global-admin\"]}")
    #expect(ChangeWord.of(gained) == "add_user_member")
    let lost = entry(.rolesSet, before: "{\"roles\":[\"global-admin\"]}")
    #expect(ChangeWord.of(lost) == "remove_user_member")
    #expect(ChangeWord.of(entry(.userDeleted)) == "delete_customer_user")
  }
}
