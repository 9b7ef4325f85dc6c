import Domain
import HTML
import Messages
import Operations

/// The temporary passwords of an operation: once, and then never again (PC 1.7.2).
struct PackCard: Component {
  /// As many passwords as are shown in a list, which is printed as slips too.
  static let shown = 150
  /// As many slips as one page holds.
  static let printed = 300

  let say: Phrases
  let customer: Customer.ID
  let csrf: String
  let pack: Pack
  let operation: Operation
  let now: Moment

  var body: [Node] {
    section(.class("card"), .id("passwords")) {
      h2 {
        // How many there will be is known when the last row is done.
        operation.state.isOver
          ? say.operations.passwords(max(pack.passwords, operation.changed))
          : say.operations.passwordsToCome
      }
      if pack.takenAt != nil || pack.expiresAt.map({ $0 <= now }) ?? false {
        Note(.plain, say.operations.passwordsTaken)
        p {
          a(.href(PageRoute.of(customer, .handovers(HandoverQuery())))) { say.credentials.status }
        }
      } else if !operation.state.isOver {
        Note(.busy, say.operations.passwordsNotReady)
      } else {
        ready
      }
    }
  }

  @NodeBuilder private var ready: [Node] {
    p { say.operations.passwordsText(pack.passwords) }
    if let end = pack.expiresAt {
      p(.class("muted")) { say.operations.passwordsUntil(pack.passwords, end) }
    }
    form(.method("post"), .action(PageRoute.of(customer, .pack(pack.id)))) {
      CSRFField(token: csrf)
      div(.class("actions")) {
        if pack.passwords <= Self.shown {
          button(.class("primary"), .name("as"), .value("page")) { say.credentials.show }
        } else if pack.passwords <= Self.printed {
          button(.class("primary"), .name("as"), .value("slips")) { say.credentials.slips }
        }
        button(
          .class(pack.passwords > Self.printed ? "primary" : ""), .name("as"), .value("file")
        ) { say.operations.download }
        a(.class("button"), .href(PageRoute.of(customer, .packMail(pack.id)))) {
          say.credentials.byMail
        }
      }
    }
    p(.class("hint")) {
      say.credentials.choose
      if pack.passwords > Self.printed { " " + say.credentials.tooManyToShow(Self.printed) }
    }
  }
}
