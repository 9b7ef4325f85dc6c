import Domain
import HTML
import Messages
import Operations

/// One member of the staff: rights, browsers, sign-ins, tokens, and the way out.
struct StaffMemberPage: Screen {
  let say: Phrases
  let csrf: String
  let account: StaffAccount
  let now: Moment
  var pick: CustomerPick
  var name: String
  var access: Access
  var wrong: [String: Explanation] = [:]

  private var member: StaffMember { account.summary.member }
  private var state: StaffSummary.State { account.summary.state(at: now) }

  var title: String { member.name.text }
  var subtitle: String? { member.email.text }

  var actions: [Node] {
    if member.disabledAt == nil {
      form(.method("post"), .action(PageRoute.staffAct(member.id, .link))) {
        CSRFField(token: csrf)
        button(.title(say.profile.newLinkText)) {
          Icon.mail
          span { say.profile.newLink }
        }
      }
    }
  }

  var content: [Node] {
    standing
    div(.class("halves")) {
      div(.class("stack")) {
        if member.disabledAt == nil { rights }
        lock
      }
      div(.class("stack")) {
        sessions
        tokens
        section(.class("card")) {
          h2 { say.profile.signIns }
          SignInTable(say: say, signIns: account.signIns)
        }
        links
      }
    }
  }

  @NodeBuilder private var standing: [Node] {
    switch state {
    case .active: EmptyNodes()
    case .invited(let until):
      div(.class("note busy with-act"), .role("status")) {
        strong { say.profile.invitedUntil(until) }
        form(.method("post"), .action(PageRoute.staffAct(member.id, .withdrawal))) {
          CSRFField(token: csrf)
          button(.class("plain")) { say.profile.withdraw }
        }
      }
    case .invitationOver:
      Note(.warn, say.profile.invitationOver, more: say.profile.newLinkText)
    case .locked(let since): Note(.warn, say.staff.lockedOn(since))
    }
  }

  private var rights: Node {
    form(.method("post"), .action(PageRoute.staffMember(member.id)), .class("card form")) {
      h2 { say.profile.details }
      CSRFField(token: csrf)
      FormSummary(say: say, wrong: wrong["name"] == nil ? 0 : 1)
      TextField(
        name: "name", label: say.frame.name, value: name, wrong: wrong["name"],
        isRequired: true, limit: Label.limit)
      AccessFields(say: say, access: access, pick: pick, wrong: wrong["access"])
      details {
        summary { say.profile.rightsTitle }
        p(.class("hint")) { say.profile.rightsHint }
        RightsInWords(say: say, roles: member.roles).matrix
      }
      div(.class("actions")) { button(.class("primary")) { say.frame.save } }
    }
  }

  private var lock: Node {
    let isLocked = member.disabledAt != nil
    return section(.class("card")) {
      h2 { isLocked ? say.profile.unlock : say.staff.disable }
      if let wrong = wrong["lock"] { Note(.bad, wrong) }
      if !isLocked { p { say.profile.lockText } }
      form(
        .method("post"),
        .action(PageRoute.staffAct(member.id, isLocked ? .release : .lock))
      ) {
        CSRFField(token: csrf)
        button(.class(isLocked ? "primary" : "risky")) {
          isLocked ? say.profile.unlock : say.staff.disable
        }
      }
    }
  }

  private var sessions: Node {
    section(.class("card")) {
      h2 { say.profile.sessions }
      SessionTable(
        say: say, csrf: csrf, sessions: account.sessions,
        route: .staffAct(member.id, .sessions), endAll: say.profile.endAll)
    }
  }

  private var tokens: Node {
    section(.class("card")) {
      h2 { say.frame.tokens }
      if account.tokens.isEmpty {
        p(.class("muted")) { say.staff.noTokens }
      } else {
        TokenTable(
          say: say, csrf: csrf, tokens: account.tokens,
          end: { _ in .staffAct(member.id, .tokens) })
      }
    }
  }

  private var links: Node {
    section(.class("card")) {
      h2 { say.frame.activity }
      ul(.class("causes")) {
        li {
          a(.href(PageRoute.activity(LedgerQuery(actor: member.name.text)))) {
            say.profile.whatWasDone
          }
        }
        li {
          a(.href(PageRoute.activity(LedgerQuery(subject: member.id.of(LedgerEntry.self))))) {
            say.profile.whatHappened
          }
        }
      }
    }
  }
}

/// Nothing to show.
private struct EmptyNodes: Component {
  var body: [Node] { [] }
}
