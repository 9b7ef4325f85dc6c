import Domain
import HTML
import Messages

/// Passwords on a page that is shown once: as a list to copy from, and as slips for the printer.
struct PasswordsPage: Screen {
  let say: Phrases
  let customer: Customer
  let slips: [Slip]
  /// Where their owners sign in.
  let address: String
  /// For many: no list beside the slips.
  var isSlipsOnly = false

  var title: String { say.operations.passwords(slips.count) }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    div(.class("screen-only stack")) {
      Note(.warn, say.operations.shownOnce, more: say.operations.firstSignIn(address))
      if isSlipsOnly { p { say.credentials.slipsText(slips.count) } }
      toolbar
      if !isSlipsOnly { list }
      p {
        a(.href(PageRoute.of(customer.id, .users(UserListQuery())))) {
          say.frame.backTo(say.frame.usersAndLicenses)
        }
      }
    }
    div(.class(isSlipsOnly ? "slips" : "slips paper-only")) {
      for slip in slips { PaperSlip(slip: slip, customer: customer.name.text, address: address) }
    }
  }

  /// Buttons that only scripts can serve; they take the veil off.
  private var toolbar: Node {
    div(.class("actions secret-tools"), .hidden()) {
      button(.type("button"), .class("primary"), .data("secrets", "print")) {
        say.credentials.print
      }
      if !isSlipsOnly {
        button(.type("button"), .data("secrets", "copy")) { say.credentials.copyAll }
        button(.type("button"), .data("secrets", "save")) { say.credentials.download }
      }
    }
  }

  private var list: Node {
    div(
      .class("table secrets"), .data("copy", say.credentials.copy),
      .data("copy-of", say.credentials.copyOf("%")), .data("reveal", say.credentials.reveal),
      .data("reveal-of", say.credentials.revealOf("%")), .data("copied", say.credentials.copied),
      .data("not-copied", say.credentials.notCopied),
      .data("file", "\(say.operations.temporaryPassword) \(domain).csv")
    ) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.users.displayName }
            th(.scope("col")) { say.users.signInName }
            th(.scope("col")) { say.operations.temporaryPassword }
          }
        }
        tbody {
          for slip in slips {
            tr {
              th(.scope("row")) { slip.displayName }
              td(.data(label: say.users.signInName)) { slip.signInName }
              td(.class("wide"), .data(label: say.operations.temporaryPassword)) {
                code(.class("secret")) { slip.password }
              }
            }
          }
        }
      }
    }
  }

  private var domain: String { customer.domains.first?.text ?? customer.id.text }
}

/// One person's new password, and the language it is handed to them in.
struct Slip: Sendable {
  let displayName: String
  let signInName: String
  let password: String
  let language: Language
}

/// A slip of paper to cut off and hand over.
struct PaperSlip: Component {
  let slip: Slip
  let customer: String
  let address: String

  var body: [Node] {
    let say = Phrases.of(slip.language).letters
    section(.class("slip"), .lang(slip.language.tag)) {
      h2 { slip.displayName }
      p { "\(say.slipTitle). \(say.slipText(customer))" }
      dl {
        dt { say.signInAt }
        dd { address }
        dt { say.signInName }
        dd { slip.signInName }
        dt { say.temporaryPassword }
        dd { code { slip.password } }
      }
      p { say.mustChoose }
    }
  }
}
