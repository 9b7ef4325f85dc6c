import API
import Domain
import HTTP
import Operations
import TestSupport
import Testing
import Wire

@Suite struct `Webhooks over the API` {
  @Test func `are made, changed, switched, tested and removed`() async throws {
    let api = try await APIHouse(
      sender: WebhookSender { post in
        WebhookOutcome(
          status: post.address.text.hasSuffix("/gone") ? 404 : 200, milliseconds: 7, answer: "ok")
      })
    let made = try await api.ask(
      .post, "/api/webhooks",
      [
        "name": "Desk", "address": "https://desk.example/hook", "kinds": ["user.created"],
        "customers": [.string(api.customer.id.text)],
      ])
    #expect(made.status == 201)
    let hook = try made.read(NewWebhookAnswer.self)
    #expect(hook.secret.hasPrefix("tnw_") && hook.webhook.active)
    let path = "/api/webhooks/\(hook.webhook.id)"
    #expect(made.headers["Location"] == path)
    let changed = try await api.ask(
      .patch, path, ["name": "Other", "everyCustomer": true, "kinds": []]
    ).read(WebhookAnswer.self)
    #expect(changed.name == "Other" && changed.customers == nil && changed.kinds.isEmpty)
    #expect(changed.address == "https://desk.example/hook", "what is absent stays")
    let tested = try await api.ask(.post, path + "/test").read(DeliveryAnswer.self)
    #expect(tested.state == "taken" && tested.status == 200 && tested.answer == "ok")
    let sent = try await api.ask(.get, path + "/deliveries?state=taken")
      .read(PageAnswer<DeliveryAnswer>.self)
    #expect(sent.items.map(\.id) == [tested.id])
    let again = try await api.ask(.post, path + "/replay", ["delivery": .string(tested.id)])
      .read(ReplayAnswer.self)
    #expect(again.delivery?.tries == 2)
    let second = try await api.ask(.post, path + "/secret").read(NewWebhookAnswer.self)
    #expect(second.secret != hook.secret && second.webhook.earlierSecretUntil != nil)
    let off = try await api.ask(.patch, path, ["active": false]).read(WebhookAnswer.self)
    #expect(off.offWhy == "switched-off")
    let replay = try await api.ask(
      .post, path + "/replay", ["since": .string(api.house.time.now.iso)])
    #expect(replay.status == 409 && replay.code == "webhook-off")
    #expect(try await api.ask(.patch, path, ["active": true]).read(WebhookAnswer.self).active)
    let listed = try await api.ask(.get, "/api/webhooks")
    #expect(try listed.read(ListAnswer<WebhookAnswer>.self).items.count == 1)
    #expect(!listed.text.contains(second.secret))
    #expect(try await api.ask(.delete, path).status == 204)
    #expect(try await api.ask(.get, path).status == 404)
  }

  @Test func `tell what is wrong with each field`() async throws {
    let api = try await APIHouse()
    let wrong = try await api.ask(
      .post, "/api/webhooks",
      ["name": "", "address": "http://desk.example", "kinds": ["user.sneezed"], "customers": ["1"]])
    #expect(wrong.pointers == ["/name", "/address", "/kinds/0", "/customers/0"])
    let nobody = try await api.ask(
      .post, "/api/webhooks",
      ["name": "x", "address": "https://desk.example", "customers": []])
    #expect(nobody.pointers == ["/customers"])
    let made = try await api.ask(
      .post, "/api/webhooks", ["name": "x", "address": "https://desk.example"]
    ).read(NewWebhookAnswer.self)
    for since in ["yesterday", "2020-01-01", "2030-01-01"] {
      let replay = try await api.ask(
        .post, "/api/webhooks/\(made.webhook.id)/replay", ["since": .string(since)])
      #expect(replay.status == 422 && replay.pointers == ["/since"], "\(since)")
    }
  }

  @Test func `look like none to who sees some customers only`() async throws {
    let api = try await APIHouse()
    let made = try await api.ask(
      .post, "/api/webhooks", ["name": "x", "address": "https://desk.example"]
    ).read(NewWebhookAnswer.self)
    let limited = try await api.token(roles: [.globalAdmin], reach: .only([api.neighbor.id]))
    let path = "/api/webhooks/\(made.webhook.id)"
    #expect(try await api.ask(.get, path, token: limited).status == 404)
    #expect(try await api.ask(.post, path + "/test", token: limited).status == 404)
    #expect(try await api.ask(.delete, path, token: limited).status == 404)
    let theirs = try await api.ask(
      .post, "/api/webhooks",
      [
        "name": "x", "address": "https://desk.example",
        "customers": [.string(api.customer.id.text)],
      ], token: limited)
    #expect(theirs.pointers == ["/customers"])
  }
}
