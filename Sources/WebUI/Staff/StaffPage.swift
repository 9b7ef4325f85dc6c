import Domain
import HTML
import Messages
import Operations

/// The partner's own people.
struct StaffPage: Screen {
  let say: Phrases
  let members: [StaffSummary]
  let now: Moment

  var title: String { say.frame.staff }
  var subtitle: String? { say.desk.resultCount(members.count) }

  var actions: [Node] {
    a(.class("button primary"), .href(PageRoute.newStaff)) {
      Icon.add
      span { say.staff.invite }
    }
  }

  var content: [Node] {
    div(.class("table")) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.frame.name }
            th(.scope("col")) { say.operations.state }
            th(.scope("col")) { say.staff.roles }
            th(.scope("col")) { say.staff.reach }
            th(.scope("col")) { say.profile.lastSignIn }
          }
        }
        tbody { for summary in members { row(summary) } }
      }
    }
  }

  private func row(_ summary: StaffSummary) -> Node {
    let member = summary.member
    return tr {
      th(.scope("row")) {
        a(.href(PageRoute.staffMember(member.id))) { member.name.text }
        span(.class("second")) { member.email.text }
      }
      td(.data(label: say.operations.state)) {
        StaffStateBadge(say: say, state: summary.state(at: now))
      }
      td(.class("wide-cell"), .data(label: say.staff.roles)) {
        StaffRole.allCases.filter { member.roles.contains($0) }.map { say.name($0) }
          .joined(separator: ", ")
        span(.class("second")) { RightsInWords(say: say, roles: member.roles).sentence }
      }
      td(.data(label: say.staff.reach)) {
        switch member.reach {
        case .everyCustomer: say.staff.everyCustomer
        case .only(let customers): say.staff.onlyCustomers(customers.count)
        }
      }
      td(.data(label: say.profile.lastSignIn)) {
        if let at = summary.lastSignInAt {
          Instant(say: say, moment: at)
        } else {
          span(.class("muted")) { say.profile.never }
        }
      }
    }
  }
}

/// A member's state: a drawing and a word.
struct StaffStateBadge: Component {
  let say: Phrases
  let state: StaffSummary.State

  var body: [Node] {
    switch state {
    case .active: badge(.good, "good", say.profile.active)
    case .invited: badge(.mail, "busy", say.profile.invited)
    case .invitationOver: badge(.clock, "warn", say.profile.invitationOver)
    case .locked: badge(.lock, "bad", say.staff.disabled)
    }
  }

  private func badge(_ icon: Icon, _ kind: String, _ text: String) -> Node {
    span(.class("badge with-icon \(kind)")) {
      icon
      text
    }
  }
}

/// The form that invites one more.
struct NewStaffPage: Screen {
  let say: Phrases
  let csrf: String
  var pick = CustomerPick()
  var name = ""
  var email = ""
  var access = Access()
  var wrong: [String: Explanation] = [:]

  var title: String { say.profile.inviteTitle }
  var subtitle: String? { say.profile.inviteText }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.newStaff), .class("card form")) {
      CSRFField(token: csrf)
      FormSummary(say: say, wrong: wrong.count)
      TextField(
        name: "name", label: say.frame.name, value: name, wrong: wrong["name"],
        isRequired: true, limit: Label.limit)
      TextField(
        name: "email", label: say.frame.email, value: email, type: "email",
        wrong: wrong["email"], isRequired: true)
      AccessFields(say: say, access: access, pick: pick, wrong: wrong["access"])
      div(.class("actions")) {
        button(.class("primary")) { say.staff.invite }
        a(.class("button"), .href(PageRoute.staff)) { say.frame.cancel }
      }
    }
  }
}
