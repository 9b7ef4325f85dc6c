import Domain
import Operations
import SQL
import Secrets
import Storage
import TestSupport
import Testing

@Suite struct `Who listens to a house` {
  @Test func `is told of a change once, with what the ledger says and a signature`() async throws {
    let telling = try await Telling()
    let hook = try await telling.hook()
    let numbers = telling.operations.numbers
    let (requests, events) = (numbers.takenWebhookRequests, numbers.webhookEvents)
    let users = try await telling.house.users(["mira"], at: telling.customer)
    try await telling.tell()
    try await telling.tell()
    let post = try #require(telling.receiver.posts.first)
    #expect(telling.receiver.posts.count == 1)
    #expect(post.address.text == "https://desk.example/hook")
    #expect(post.types == ["user.created"])
    for part in [
      "\"change\":\"create_customer_user\"", "\"name\":\"\(telling.customer.name.text)\"",
      "\"actor\":\"Ada Admin\"", "\"subject\":{\"id\":\"\(users[0])\"", "\"row\":1",
      "\"before\":null", "\"after\":{\"displayName\":\"mira\"",
    ] {
      #expect(post.text.contains(part), "\(part) in \(post.text)")
    }
    let seconds = telling.house.time.now.microseconds / 1_000_000
    #expect(post.field("Tenantry-Timestamp") == "\(seconds)")
    #expect(post.field("Tenantry-Event-Id") == post.ids.first)
    #expect(
      post.field("Tenantry-Signature")
        == RequestSignature.header(post.body, at: seconds, secrets: [hook.secret]))
    let sent = try await telling.deliveries(of: hook)
    #expect(sent.first?.state == .taken && sent.first?.outcome.answer == "heard")
    #expect(numbers.takenWebhookRequests == requests + 1)
    #expect(numbers.webhookEvents == events + 1)
    #expect(numbers.failedWebhookRequests == 0 && numbers.webhookRequestsGivenUp == 0)
  }

  @Test func `is told of nothing that was rolled back, refused, or before it was there`()
    async throws
  {
    let telling = try await Telling()
    try await telling.house.users(["early"], at: telling.customer)
    let hook = try await telling.hook().webhook.id
    struct Stop: Error {}
    let (admin, customer) = (telling.admin, telling.customer)
    await #expect(throws: (any Error).self) {
      try await telling.house.engine.write { transaction in
        try transaction.leaveWord(for: [hook], of: customer.id, from: 1, to: 1)
        throw Stop()
      }
    }
    // Its sign-in name is taken.
    let taken = [DraftInput(displayName: "Early", email: "early@alder.example")]
    _ = try await telling.operations.planCreation(
      of: taken, licenses: [], in: customer.id, as: admin)
    try await telling.tell()
    #expect(telling.receiver.posts.isEmpty)
  }

  @Test func `hears a thousand rows in order, a hundred at a time`() async throws {
    let telling = try await Telling()
    let hook = try await telling.hook()
    let names = (1...1050).map { "user\($0)" }
    try await telling.house.users(names, at: telling.customer)
    try await telling.tell()
    let posts = telling.receiver.posts
    #expect(posts.map(\.ids.count) == Array(repeating: 100, count: 10) + [50])
    let numbers = posts.flatMap(\.ids).compactMap { id in
      id.split(separator: "/").last.flatMap { Int($0) }
    }
    let first = try #require(numbers.first)
    #expect(numbers == Array(first..<(first + 1050)))
    #expect(posts.allSatisfy { !$0.text.contains("password") })
    #expect(try await telling.deliveries(of: hook).count == 11)
  }

  @Test func `waits behind what was not taken, while other customers do not`() async throws {
    let telling = try await Telling()
    let hook = try await telling.hook()
    telling.receiver.answers(500, then: 200)
    try await telling.house.users(["first"], at: telling.customer)
    try await telling.tell()
    #expect(telling.receiver.posts.count == 1)
    try await telling.house.users(["second"], at: telling.customer)
    try await telling.house.users(["theirs"], at: telling.neighbor)
    try await telling.tell()
    #expect(telling.receiver.posts.count == 2)
    #expect(telling.receiver.posts[1].text.contains("theirs"))
    let failed = try #require(
      try await telling.deliveries(of: hook).first { $0.state == .waiting })
    let wait = failed.triedAt.seconds(until: try #require(failed.nextAt))
    #expect((10...11).contains(wait))
    telling.house.time.advance(seconds: 12)
    try await telling.tell()
    // The failed one again, whole; then what came behind it.
    #expect(telling.receiver.posts.count == 3)
    #expect(telling.receiver.posts[2].ids.count == 2)
    #expect(telling.receiver.posts[2].ids.first == telling.receiver.posts[0].ids.first)
    let sent = try await telling.deliveries(of: hook)
    #expect(sent.map(\.state).allSatisfy { $0 == .taken })
    #expect(sent.count == 1 && sent.first?.tries == 2 && sent.first?.events == 2)
  }

  @Test func `is given up after three days and switched off, and told what it missed`()
    async throws
  {
    let telling = try await Telling()
    let hook = try await telling.hook()
    telling.receiver.answers(then: 503)
    let numbers = telling.operations.numbers
    let taken = numbers.takenWebhookRequests
    try await telling.house.users(["lost"], at: telling.customer)
    let start = telling.house.time.now
    var tries = 0
    while try await telling.state(of: hook).isOn, tries < 40 {
      try await telling.tell()
      if tries == 0 {
        #expect(try await telling.operations.waitingWebhookLines(as: telling.admin) == 1)
      }
      tries += 1
      let next = try await telling.deliveries(of: hook).first { $0.state == .waiting }?.nextAt
      telling.house.time.advance(
        seconds: next.map { telling.house.time.now.seconds(until: $0) + 1 } ?? 1)
    }
    #expect((9...11).contains(tries))
    #expect(numbers.failedWebhookRequests == tries - 1 && numbers.webhookRequestsGivenUp == 1)
    #expect(numbers.takenWebhookRequests == taken)
    #expect(try await telling.operations.waitingWebhookLines(as: telling.admin) == 0)
    let passed = start.seconds(until: telling.house.time.now)
    #expect((3 * 86_400...3 * 86_400 + 60).contains(passed))
    #expect(try await telling.state(of: hook).silence?.why == .failing)
    #expect(try await telling.deliveries(of: hook).map(\.state) == [.dead])
    let home = try await telling.operations.home(as: telling.admin)
    #expect(home.silenced.map(\.id) == [hook.webhook.id] && !home.isCalm)
    // Nothing goes there any more.
    telling.receiver.forget()
    try await telling.house.users(["silent"], at: telling.customer)
    try await telling.tell()
    #expect(telling.receiver.posts.isEmpty)
    telling.receiver.answers(then: 200)
    _ = try await telling.operations.switchWebhookOn(
      hook.webhook.id, catchingUp: true, as: telling.admin)
    try await telling.tell()
    let text = telling.receiver.posts.map(\.text).joined()
    #expect(text.contains("silent@"))
    // What was given up can be sent again by itself.
    let dead = try #require(try await telling.deliveries(of: hook).last)
    let again = try await telling.operations.sendAgain(
      dead.id, of: hook.webhook.id, as: telling.admin)
    #expect(again.state == .taken)
    #expect(telling.receiver.posts.last?.text.contains("lost@") == true)
  }

  @Test func `is switched off where it answers that it is gone`() async throws {
    let telling = try await Telling()
    let hook = try await telling.hook()
    telling.receiver.answers(then: 410)
    try await telling.house.users(["mira"], at: telling.customer)
    try await telling.tell()
    #expect(try await telling.state(of: hook).silence?.why == .gone)
    telling.house.time.advance(days: 1)
    try await telling.tell()
    #expect(telling.receiver.posts.count == 1)
  }

  @Test func `hears it from somebody else where the one who told it died`() async throws {
    let telling = try await Telling()
    _ = try await telling.hook()
    try await telling.house.users(["mira"], at: telling.customer)
    let (dead, living) = (telling.operations.newWorker(), telling.operations.newWorker())
    let claimed = try await telling.operations.claimWebhookLines(for: dead, limit: 8)
    #expect(claimed.count == 1)
    try await telling.tell(as: living)
    #expect(telling.receiver.posts.isEmpty, "the line is somebody's")
    telling.house.time.advance(seconds: Operations.webhookLeaseSeconds + 1)
    try await telling.tell(as: living)
    #expect(telling.receiver.posts.count == 1)
    // It was not dead after all: it may say it twice, but the line stays where it is.
    try await telling.operations.tell(claimed[0], by: dead)
    try await telling.house.users(["next"], at: telling.customer)
    try await telling.tell(as: living)
    #expect(telling.receiver.posts.last?.text.contains("next@") == true)
    #expect(telling.receiver.posts.last?.ids.count == 1)
  }

  @Test func `hears of the kinds and customers it is about, and of no others`() async throws {
    let telling = try await Telling()
    _ = try await telling.hook([.userDeleted], about: .only([telling.neighbor.id]))
    let users = try await telling.house.users(["ann", "bo"], at: telling.neighbor)
    let others = try await telling.house.users(["zoe"], at: telling.customer)
    for (customer, gone) in [(telling.neighbor, users[0]), (telling.customer, others[0])] {
      try await telling.house.finish(
        try await telling.operations.planDeletion(
          .users([gone]), in: customer.id, as: telling.admin))
    }
    try await telling.tell()
    #expect(telling.receiver.posts.map(\.types) == [["user.deleted"]])
    #expect(telling.receiver.posts.first?.text.contains("ann@birch.example") == true)
    #expect(!telling.receiver.posts.contains { $0.text.contains("alder") })
  }

  @Test func `hears everything since a time once more, with the same ids`() async throws {
    let telling = try await Telling()
    let hook = try await telling.hook()
    try await telling.house.users(["early"], at: telling.customer)
    telling.house.time.advance(days: 2)
    let since = telling.house.time.now
    try await telling.house.users(["late"], at: telling.customer)
    try await telling.tell()
    let ids = telling.receiver.posts.flatMap(\.ids)
    telling.receiver.forget()
    let count = try await telling.operations.replay(
      hook.webhook.id, since: since, as: telling.admin)
    #expect(count >= 1)
    try await telling.tell()
    let again = telling.receiver.posts.flatMap(\.ids).filter {
      $0.hasPrefix(telling.customer.id.text)
    }
    #expect(again == [ids.last(where: { $0.hasPrefix(telling.customer.id.text) })])
    for wrong in [since.adding(days: 1), since.adding(days: -31)] {
      let refused = await refusal(WebhookRefusal.self) {
        try await telling.operations.replay(hook.webhook.id, since: wrong, as: telling.admin)
      }
      #expect(refused == .outOfTime)
    }
  }
}
