import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct `A webhook` {
  @Test func `is managed by global admins only, and within their reach`() async throws {
    let telling = try await Telling()
    let hook = try await telling.hook()
    let id = hook.webhook.id
    let (operations, house) = (telling.operations, telling.house)
    for role in StaffRole.allCases where role != .globalAdmin {
      let member = try await house.member(
        named: "M", email: "\(role)@partner.example", roles: [role])
      let calls: [() async throws -> Void] = [
        { _ = try await operations.webhooks(as: member) },
        { _ = try await operations.webhook(id, as: member) },
        { _ = try await operations.makeWebhook(telling.draft(), as: member) },
        { _ = try await operations.changeWebhook(id, to: telling.draft(), as: member) },
        { _ = try await operations.replaceSecret(of: id, as: member) },
        { _ = try await operations.testWebhook(id, as: member) },
        { _ = try await operations.switchWebhookOff(id, as: member) },
        { _ = try await operations.switchWebhookOn(id, catchingUp: true, as: member) },
        { _ = try await operations.replay(id, since: house.time.now, as: member) },
        { _ = try await operations.deliveries(of: id, nil, PageRequest(), as: member) },
        { try await operations.removeWebhook(id, as: member) },
      ]
      for call in calls {
        #expect(await failure(of: call) == .denied(.notAllowed(.manageWebhooks)))
      }
    }
    let limited = try await house.member(
      named: "Lim", email: "lim@partner.example", roles: [.globalAdmin],
      reach: .only([telling.customer.id]))
    #expect(try await operations.webhooks(as: limited).isEmpty)
    #expect(
      await refusal(WebhookRefusal.self) { try await operations.webhook(id, as: limited) }
        == .notThere)
    for reach in [Reach.everyCustomer, .only([telling.neighbor.id])] {
      let refused = await refusal(WebhookRefusal.self) {
        try await operations.makeWebhook(telling.draft("x", [], reach), as: limited)
      }
      #expect(refused == .unknownCustomer)
    }
    let own = try await operations.makeWebhook(
      telling.draft("own", [], .only([telling.customer.id])), as: limited)
    #expect(try await operations.webhooks(as: limited).map(\.webhook.id) == [own.webhook.id])
    #expect(telling.receiver.posts.isEmpty)
  }

  @Test func `signs with two secrets for a day after a new one, then with the new one`()
    async throws
  {
    let telling = try await Telling()
    let old = try await telling.hook()
    let new = try await telling.operations.replaceSecret(of: old.webhook.id, as: telling.admin)
    #expect(new.secret != old.secret)
    func signature(_ name: String) async throws -> (found: String?, post: WebhookPost) {
      telling.receiver.forget()
      try await telling.house.users([name], at: telling.customer)
      try await telling.tell()
      let post = try #require(telling.receiver.posts.last)
      return (post.field("Tenantry-Signature"), post)
    }
    func expected(_ post: WebhookPost, _ secrets: [Token]) -> String {
      RequestSignature.header(
        post.body, at: telling.house.time.now.microseconds / 1_000_000, secrets: secrets)
    }
    let first = try await signature("one")
    #expect(first.found == expected(first.post, [new.secret, old.secret]))
    telling.house.time.advance(days: 1)
    let second = try await signature("two")
    #expect(second.found == expected(second.post, [new.secret]))
    try await telling.operations.sweepWebhooks()
    #expect(try await telling.state(of: old).earlierSecretUntil == nil)
  }

  @Test func `tells a test what came back, and tries it once`() async throws {
    let telling = try await Telling()
    let hook = try await telling.hook([.userCreated])
    telling.receiver.answers(404, then: 200)
    let missed = try await telling.operations.testWebhook(hook.webhook.id, as: telling.admin)
    #expect(missed.state == .dead && missed.outcome.status == 404 && missed.nextAt == nil)
    let taken = try await telling.operations.testWebhook(hook.webhook.id, as: telling.admin)
    #expect(taken.state == .taken && taken.outcome.answer == "heard")
    #expect(telling.receiver.posts.map(\.types) == [["webhook.tested"], ["webhook.tested"]])
    try await telling.tell()
    #expect(telling.receiver.posts.count == 2)
  }

  @Test func `leaves its whole life in the ledger, without its secrets and its path`()
    async throws
  {
    let telling = try await Telling()
    let (operations, admin) = (telling.operations, telling.admin)
    let made = try await operations.makeWebhook(telling.draft(), as: admin)
    let id = made.webhook.id
    _ = try await operations.changeWebhook(id, to: telling.draft("Other"), as: admin)
    let second = try await operations.replaceSecret(of: id, as: admin)
    _ = try await operations.testWebhook(id, as: admin)
    _ = try await operations.switchWebhookOff(id, as: admin)
    _ = try await operations.switchWebhookOn(id, catchingUp: false, as: admin)
    try await operations.removeWebhook(id, as: admin)
    let filter = LedgerFilter(subject: id.of(LedgerEntry.self))
    let entries = try await operations.ledger(in: nil, filter, PageRequest(), as: admin).items
    #expect(
      Set(entries.map(\.action)) == [
        .webhookMade, .webhookChanged, .webhookSecretReplaced, .webhookTested,
        .webhookSwitchedOff, .webhookSwitchedOn, .webhookRemoved,
      ])
    for entry in entries {
      for secret in [made.secret.reveal(), second.secret.reveal(), "/hook"] {
        #expect(!(entry.before + entry.after).contains(secret))
      }
    }
    #expect(try await operations.webhooks(as: admin).isEmpty)
    #expect(try await operations.verify().isSound)
    try await telling.house.users(["after"], at: telling.customer)
    telling.receiver.forget()
    try await telling.tell()
    #expect(telling.receiver.posts.isEmpty)
  }

  @Test func `is told nothing of the time it was off, unless that is wanted`() async throws {
    let telling = try await Telling()
    let hook = try await telling.hook()
    let id = hook.webhook.id
    _ = try await telling.operations.switchWebhookOff(id, as: telling.admin)
    #expect(
      try await telling.operations.home(as: telling.admin).silenced.isEmpty, "it was meant")
    try await telling.house.users(["meanwhile"], at: telling.customer)
    _ = try await telling.operations.switchWebhookOn(id, catchingUp: false, as: telling.admin)
    try await telling.house.users(["after"], at: telling.customer)
    try await telling.tell()
    let text = telling.receiver.posts.map(\.text).joined()
    #expect(text.contains("after@") && !text.contains("meanwhile@"))
  }

  @Test func `needs a customer, and one that is there`() async throws {
    let telling = try await Telling()
    for (reach, refusal) in [
      (Reach.only([]), WebhookRefusal.noCustomer),
      (.only([Customer.ID(high: 7, low: 7)]), .unknownCustomer),
    ] {
      let refused = await OperationsTests.refusal(WebhookRefusal.self) {
        try await telling.operations.makeWebhook(
          telling.draft("x", [], reach), as: telling.admin)
      }
      #expect(refused == refusal)
    }
  }
}
