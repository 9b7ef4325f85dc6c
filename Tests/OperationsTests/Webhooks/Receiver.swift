import Domain
import Operations
import Secrets
import Synchronization
import TestSupport
import Testing

/// Somebody who is told of changes, and answers as a test says.
final class Receiver: Sendable {
  private struct State {
    var posts: [WebhookPost] = []
    var answers: [Int] = []
    var usual = 200
  }

  private let state = Mutex(State())

  var sender: WebhookSender {
    WebhookSender { post in
      let status = self.state.withLock { state in
        state.posts.append(post)
        return state.answers.isEmpty ? state.usual : state.answers.removeFirst()
      }
      return WebhookOutcome(status: status, milliseconds: 3, answer: "heard")
    }
  }

  /// From now on: these first, then always the last one.
  func answers(_ answers: Int..., then usual: Int) {
    state.withLock {
      $0.answers = answers
      $0.usual = usual
    }
  }

  var posts: [WebhookPost] { state.withLock { $0.posts } }

  func forget() { state.withLock { $0.posts = [] } }
}

extension WebhookPost {
  var text: String { String(decoding: body, as: UTF8.self) }

  func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The ids of its events, in order.
  var ids: [String] { values(of: "{\"id\":\"").filter { $0.contains("/") } }

  var types: [String] { values(of: "\"type\":\"") }

  private func values(of key: String) -> [String] {
    var values: [String] = []
    var rest = text[...]
    while let found = rest.firstRange(of: key) {
      rest = rest[found.upperBound...]
      values.append(String(rest.prefix { $0 != "\"" }))
    }
    return values
  }
}

/// A house with a customer, a neighbor, and somebody who listens.
struct Telling {
  let house: House
  let customer: Customer
  let neighbor: Customer
  let receiver = Receiver()
  let operations: Operations
  var admin: Principal { house.admin }

  init() async throws {
    house = try await House()
    try await house.stockCatalog()
    customer = try await house.customer(seats: [(Sample.suite, 2000)])
    neighbor = try await house.customer("Birch Bakery", domain: "birch.example")
    var operations = house.operations
    operations.sender = receiver.sender
    self.operations = operations
  }

  func draft(_ name: String = "Desk", _ kinds: Set<Action> = [], _ reach: Reach = .everyCustomer)
    -> WebhookDraft
  {
    WebhookDraft(
      name: Label(stored: name), address: WebhookAddress(stored: "https://desk.example/hook"),
      kinds: kinds, reach: reach)
  }

  /// A webhook that has been told everything so far.
  func hook(
    _ kinds: Set<Action> = [], about reach: Reach = .everyCustomer
  ) async throws -> NewWebhook {
    let made = try await operations.makeWebhook(draft("Desk", kinds, reach), as: admin)
    try await tell()
    receiver.forget()
    return made
  }

  /// What a server's runner does, until nothing is due.
  func tell(as worker: Worker.ID? = nil) async throws {
    let worker = worker ?? operations.newWorker()
    while true {
      let lines = try await operations.claimWebhookLines(for: worker, limit: 8)
      if lines.isEmpty { return }
      for line in lines { try await operations.tell(line, by: worker) }
    }
  }

  func state(of hook: NewWebhook) async throws -> Webhook {
    try await operations.webhook(hook.webhook.id, as: admin)
  }

  /// Those about the customer.
  func deliveries(of hook: NewWebhook) async throws -> [WebhookDelivery] {
    try await operations.deliveries(
      of: hook.webhook.id, nil, PageRequest(size: 200), as: admin
    ).items.filter { $0.customer == customer.id }
  }
}
