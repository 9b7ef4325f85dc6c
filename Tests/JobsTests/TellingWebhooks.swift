import Domain
import Glibc
import Jobs
import Operations
import Secrets
import Synchronization
import Telemetry
import TestSupport
import Testing

@Suite struct `The runner of webhooks` {
  @Test func `tells what is due, and logs neither addresses nor answers`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let paper = try #require(tmpfile())
    defer { fclose(paper) }
    let file = fileno(paper)
    let log = Log(to: file)
    let status = Mutex(500)
    var operations = house.operations
    operations.sender = WebhookSender { _ in
      WebhookOutcome(status: status.withLock { $0 }, milliseconds: 1, answer: "private words")
    }
    let made = try await operations.makeWebhook(
      WebhookDraft(
        name: Label(stored: "Desk"),
        address: WebhookAddress(stored: "https://desk.example/secret-path"), kinds: [],
        reach: .only([customer.id])), as: house.admin)
    try await house.users(["mira"], at: customer)
    let runner = WebhookRunner(operations, log: log)
    let worker = operations.newWorker()
    #expect(await runner.once(worker) == 1)
    #expect(await runner.once(worker) == 0, "it waits")
    house.time.advance(seconds: 12)
    status.withLock { $0 = 200 }
    #expect(await runner.once(worker) == 1)
    #expect(await runner.once(worker) == 0)
    let text = try written(to: file)
    #expect(text.contains("webhook.failed") && text.contains("status-500"))
    #expect(text.contains("webhook.taken"))
    for word in ["desk.example", "secret-path", "private words", made.secret.reveal(), "mira"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  private func written(to file: Int32) throws -> String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = pread(file, &bytes, bytes.count, 0)
    try #require(count > 0)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
