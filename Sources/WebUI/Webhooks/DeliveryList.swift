import Domain
import HTML
import Messages
import Operations

/// What was sent to a webhook, with the way to send it again.
struct DeliveryList: Component {
  let say: Phrases
  let csrf: String
  let webhook: Webhook.ID
  let query: WebhookQuery
  let page: Page<WebhookDelivery>
  let customers: [Customer.ID: String]

  var body: [Node] {
    section(.class("picking"), .ariaLabelledBy("deliveries")) {
      h2(.id("deliveries")) { say.webhooks.deliveries }
      filter
      if page.items.isEmpty {
        p(.class("muted")) { say.webhooks.noDeliveries }
      } else {
        table
        Pager(
          say: say,
          links: Pager.Links(page, at: query.place) { place in
            .webhook(webhook, WebhookQuery(state: query.state, place: place))
          },
          summary: say.webhooks.deliveryCount(page.total))
      }
    }
  }

  private var filter: Node {
    div(.class("actions")) {
      for state in [nil] + WebhookDelivery.State.allCases.map(Optional.some) {
        a(
          .class("button"), .href(PageRoute.webhook(webhook, WebhookQuery(state: state))),
          .ariaCurrent(query.state == state ? "page" : nil)
        ) { state.map { say.name($0) } ?? say.webhooks.allStates }
      }
    }
  }

  private var table: Node {
    div(.class("table")) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.webhooks.sentAt }
            th(.scope("col")) { say.webhooks.customers }
            th(.scope("col")) { say.operations.state }
            th(.scope("col")) { say.webhooks.answer }
            th(.scope("col")) { HiddenText(say.webhooks.sendAgain) }
          }
        }
        tbody { for delivery in page.items { row(delivery) } }
      }
    }
  }

  private func row(_ delivery: WebhookDelivery) -> Node {
    tr {
      th(.scope("row")) {
        time(.datetime(delivery.triedAt.iso)) { say.language.time(delivery.triedAt) }
        span(.class("second")) { say.webhooks.events(delivery.events) }
      }
      td(.data(label: say.webhooks.customers)) { customer(delivery) }
      td(.data(label: say.operations.state)) {
        div {
          DeliveryBadge(say: say, state: delivery.state)
          span(.class("second")) {
            delivery.nextAt.map { say.webhooks.nextTry(say.language.time($0)) }
              ?? say.webhooks.tries(delivery.tries)
          }
        }
      }
      td(.class("wide-cell"), .data(label: say.webhooks.answer)) {
        div {
          say.tell(delivery.outcome)
          if !delivery.outcome.answer.isEmpty { answer(delivery) }
        }
      }
      td {
        form(.method("post"), .action(PageRoute.webhookAct(webhook, .sending))) {
          CSRFField(token: csrf)
          button(
            .name("delivery"), .value(delivery.id.text),
            .ariaLabel(say.webhooks.sendAgainFrom(say.language.time(delivery.madeAt)))
          ) { say.webhooks.sendAgain }
        }
      }
    }
  }

  @NodeBuilder private func customer(_ delivery: WebhookDelivery) -> [Node] {
    if delivery.customer == LedgerEntry.house {
      span(.class("muted")) { say.webhooks.houseEvents }
    } else {
      a(.href(PageRoute.of(delivery.customer, .users(UserListQuery())))) {
        customers[delivery.customer] ?? delivery.customer.text
      }
    }
  }

  private func answer(_ delivery: WebhookDelivery) -> Node {
    details {
      summary { say.webhooks.answerText }
      p(.class("answer")) { code { delivery.outcome.answer } }
    }
  }
}

/// The state of a delivery: a drawing and a word.
struct DeliveryBadge: Component {
  let say: Phrases
  let state: WebhookDelivery.State

  var body: [Node] {
    let (icon, kind): (Icon, String) =
      switch state {
      case .waiting: (.clock, "warn")
      case .taken: (.good, "good")
      case .dead: (.bad, "bad")
      }
    span(.class("badge with-icon \(kind)")) {
      icon
      say.name(state)
    }
  }
}

/// What a test, or a delivery that was sent again, came to.
struct DeliveryResult: Component {
  let say: Phrases
  let delivery: WebhookDelivery

  var body: [Node] {
    let isTaken = delivery.outcome.isTaken
    div(.class("note \(isTaken ? "good" : "bad")"), .role(isTaken ? "status" : "alert")) {
      strong { isTaken ? say.webhooks.tookIt : say.webhooks.didNotTakeIt }
      p { say.tell(delivery.outcome) }
      if !delivery.outcome.answer.isEmpty {
        p(.class("hint")) { say.webhooks.answerText }
        p(.class("answer")) { code { delivery.outcome.answer } }
      }
    }
  }
}
