import Domain
import HTML
import Messages
import Operations

/// Where somebody is signed in, each with a way to end it.
struct SessionTable: Component {
  let say: Phrases
  let csrf: String
  let sessions: [SessionInfo]
  let route: PageRoute
  /// What ends all of them, or all the others.
  let endAll: String

  var body: [Node] {
    if sessions.isEmpty {
      p(.class("muted")) { say.profile.noSessions }
    } else {
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.profile.browser }
              th(.scope("col")) { say.profile.address }
              th(.scope("col")) { say.profile.since }
              th(.scope("col")) { say.operations.state }
            }
          }
          tbody { for session in sessions { row(session) } }
        }
      }
      if sessions.contains(where: { !$0.isCurrent }) {
        form(.method("post"), .action(route)) {
          CSRFField(token: csrf)
          button(.class("risky"), .name("all"), .value("1")) { endAll }
        }
      }
    }
  }

  private func row(_ session: SessionInfo) -> Node {
    let browser = session.browser.isEmpty ? say.profile.unknownBrowser : session.browser
    return tr {
      th(.scope("row")) { browser }
      td(.data(label: say.profile.address)) { session.address }
      td(.data(label: say.profile.since)) {
        time(.datetime(session.createdAt.iso)) { say.language.time(session.createdAt) }
      }
      td(.data(label: say.operations.state)) {
        if session.isCurrent {
          Badge(kind: .good, text: say.profile.thisBrowser)
        } else {
          form(.method("post"), .action(route)) {
            CSRFField(token: csrf)
            button(
              .name("session"), .value(session.id.text),
              .ariaLabel(say.profile.endSessionOf(browser))
            ) { say.profile.endSession }
          }
        }
      }
    }
  }
}

/// Who tried to sign in when, and whether it worked.
struct SignInTable: Component {
  let say: Phrases
  let signIns: [SignInRecord]

  var body: [Node] {
    p(.class("hint")) { say.profile.signInsText(SignInRecord.keptDays) }
    if signIns.isEmpty {
      p(.class("muted")) { say.profile.noSignIns }
    } else {
      div(.class("table scrolls"), .tabindex(0), .role("region"), .ariaLabel(say.profile.signIns)) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.ledger.when }
              th(.scope("col")) { say.profile.result }
              th(.scope("col")) { say.profile.address }
              th(.scope("col")) { say.profile.browser }
            }
          }
          tbody { for record in signIns { row(record) } }
        }
      }
    }
  }

  private func row(_ record: SignInRecord) -> Node {
    tr {
      th(.scope("row")) {
        time(.datetime(record.at.iso)) { say.language.time(record.at) }
      }
      td(.data(label: say.profile.result)) {
        span(.class("badge with-icon \(record.succeeded ? "good" : "bad")")) {
          record.succeeded ? Icon.good : Icon.bad
          record.succeeded ? say.profile.succeeded : say.profile.failed
        }
      }
      td(.data(label: say.profile.address)) { record.address }
      td(.data(label: say.profile.browser)) {
        record.browser.isEmpty ? say.profile.unknownBrowser : record.browser
      }
    }
  }
}
