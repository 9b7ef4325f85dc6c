import Domain
import HTML
import Messages
import Operations

/// Addresses that are told of changes.
struct WebhooksPage: Screen {
  let say: Phrases
  let webhooks: [WebhookSummary]

  var title: String { say.webhooks.title }
  var subtitle: String? { say.webhooks.subtitle }

  var actions: [Node] {
    a(.class("button primary"), .href(PageRoute.newWebhook)) {
      Icon.add
      span { say.webhooks.add }
    }
  }

  var content: [Node] {
    if webhooks.isEmpty {
      Empty(title: say.webhooks.emptyTitle, text: say.webhooks.emptyText)
    } else {
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.frame.name }
              th(.scope("col")) { say.operations.state }
              th(.scope("col")) { say.webhooks.about }
              th(.scope("col")) { say.webhooks.lastDelivery }
            }
          }
          tbody { for summary in webhooks { row(summary) } }
        }
      }
    }
  }

  private func row(_ summary: WebhookSummary) -> Node {
    let webhook = summary.webhook
    return tr {
      th(.scope("row")) {
        a(.href(PageRoute.webhook(webhook.id, WebhookQuery()))) { webhook.name.text }
        span(.class("second")) { webhook.address.host }
      }
      td(.data(label: say.operations.state)) {
        WebhookState(say: say, webhook: webhook, last: summary.last)
      }
      td(.class("wide-cell"), .data(label: say.webhooks.about)) {
        div {
          switch webhook.reach {
          case .everyCustomer: say.staff.everyCustomer
          case .only(let customers): say.staff.onlyCustomers(customers.count)
          }
          span(.class("second")) {
            webhook.kinds.isEmpty
              ? say.webhooks.everyEvent : say.webhooks.kindCount(webhook.kinds.count)
          }
        }
      }
      td(.data(label: say.webhooks.lastDelivery)) {
        if let last = summary.last {
          div {
            Instant(say: say, moment: last.triedAt)
            span(.class("second")) { say.tell(last.outcome) }
          }
        } else {
          span(.class("muted")) { say.webhooks.noDelivery }
        }
      }
    }
  }
}

/// Whether a webhook is told of changes, and hears them: a drawing and a word.
struct WebhookState: Component {
  let say: Phrases
  let webhook: Webhook
  let last: WebhookDelivery?

  var body: [Node] {
    if let silence = webhook.silence {
      badge(
        silence.why == .switchedOff ? .pause : .bad, silence.why == .switchedOff ? "" : "bad",
        say.webhooks.off)
    } else if let last, last.state != .taken {
      badge(.warn, "warn", say.webhooks.failing)
    } else {
      badge(.good, "good", say.webhooks.on)
    }
  }

  private func badge(_ icon: Icon, _ kind: String, _ text: String) -> Node {
    span(.class("badge with-icon \(kind)")) {
      icon
      text
    }
  }
}
