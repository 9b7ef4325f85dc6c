import Domain
import HTML
import Messages
import Operations

/// Passwords on their way to their owners, and what became of each.
struct HandoversPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let query: HandoverQuery
  let page: Page<Handover>
  let now: Moment
  /// Withdraw, send again, issue again.
  let mayReset: Bool
  var trouble: Explanation?

  private static let issuing = "issue-again"

  var title: String { say.credentials.title }
  var subtitle: String? { say.credentials.subtitle }
  /// As long as mails are on their way, the page keeps up with them.
  var refresh: Int? { isMoving ? 3 : nil }

  private var isMoving: Bool {
    page.items.contains { $0.state(at: now) == .waiting && $0.flaw == nil }
  }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    if query.sent > 0 || query.passedOver > 0 { done }
    filter
    if page.items.isEmpty {
      Empty(
        title: query.unopenedOnly
          ? say.credentials.noneUnopenedTitle : say.credentials.emptyTitle,
        text: query.unopenedOnly ? say.credentials.noneUnopenedText : say.credentials.emptyText)
    } else {
      if mayReset { issuing }
      table
      Pager(
        say: say,
        links: Pager.Links(page, at: query.place) { place in
          route(HandoverQuery(unopenedOnly: query.unopenedOnly, place: place))
        },
        summary: say.credentials.count(page.total))
    }
  }

  private var done: Note {
    let over = query.passedOver > 0 ? say.credentials.passedOver(query.passedOver) : nil
    guard query.sent > 0 else { return Note(.warn, over ?? "") }
    return Note(.good, say.credentials.queued(query.sent), more: over)
  }

  private func route(_ query: HandoverQuery) -> PageRoute { .of(customer.id, .handovers(query)) }

  private var filter: Node {
    div(.class("actions")) {
      for only in [false, true] {
        a(
          .class("button"), .href(route(HandoverQuery(unopenedOnly: only))),
          .ariaCurrent(query.unopenedOnly == only ? "page" : nil)
        ) { only ? say.credentials.unopened : say.credentials.all }
      }
    }
  }

  /// The form that the boxes of the table belong to.
  private var issuing: Node {
    form(
      .method("post"), .id(Self.issuing), .class("bar"),
      .action(PageRoute.of(customer.id, .passwordReset))
    ) {
      CSRFField(token: csrf)
      button { say.credentials.issueAgain }
      span(.class("hint")) { say.credentials.issueAgainHint }
    }
  }

  private var table: Node {
    div(.class("table"), .data("keep-up", isMoving ? "handovers" : nil), .id("handovers")) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            if mayReset { th(.scope("col"), .class("pick")) { HiddenText(say.users.selection) } }
            th(.scope("col")) { say.users.displayName }
            th(.scope("col")) { say.operations.state }
            th(.scope("col")) { say.credentials.sentTo }
            th(.scope("col")) { say.credentials.issued }
            if mayReset { th(.scope("col")) { HiddenText(say.users.withThem) } }
          }
        }
        tbody { for handover in page.items { row(handover) } }
      }
    }
  }

  private func row(_ handover: Handover) -> Node {
    tr {
      if mayReset {
        td(.class("pick")) {
          input(
            .type("checkbox"), .name(SelectionFields.user), .value(handover.user.text),
            .form(Self.issuing), .ariaLabel(say.frame.select(handover.displayName.text)))
        }
      }
      th(.scope("row")) {
        a(.href(PageRoute.of(customer.id, .user(handover.user)))) { handover.displayName.text }
        span(.class("second")) { handover.signInName.text }
      }
      td(.data(label: say.operations.state)) {
        div { HandoverState(say: say, handover: handover, now: now) }
      }
      td(.data(label: say.credentials.sentTo)) { handover.sentTo }
      td(.data(label: say.credentials.issued)) {
        div {
          time(.datetime(handover.madeAt.iso)) { say.language.time(handover.madeAt) }
          span(.class("second")) { say.credentials.issuedBy(handover.madeBy) }
        }
      }
      if mayReset { td { acts(handover) } }
    }
  }

  @NodeBuilder private func acts(_ handover: Handover) -> [Node] {
    let state = handover.state(at: now)
    let name = handover.displayName.text
    if state.isOpen {
      div(.class("actions")) {
        if handover.flaw != nil { resending(handover, name) }
        form(
          .method("post"),
          .action(PageRoute.of(customer.id, .handoverAct(handover.id, .withdrawal)))
        ) {
          CSRFField(token: csrf)
          button(.ariaLabel(say.credentials.withdrawOf(name))) { say.credentials.withdraw }
        }
      }
    }
  }

  private func resending(_ handover: Handover, _ name: String) -> Node {
    details {
      summary { say.credentials.resend }
      form(
        .method("post"), .class("form"),
        .action(PageRoute.of(customer.id, .handoverAct(handover.id, .sending)))
      ) {
        CSRFField(token: csrf)
        Field(
          id: "to-\(handover.id.text)", label: say.credentials.address,
          hint: say.credentials.otherAddressHint
        ) { describedBy, _ in
          input(
            .type("email"), .id("to-\(handover.id.text)"), .name("address"), .maxlength(254),
            .ariaDescribedBy(describedBy))
        }
        button(.ariaLabel(say.credentials.otherAddress(name))) { say.credentials.resend }
      }
    }
  }
}

/// Text for those who listen to the page.
struct HiddenText: Component {
  let text: String

  init(_ text: String) { self.text = text }

  var body: [Node] { span(.class("hidden")) { text } }
}

/// What became of a handover: a word with its color, and since when or why.
struct HandoverState: Component {
  let say: Phrases
  let handover: Handover
  let now: Moment

  var body: [Node] {
    let state = handover.state(at: now)
    Badge(kind: kind(state), text: name(state))
    if let more = more(state) { span(.class("second")) { more } }
  }

  private func kind(_ state: Handover.State) -> Note.Kind {
    switch state {
    case .waiting: .busy
    case .sent: .plain
    case .opened: .good
    case .failed: .bad
    case .expired: .warn
    case .withdrawn, .overridden: .plain
    }
  }

  private func name(_ state: Handover.State) -> String {
    switch state {
    case .waiting: say.credentials.waiting
    case .sent: say.credentials.sent
    case .opened: say.credentials.opened
    case .failed: say.credentials.failed
    case .expired: say.credentials.expired
    case .withdrawn: say.credentials.withdrawn
    case .overridden: say.credentials.overridden
    }
  }

  private func more(_ state: Handover.State) -> String? {
    switch state {
    case .waiting: handover.flaw.map { say.explain($0) + " " + say.credentials.triesAgain }
    case .sent: say.credentials.opensUntil(handover.expiresAt)
    case .opened: handover.openedAt.map { say.language.time($0) }
    case .failed: handover.flaw.map { say.explain($0) }
    case .expired: say.language.time(handover.expiresAt)
    case .withdrawn: handover.withdrawnAt.map { say.language.time($0) }
    case .overridden: say.credentials.overriddenText
    }
  }
}
