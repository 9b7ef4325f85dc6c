import Domain
import HTTP
import Wire

extension Endpoint {
  static let webhooks: [Endpoint] = [
    Endpoint(
      method: .get, template: .webhooks, summary: "Addresses that are told of changes, by name",
      access: .right(.manageWebhooks), answers: [.ok(ListAnswer<WebhookAnswer>.self)]),
    Endpoint(
      method: .post, template: .webhooks, summary: "Add a webhook; its secret is told once",
      access: .right(.manageWebhooks), body: .json([WebhookRequest.self], isOptional: false),
      answers: [.created(NewWebhookAnswer.self)]),
    Endpoint(
      method: .get, template: .webhook, summary: "One webhook", access: .right(.manageWebhooks),
      answers: [.ok(WebhookAnswer.self)]),
    Endpoint(
      method: .patch, template: .webhook, summary: "Change a webhook, or switch it off and on",
      access: .right(.manageWebhooks),
      body: .json([WebhookChangeRequest.self], isOptional: false),
      answers: [.ok(WebhookAnswer.self, "Changed.")]),
    Endpoint(
      method: .delete, template: .webhook,
      summary: "Remove a webhook with what is still to be sent",
      access: .right(.manageWebhooks), answers: [.noContent]),
    Endpoint(
      method: .post, template: .webhookSecret,
      summary: "Make a new secret; the one before signs for another day",
      access: .right(.manageWebhooks), answers: [.created(NewWebhookAnswer.self)]),
    Endpoint(
      method: .get, template: .webhookDeliveries, summary: "What was sent, newest first",
      access: .right(.manageWebhooks),
      query: [.words("state", Words.deliveryStates, "Only deliveries in this state.")]
        + Parameter.paging,
      answers: [.ok(PageAnswer<DeliveryAnswer>.self)]),
    Endpoint(
      method: .post, template: .webhookTest,
      summary: "Send one event at once and tell what came back",
      access: .right(.manageWebhooks), answers: [.ok(DeliveryAnswer.self, "Sent.")]),
    Endpoint(
      method: .post, template: .webhookReplay,
      summary: "Send one delivery again at once, or everything since a time in the background",
      access: .right(.manageWebhooks), body: .json([ReplayRequest.self], isOptional: false),
      answers: [.ok(ReplayAnswer.self, "Sent, or begun.")]),
  ]
}
