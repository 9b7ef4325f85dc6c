import Domain
import HTML
import Messages
import Operations

/// The partner's own people, and the form that invites one more.
struct StaffPage: Screen {
  let say: Phrases
  let csrf: String
  let members: [StaffMember]
  let customers: [Customer]
  var typed = Typed()
  var wrong: [String: Explanation] = [:]

  struct Typed: Sendable {
    var name = ""
    var email = ""
    var access = Access()
  }

  var title: String { say.frame.staff }

  var content: [Node] {
    list
    form(.method("post"), .action(PageRoute.staff), .class("card form")) {
      h2 { say.staff.invite }
      CSRFField(token: csrf)
      FormSummary(say: say, wrong: wrong.count)
      TextField(
        name: "name", label: say.frame.name, value: typed.name, wrong: wrong["name"],
        isRequired: true, limit: Label.limit)
      TextField(
        name: "email", label: say.frame.email, value: typed.email, type: "email",
        wrong: wrong["email"], isRequired: true)
      AccessFields(
        say: say, access: typed.access, customers: customers, wrong: wrong["access"])
      div(.class("actions")) { button(.class("primary")) { say.staff.invite } }
    }
  }

  private var list: Node {
    div(.class("table")) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.frame.name }
            th(.scope("col")) { say.staff.roles }
            th(.scope("col")) { say.staff.reach }
            th(.scope("col")) { say.operations.state }
          }
        }
        tbody { for member in members { row(member) } }
      }
    }
  }

  private func row(_ member: StaffMember) -> Node {
    tr {
      th(.scope("row")) {
        a(.href(PageRoute.staffMember(member.id))) { member.name.text }
        span(.class("second")) { member.email.text }
      }
      td(.data(label: say.staff.roles)) {
        StaffRole.allCases.filter { member.roles.contains($0) }.map { say.name($0) }
          .joined(separator: ", ")
      }
      td(.data(label: say.staff.reach)) {
        switch member.reach {
        case .everyCustomer: say.staff.everyCustomer
        case .only(let customers): say.staff.onlyCustomers(customers.count)
        }
      }
      td(.data(label: say.operations.state)) {
        if let at = member.disabledAt {
          Badge(kind: .bad, text: say.staff.lockedOn(at))
        }
      }
    }
  }
}

/// What somebody may do, and whose customers they see.
struct Access: Sendable {
  var roles: Set<StaffRole> = []
  var isLimited = false
  var customers: Set<Customer.ID> = []

  var reach: Reach { isLimited ? .only(customers) : .everyCustomer }

  init() {}

  init(_ member: StaffMember) {
    roles = member.roles
    if case .only(let customers) = member.reach {
      isLimited = true
      self.customers = customers
    }
  }
}

struct AccessFields: Component {
  let say: Phrases
  let access: Access
  let customers: [Customer]
  let wrong: Explanation?

  var body: [Node] {
    if let wrong { Note(.bad, wrong) }
    fieldset {
      legend { say.staff.roles }
      for role in StaffRole.allCases {
        CheckBox(
          name: "role", value: role.rawValue, label: say.name(role),
          isChecked: access.roles.contains(role))
      }
    }
    fieldset {
      legend { say.staff.reach }
      CheckBox(name: "limited", label: say.staff.onlyThese, isChecked: access.isLimited)
      details(.open(access.isLimited)) {
        summary { say.frame.customers }
        for customer in customers {
          CheckBox(
            name: "customer", value: customer.id.text, label: customer.name.text,
            isChecked: access.customers.contains(customer.id))
        }
      }
    }
  }
}

/// One member of the staff, to be changed or locked out.
struct StaffMemberPage: Screen {
  let say: Phrases
  let csrf: String
  let member: StaffMember
  let customers: [Customer]
  var access: Access
  var wrong: Explanation?

  var title: String { member.name.text }
  var subtitle: String? { member.email.text }

  var content: [Node] {
    if let at = member.disabledAt {
      Note(.warn, say.staff.lockedOn(at))
    } else {
      form(.method("post"), .action(PageRoute.staffMember(member.id)), .class("card form")) {
        CSRFField(token: csrf)
        AccessFields(say: say, access: access, customers: customers, wrong: wrong)
        div(.class("actions")) { button(.class("primary")) { say.frame.save } }
      }
      form(.method("post"), .action(PageRoute.staffLock(member.id))) {
        CSRFField(token: csrf)
        button(.class("risky")) { say.staff.disable }
      }
    }
  }
}

/// A secret that is shown this once: an invitation's link, or a token.
struct SecretPage: Screen {
  let say: Phrases
  let title: String
  let text: String
  let secret: String
  let back: PageRoute
  let backName: String

  var content: [Node] {
    section(.class("card")) {
      p { text }
      p(.class("secret-box")) { code(.class("secret")) { secret } }
      p { a(.href(back)) { say.frame.backTo(backName) } }
    }
  }
}
