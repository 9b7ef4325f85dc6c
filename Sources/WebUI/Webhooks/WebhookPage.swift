import Domain
import HTML
import Messages
import Operations

/// One webhook: what it tells, its state, and what was sent.
struct WebhookPage: Screen {
  let say: Phrases
  let csrf: String
  let webhook: Webhook
  let query: WebhookQuery
  let deliveries: Page<WebhookDelivery>
  /// Of those that deliveries are about.
  let customers: [Customer.ID: String]
  /// What a test or a repeat came to.
  let shown: WebhookDelivery?
  let today: String
  var input: WebhookInput
  var pick: CustomerPick
  var trouble: Explanation?

  var title: String { webhook.name.text }
  var subtitle: String? { webhook.address.host }

  var actions: [Node] {
    form(.method("post"), .action(act(.test))) {
      CSRFField(token: csrf)
      button(.class("primary")) {
        Icon.play
        span { say.webhooks.test }
      }
    }
  }

  private func act(_ act: WebhookAct) -> PageRoute { .webhookAct(webhook.id, act) }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    if query.isSaved { Note(.good, say.webhooks.saved) }
    if let count = query.replayed {
      Note(
        count > 0 ? .good : .plain,
        count > 0 ? say.webhooks.replayed(count) : say.webhooks.nothingToReplay)
    }
    if let shown { DeliveryResult(say: say, delivery: shown) }
    if let silence = webhook.silence {
      Note(silence.why == .switchedOff ? .warn : .bad, say.tell(silence))
    }
    DeliveryList(
      say: say, csrf: csrf, webhook: webhook.id, query: query, page: deliveries,
      customers: customers)
    div(.class("halves")) {
      settings
      div(.class("stack")) {
        switching
        secret
        if webhook.isOn { replay }
        removal
      }
    }
  }

  private var settings: Node {
    form(
      .method("post"), .action(PageRoute.webhook(webhook.id, WebhookQuery())),
      .class("card form")
    ) {
      h2 { say.webhooks.settings }
      CSRFField(token: csrf)
      WebhookFields(say: say, input: input, pick: pick)
      div(.class("actions")) { button(.class("primary")) { say.frame.save } }
    }
  }

  private var switching: Node {
    form(
      .method("post"), .action(act(webhook.isOn ? .silence : .resumption)), .class("card form")
    ) {
      h2 { webhook.isOn ? say.webhooks.switchOff : say.webhooks.switchOn }
      CSRFField(token: csrf)
      if webhook.isOn {
        p(.class("hint")) { say.webhooks.switchOffText }
      } else {
        CheckBox(
          name: "catch-up", label: say.webhooks.catchUp,
          hint: say.webhooks.catchUpHint(Webhook.keptDays), isChecked: true)
      }
      div(.class("actions")) {
        button(.class(webhook.isOn ? "" : "primary")) {
          webhook.isOn ? say.webhooks.switchOff : say.webhooks.switchOn
        }
      }
    }
  }

  private var secret: Node {
    form(.method("post"), .action(act(.secret)), .class("card form")) {
      h2 { say.webhooks.newSecret }
      CSRFField(token: csrf)
      if let until = webhook.earlierSecretUntil {
        Note(.busy, say.webhooks.bothUntil(say.language.time(until)))
      }
      p(.class("hint")) { say.webhooks.newSecretText }
      div(.class("actions")) { button { say.webhooks.newSecret } }
    }
  }

  private var replay: Node {
    form(.method("post"), .action(act(.replay)), .class("card form")) {
      h2 { say.webhooks.replay }
      CSRFField(token: csrf)
      TextField(
        name: "since", label: say.webhooks.replaySince, value: today, type: "date",
        hint: say.webhooks.replayText(Webhook.keptDays), isRequired: true)
      div(.class("actions")) { button { say.webhooks.sendAgain } }
    }
  }

  private var removal: Node {
    details(.class("card form")) {
      summary { say.webhooks.remove }
      form(.method("post"), .action(act(.removal)), .class("stack")) {
        CSRFField(token: csrf)
        p { say.webhooks.removeText }
        div(.class("actions")) { button(.class("risky")) { say.webhooks.remove } }
      }
    }
  }
}
