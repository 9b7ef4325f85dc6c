import Domain
import HTML
import Messages
import Operations

/// What one sees first: what needs somebody, and how licenses are used.
struct HomePage: Screen {
  let say: Phrases
  let home: HomeLook

  var title: String { say.desk.home }

  var content: [Node] {
    section(.ariaLabelledBy("attention"), .class("picking")) {
      h2(.id("attention")) { say.home.attention }
      if home.isCalm { calm } else { WaitingCards(say: say, home: home) }
    }
    section(.ariaLabelledBy("use"), .class("picking")) {
      h2(.id("use")) { say.home.use }
      if home.seats.total == 0 {
        div(.class("card")) { p(.class("muted")) { say.home.noUse } }
      } else {
        pictures
      }
    }
  }

  private var calm: Node {
    div(.class("card calm"), .role("status")) {
      Icon.good
      div {
        h3 { say.home.calmTitle }
        p(.class("muted")) { say.home.calmText }
      }
    }
  }

  @NodeBuilder private var pictures: [Node] {
    p { say.home.seats(home.seats.consumed, home.seats.total) }
    div(.class("two")) {
      div(.class("card")) {
        BarsChart(
          say: say, id: "products", title: say.home.byProduct, column: say.home.product,
          bars: home.products, link: nil)
      }
      div(.class("card")) {
        BarsChart(
          say: say, id: "customers", title: say.home.byCustomer, column: say.home.customer,
          bars: home.customers, link: { $0.customer.map { .of($0, .seats) } })
      }
    }
    div(.class("card")) {
      if home.history.count > 1 {
        HistoryChart(say: say, id: "history", title: say.home.history, days: home.history)
      } else {
        h3 { say.home.history }
        p(.class("muted")) { say.home.noHistory }
      }
    }
  }
}

/// What waits, a card for each kind, each thing with the way straight to it.
struct WaitingCards: Component {
  let say: Phrases
  let home: HomeLook

  var body: [Node] {
    div(.class("two")) {
      card(
        say.home.refusedTitle, .bad, home.refused,
        all: .operations(OperationQuery(filter: OperationFilter(failedOnly: true)))
      ) { item in
        (
          .of(item.customer, .operation(item.subject.id, ListQuery())),
          say.home.refusedItem(
            item.subject.refused, say.name(item.subject.kind),
            say.language.date(item.subject.at))
        )
      }
      card(
        say.home.fullTitle, .seats, home.full, all: .customers(CustomerListQuery(sort: .health))
      ) { item in
        (.of(item.customer, .seats), say.home.fullItem(item.subject.seats, item.subject.name))
      }
      card(say.home.deletionsTitle, .clock, home.deletions, all: nil) { item in
        let end = item.subject.first.adding(days: User.retentionDays)
        return (
          .of(item.customer, .deletedUsers(ListQuery())),
          say.home.deletionsItem(item.subject.users, say.language.date(end))
        )
      }
      card(say.home.unopenedTitle, .mail, home.unopened, all: nil) { item in
        (
          .of(item.customer, .handovers(HandoverQuery(unopenedOnly: true))),
          say.home.unopenedItem(item.subject.count)
        )
      }
      silenced
      card(say.home.uploadsTitle, .upload, home.uploads, all: nil) { item in
        (
          .of(item.customer, .upload(item.subject.id, UploadQuery())),
          say.home.uploadsItem(
            item.subject.rows, item.subject.fileName, say.language.date(item.subject.at))
        )
      }
    }
  }

  @NodeBuilder private var silenced: [Node] {
    if !home.silenced.isEmpty {
      section(.class("card waiting")) {
        h3 {
          Icon.external
          say.webhooks.failingTitle(home.silenced.count)
        }
        ul {
          for webhook in home.silenced.prefix(HomeLook.listed) {
            li {
              a(.href(PageRoute.webhook(webhook.id, WebhookQuery()))) { webhook.name.text }
              span(.class("second")) { webhook.silence.map { say.tell($0) } ?? "" }
            }
          }
        }
        footer { a(.href(PageRoute.webhooks)) { say.home.showAll } }
      }
    }
  }

  @NodeBuilder private func card<Subject>(
    _ title: (Int) -> String, _ icon: Icon, _ list: WaitingList<Subject>, all: PageRoute?,
    _ tell: (Waiting<Subject>) -> (PageRoute, String)
  ) -> [Node] {
    if list.total > 0 {
      section(.class("card waiting")) {
        h3 {
          icon
          title(list.total)
        }
        ul {
          for item in list.items {
            let (route, text) = tell(item)
            li {
              a(.href(route)) { item.customerName }
              span(.class("second")) { text }
            }
          }
        }
        if list.total > list.items.count || all != nil {
          footer {
            if list.total > list.items.count {
              span { say.home.more(list.total - list.items.count) }
            }
            if let all { a(.href(all)) { say.home.showAll } }
          }
        }
      }
    }
  }
}
