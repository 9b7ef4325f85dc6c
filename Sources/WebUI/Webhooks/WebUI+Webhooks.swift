import Domain
import HTTP
import Messages
import Operations
import Secrets

extension WebUI {
  func webhooks(_ visit: StaffVisit) async throws -> Response {
    try visit.require(.manageWebhooks)
    return visit.page(
      WebhooksPage(
        say: visit.say, webhooks: try await operations.webhooks(as: visit.principal)),
      in: .webhooks)
  }

  func newWebhook(_ visit: StaffVisit) async throws -> Response {
    try visit.require(.manageWebhooks)
    var page = NewWebhookPage(say: visit.say, csrf: visit.session.csrf)
    guard visit.isSending else { return visit.page(page, in: .webhooks) }
    let form = try await visit.form()
    page.input = WebhookInput(form)
    page.pick = try await pick(form, page.input.access, visit)
    if form["finding"] != nil { return visit.page(page, in: .webhooks) }
    guard let draft = page.input.draft(visit.say) else {
      return visit.page(page, in: .webhooks, status: .unprocessableContent)
    }
    do throws(OperationError<WebhookRefusal>) {
      return secretPage(of: try await operations.makeWebhook(draft, as: visit.principal), visit)
    } catch {
      guard let refusal = error.refusal, let explanation = visit.say.explain(refusal) else {
        throw error
      }
      page.input.wrong["customers"] = explanation
      return visit.page(page, in: .webhooks, status: .unprocessableContent)
    }
  }

  private func secretPage(of made: NewWebhook, _ visit: StaffVisit) -> Response {
    let say = visit.say
    return secretPage(
      visit, title: say.webhooks.secretTitle, text: say.webhooks.secretText,
      secret: made.secret.reveal(), back: .webhook(made.webhook.id, WebhookQuery()),
      backName: made.webhook.name.text)
  }

  func webhook(
    _ id: Webhook.ID, _ query: WebhookQuery, _ visit: StaffVisit
  ) async throws -> Response {
    try visit.require(.manageWebhooks)
    var page = try await webhookPage(id, query, visit)
    guard visit.isSending else { return visit.page(page, in: .webhooks) }
    let form = try await visit.form()
    page.input = WebhookInput(form)
    page.pick = try await pick(form, page.input.access, visit)
    if form["finding"] != nil { return visit.page(page, in: .webhooks) }
    guard let draft = page.input.draft(visit.say) else {
      return visit.page(page, in: .webhooks, status: .unprocessableContent)
    }
    do throws(OperationError<WebhookRefusal>) {
      _ = try await operations.changeWebhook(id, to: draft, as: visit.principal)
      return visit.redirect(to: .webhook(id, WebhookQuery(isSaved: true)))
    } catch {
      guard let refusal = error.refusal, let explanation = visit.say.explain(refusal) else {
        throw error
      }
      page.input.wrong["customers"] = explanation
      return visit.page(page, in: .webhooks, status: .unprocessableContent)
    }
  }

  private func webhookPage(
    _ id: Webhook.ID, _ query: WebhookQuery, _ visit: StaffVisit
  ) async throws -> WebhookPage {
    let principal = visit.principal
    let webhook = try await operations.webhook(id, as: principal)
    let deliveries = try await operations.deliveries(
      of: id, query.state, query.place.page, as: principal)
    var shown: WebhookDelivery?
    if let name = query.shown {
      shown = try await operations.delivery(name, of: id, as: principal)
    }
    let input = WebhookInput(webhook)
    let known = Set(deliveries.items.map(\.customer)).subtracting([LedgerEntry.house])
    return WebhookPage(
      say: visit.say, csrf: visit.session.csrf, webhook: webhook, query: query,
      deliveries: deliveries,
      customers: try await operations.customerNames(known, as: principal), shown: shown,
      today: String(operations.clock.now().iso.prefix(10)), input: input,
      pick: try await pick(nil, input.access, visit))
  }

  func webhookAct(
    _ act: WebhookAct, on id: Webhook.ID, _ visit: StaffVisit
  ) async throws -> Response {
    try visit.require(.manageWebhooks)
    let form = try await visit.form()
    do throws(OperationError<WebhookRefusal>) {
      return try await perform(act, id, form, visit)
    } catch {
      guard let refusal = error.refusal, let explanation = visit.say.explain(refusal) else {
        throw error
      }
      var page = try await webhookPage(id, WebhookQuery(), visit)
      page.trouble = explanation
      return visit.page(page, in: .webhooks, status: .unprocessableContent)
    }
  }

  private func perform(
    _ act: WebhookAct, _ id: Webhook.ID, _ form: FormFields, _ visit: StaffVisit
  ) async throws(OperationError<WebhookRefusal>) -> Response {
    let principal = visit.principal
    var query = WebhookQuery()
    switch act {
    case .test: query.shown = try await operations.testWebhook(id, as: principal).id
    case .silence: _ = try await operations.switchWebhookOff(id, as: principal)
    case .resumption:
      _ = try await operations.switchWebhookOn(
        id, catchingUp: form["catch-up"] != nil, as: principal)
    case .secret:
      return secretPage(of: try await operations.replaceSecret(of: id, as: principal), visit)
    case .replay:
      guard let since = form["since"].flatMap({ Moment(iso: $0) }) else {
        throw .refused(.outOfTime)
      }
      query.replayed = try await operations.replay(id, since: since, as: principal)
    case .sending:
      guard let delivery = form["delivery"].flatMap({ WebhookDelivery.ID(parsing: $0) }) else {
        throw .refused(.notThere)
      }
      query.shown = try await operations.sendAgain(delivery, of: id, as: principal).id
    case .removal:
      try await operations.removeWebhook(id, as: principal)
      return visit.redirect(to: .webhooks)
    }
    return visit.redirect(to: .webhook(id, query))
  }
}
