import Domain
import Jobs
import Mail
import Operations
import Secrets
import Synchronization
import Telemetry
import TestSupport
import Testing

@Suite struct `The post` {
  /// A server that takes every mail, or has the same trouble with each.
  final class Sink: Sendable {
    let mails = Mutex<[MailMessage]>([])
    let trouble = Mutex<MailTrouble?>(nil)

    func postman() throws -> Postman {
      Postman(from: try #require(MailAddress(parsing: "Desk <desk@partner.example>"))) { mails in
        let trouble = self.trouble.withLock { $0 }
        if trouble == nil { self.mails.withLock { $0 += mails } }
        return mails.map { _ in trouble }
      }
    }

    var sent: [MailMessage] { mails.withLock { $0 } }
  }

  struct Desk {
    let sink = Sink()
    let operations: Operations
    let time: StoppedClock
    let admin: Principal
    let customer: Customer
    let runner: PostRunner

    init(_ names: [String], to recipients: HandoverOrder.Recipients = .everyUser) async throws {
      let house = try await House()
      (operations, time, admin) = (house.operations, house.time, house.admin)
      customer = try await house.customer()
      let drafts = names.map {
        DraftInput(displayName: $0, email: "\($0.filter(\.isLetter))@alder.example", location: "SE")
      }
      let created = try await house.finish(
        try await operations.planCreation(
          of: drafts, licenses: [], in: customer.id, as: admin))
      _ = try await operations.handOver(
        try #require(created.operation.pack), key: try #require(created.packKey),
        HandoverOrder(recipients), reader: "de", in: customer.id, as: admin)
      runner = PostRunner(
        operations, try sink.postman(), portal: "https://portal.example", log: .silent)
    }

    func states() async throws -> [Handover] {
      try await operations.handovers(
        in: customer.id, unopenedOnly: false, PageRequest(), as: admin
      ).items
    }
  }

  @Test func `takes a mail in their language to each, and nothing twice`() async throws {
    let desk = try await Desk(["ann", "bo"])
    #expect(try await desk.runner.once() == 2)
    #expect(try await desk.runner.once() == 0)
    #expect(Set(desk.sink.sent.map(\.to.address)) == ["ann@alder.example", "bo@alder.example"])
    for mail in desk.sink.sent {
      #expect(mail.subject == "Dina inloggningsuppgifter för Alder Dairy")
      #expect(mail.language == "sv")
      let links = mail.text.matches(of: /https:\/\/portal\.example\/handover\/(\S+)/)
      let link = try #require(links.first).output.1
      #expect(links.count == 1)
      #expect(mail.html.contains(link))
      let opened = try await desk.operations.openHandover(
        link: String(link), address: "192.0.2.1")
      #expect(opened.signInName == mail.to.address)
      #expect(!mail.text.contains(opened.password.reveal()), "never the password itself")
      #expect(!mail.html.contains(opened.password.reveal()))
    }
  }

  @Test func `takes all links to one in the language of who sends them`() async throws {
    let contact = EmailAddress(stored: "kontakt@else.example")
    let desk = try await Desk(["ann", "<bo>"], to: .one(contact))
    #expect(try await desk.runner.once() == 1)
    let mail = try #require(desk.sink.sent.first)
    #expect(mail.subject == "Zugangsdaten für Personen bei Alder Dairy")
    #expect(mail.text.matches(of: /\/handover\//).count == 2)
    #expect(mail.text.contains("<bo> (bo@alder.example)"))
    #expect(!mail.html.contains("<bo>"))
  }

  @Test func `tries again what did not go out, less and less often`() async throws {
    let desk = try await Desk(["ann"])
    desk.sink.trouble.withLock { $0 = .unreachable }
    var tries = 0
    for _ in 0..<(30 * 60) {
      tries += try await desk.runner.once()
      desk.time.advance(seconds: 60)
    }
    #expect(tries == MailPatience.tries)
    let failed = try await desk.states()[0]
    #expect(failed.state(at: desk.time.now) == .failed)
    #expect(failed.flaw == .unreachable)
    desk.sink.trouble.withLock { $0 = nil }
    #expect(try await desk.runner.once() == 0, "it was given up")
    try await desk.operations.resendHandover(
      failed.id, to: EmailAddress(stored: "ann@else.example"), in: desk.customer.id,
      as: desk.admin)
    #expect(try await desk.runner.once() == 1)
    #expect(desk.sink.sent.map(\.to.address) == ["ann@else.example"])
    let sent = try await desk.states()[0]
    #expect(sent.state(at: desk.time.now) == .sent)
    #expect(sent.sentTo == "a…@else.example")
  }

  @Test func `gives up at once what the server refuses for good`() async throws {
    let desk = try await Desk(["ann"])
    desk.sink.trouble.withLock { $0 = .refused(status: 550) }
    _ = try await desk.runner.once()
    #expect(try await desk.states()[0].state(at: desk.time.now) == .failed)
    desk.sink.trouble.withLock { $0 = .refused(status: 450) }
    let other = try await Desk(["bo"])
    other.sink.trouble.withLock { $0 = .refused(status: 450) }
    _ = try await other.runner.once()
    let waiting = try await other.states()[0]
    #expect(waiting.state(at: other.time.now) == .waiting)
    #expect(waiting.flaw == .refusedForNow)
  }

  @Test func `sends no mail of a link that was withdrawn or is over`() async throws {
    let desk = try await Desk(["ann", "bo"])
    let first = try await desk.states()[0]
    try await desk.operations.withdrawHandover(
      first.id, in: desk.customer.id, as: desk.admin)
    #expect(try await desk.runner.once() == 1)
    #expect(desk.sink.sent.map(\.to.address) != [first.signInName.text])
    let late = try await Desk(["ann"])
    late.time.advance(days: 4)
    #expect(try await late.runner.once() == 0)
    #expect(late.sink.sent.isEmpty)
  }

  @Test func `of a sender that died is sent by another one, once the ten minutes are over`()
    async throws
  {
    let desk = try await Desk(["ann"])
    #expect(try await desk.operations.dueMails(limit: 5).count == 1, "and is never told of again")
    #expect(try await desk.runner.once() == 0)
    desk.time.advance(seconds: 601)
    #expect(try await desk.runner.once() == 1)
    #expect(desk.sink.sent.count == 1)
  }

  @Test func `stops when it is canceled`() async throws {
    let desk = try await Desk(["ann"])
    let runner = desk.runner
    let task = Task { await runner.run() }
    while desk.sink.sent.isEmpty { await Task.yield() }
    task.cancel()
    await task.value
    #expect(desk.sink.sent.count == 1)
  }
}
