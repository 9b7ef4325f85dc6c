import Domain
import HTML
import Messages
import Operations

/// The temporary passwords of an operation: once, and then never again (PC 1.7.2).
struct PackCard: Component {
  /// As many passwords as are shown on a page.
  static let shown = 50

  let say: Phrases
  let customer: Customer.ID
  let csrf: String
  let pack: Pack
  let operation: Operation
  let now: Moment

  var body: [Node] {
    section(.class("card")) {
      h2 { say.operations.passwords(max(pack.passwords, operation.changed)) }
      if pack.takenAt != nil || pack.expiresAt.map({ $0 <= now }) ?? false {
        Note(.plain, say.operations.passwordsTaken)
      } else if !operation.state.isOver {
        Note(.busy, say.operations.passwordsNotReady)
      } else {
        ready
      }
    }
  }

  @NodeBuilder private var ready: [Node] {
    p { say.operations.passwordsText }
    if let end = pack.expiresAt { p(.class("muted")) { say.operations.passwordsUntil(end) } }
    form(.method("post"), .action(PageRoute.of(customer, .pack(pack.id)))) {
      CSRFField(token: csrf)
      div(.class("actions")) {
        button(.class("primary"), .name("as"), .value("file")) { say.operations.download }
        if pack.passwords <= Self.shown {
          button(.name("as"), .value("page")) { say.operations.showHere }
        }
      }
    }
  }
}

/// Passwords on a page that is shown once.
struct PasswordsPage: Screen {
  let say: Phrases
  let customer: Customer
  let passwords: [Shown]
  /// Where their owners sign in.
  let address: String

  struct Shown: Sendable {
    let displayName: String
    let signInName: String
    let password: String
  }

  var title: String { say.operations.passwords(passwords.count) }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    Note(.warn, say.operations.shownOnce, more: say.operations.firstSignIn(address))
    div(.class("table")) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.users.displayName }
            th(.scope("col")) { say.users.signInName }
            th(.scope("col")) { say.operations.temporaryPassword }
          }
        }
        tbody {
          for issued in passwords {
            tr {
              th(.scope("row")) { issued.displayName }
              td(.data(label: say.users.signInName)) { issued.signInName }
              td(.data(label: say.operations.temporaryPassword)) {
                code(.class("secret")) { issued.password }
              }
            }
          }
        }
      }
    }
    p {
      a(.href(PageRoute.of(customer.id, .users(UserListQuery())))) {
        say.frame.backTo(say.frame.usersAndLicenses)
      }
    }
  }
}
