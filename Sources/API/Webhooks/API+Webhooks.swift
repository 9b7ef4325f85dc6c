import Domain
import HTTP
import Messages
import Operations
import Secrets
import Wire

extension API {
  func listWebhooks(_ call: Call) async throws -> Response {
    let webhooks = try await operations.webhooks(as: call.principal)
    return try .shape(ListAnswer(items: webhooks.map { WebhookAnswer($0.webhook) }))
  }

  func webhook(_ id: Webhook.ID, _ call: Call) async throws -> Response {
    try .shape(WebhookAnswer(try await operations.webhook(id, as: call.principal)))
  }

  func makeWebhook(_ call: Call) async throws -> Response {
    _ = try Policy.permit(May.ManageWebhooks.self, call.principal)
    let body = try await call.read(WebhookRequest.self)
    var fields = FieldParser()
    let name = fields.label(body.name, "/name")
    let address = fields.webhookAddress(body.address, "/address")
    let kinds = fields.actions(body.kinds ?? [], "/kinds")
    let reach = fields.webhookReach(body.customers)
    try fields.check()
    let made = try await operations.makeWebhook(
      WebhookDraft(
        name: try fields.whole(name), address: try fields.whole(address), kinds: kinds,
        reach: reach), as: call.principal)
    return try secret(made)
  }

  func replaceSecret(_ id: Webhook.ID, _ call: Call) async throws -> Response {
    try secret(try await operations.replaceSecret(of: id, as: call.principal))
  }

  private func secret(_ made: NewWebhook) throws -> Response {
    let answer = NewWebhookAnswer(
      webhook: WebhookAnswer(made.webhook), secret: made.secret.reveal())
    var response = try Response.made(answer, at: APIRoute.webhook(made.webhook.id).path)
    response.noCompression = true
    return response
  }

  func changeWebhook(_ id: Webhook.ID, _ call: Call) async throws -> Response {
    var webhook = try await operations.webhook(id, as: call.principal)
    let body = try await call.read(WebhookChangeRequest.self)
    var fields = FieldParser()
    var draft = WebhookDraft(
      name: webhook.name, address: webhook.address, kinds: webhook.kinds, reach: webhook.reach)
    if let text = body.name, let name = fields.label(text, "/name") { draft.name = name }
    if let text = body.address, let address = fields.webhookAddress(text, "/address") {
      draft.address = address
    }
    if let kinds = body.kinds { draft.kinds = fields.actions(kinds, "/kinds") }
    if let customers = body.customers { draft.reach = fields.webhookReach(customers) }
    if body.everyCustomer == true { draft.reach = .everyCustomer }
    try fields.check()
    webhook = try await operations.changeWebhook(id, to: draft, as: call.principal)
    if let active = body.active {
      webhook =
        active
        ? try await operations.switchWebhookOn(
          id, catchingUp: body.catchUp ?? true, as: call.principal)
        : try await operations.switchWebhookOff(id, as: call.principal)
    }
    return try .shape(WebhookAnswer(webhook))
  }

  func removeWebhook(_ id: Webhook.ID, _ call: Call) async throws -> Response {
    try await operations.removeWebhook(id, as: call.principal)
    return Response(.noContent)
  }

  func deliveries(_ id: Webhook.ID, _ call: Call) async throws -> Response {
    let state = call.query("state").flatMap { WebhookDelivery.State(rawValue: $0) }
    let page = try await operations.deliveries(of: id, state, call.page, as: call.principal)
    return try .shape(page.answer { DeliveryAnswer($0) })
  }

  func testWebhook(_ id: Webhook.ID, _ call: Call) async throws -> Response {
    try .shape(DeliveryAnswer(try await operations.testWebhook(id, as: call.principal)))
  }

  func replay(_ id: Webhook.ID, _ call: Call) async throws -> Response {
    _ = try await operations.webhook(id, as: call.principal)
    let body = try await call.read(ReplayRequest.self)
    var fields = FieldParser()
    if let text = body.delivery {
      let delivery: WebhookDelivery.ID? = fields.id(text, "/delivery")
      try fields.check()
      let sent = try await operations.sendAgain(
        try fields.whole(delivery), of: id, as: call.principal)
      return try .shape(ReplayAnswer(delivery: DeliveryAnswer(sent)))
    }
    guard let since = body.since.flatMap({ Moment(iso: $0) }) else {
      fields.add("/since", body.since == nil ? .missing : .malformed)
      throw APIFailure(.invalid, fields.parts)
    }
    let customers = try await operations.replay(id, since: since, as: call.principal)
    return try .shape(ReplayAnswer(customers: customers))
  }
}

extension FieldParser {
  fileprivate mutating func webhookAddress(
    _ text: String, _ pointer: String
  ) -> WebhookAddress? {
    do throws(WebhookAddress.Flaw) {
      return try WebhookAddress(parsing: text)
    } catch {
      let flaw = error
      add(pointer, code: flaw.code) { $0.phrases.explain(flaw).text }
      return nil
    }
  }

  fileprivate mutating func actions(_ texts: [String], _ pointer: String) -> Set<Action> {
    var actions: Set<Action> = []
    for (index, text) in texts.enumerated() {
      if let action = Action(rawValue: text) {
        actions.insert(action)
      } else {
        add("\(pointer)/\(index)", .malformed)
      }
    }
    return actions
  }

  fileprivate mutating func webhookReach(_ customers: [String]?) -> Reach {
    guard let customers else { return .everyCustomer }
    let ids: [Customer.ID] = ids(customers, "/customers")
    return .only(Set(ids))
  }
}

extension WebhookAddress.Flaw {
  /// Stable, for programs.
  fileprivate var code: String {
    switch self {
    case .empty: "missing"
    case .tooLong: "too-long"
    case .notHTTPS: "not-https"
    case .userInfo: "user-information"
    case .malformed: "malformed"
    }
  }
}

extension WebhookRefusal: ToldAsProblem {
  var failure: APIFailure {
    let refusal = self
    let told: @Sendable (APITexts) -> String = { $0.phrases.explain(refusal)?.text ?? "" }
    return switch self {
    case .notThere: APIFailure(.notFound)
    case .tooMany: APIFailure(.tooManyWebhooks, detail: told)
    case .unknownCustomer: .field("/customers", "unknown") { $0.unknownCustomer }
    case .noCustomer: .field("/customers", "missing", told)
    case .isOff: APIFailure(.webhookOff, detail: told)
    case .outOfTime: .field("/since", "out-of-time", told)
    }
  }
}
