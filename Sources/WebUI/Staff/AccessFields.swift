import Domain
import HTML
import HTTP
import Messages

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

  init(reach: Reach) {
    guard case .only(let customers) = reach else { return }
    isLimited = true
    self.customers = customers
  }

  init(_ application: Application) {
    roles = application.roles
    if case .only(let customers) = application.reach {
      isLimited = true
      self.customers = customers
    }
  }

  init(_ form: FormFields) {
    roles = Set(form.all("role").compactMap { StaffRole(rawValue: $0) })
    isLimited = form["limited"] != nil
    customers = Set(form.all("customer").compactMap { Customer.ID(parsing: $0) })
  }
}

/// Customers that can be picked: those that are, and those that a search has found.
struct CustomerPick: Sendable {
  static let most = 50

  /// Of the chosen ones, by id.
  var names: [Customer.ID: String] = [:]
  var search = ""
  /// Nil when nothing was searched for.
  var found: [Customer]?
}

/// Roles, each with what it allows, and the limits to customers.
struct AccessFields: Component {
  let say: Phrases
  let access: Access
  let pick: CustomerPick
  let wrong: Explanation?
  var isOfProgram = false

  var body: [Node] {
    if let wrong { Note(.bad, wrong) }
    fieldset {
      legend { say.staff.roles }
      for role in StaffRole.allCases {
        CheckBox(
          name: "role", value: role.rawValue, label: say.name(role),
          hint: RightsInWords(
            say: say, roles: [role], isThroughProgram: isOfProgram
          ).sentence,
          isChecked: access.roles.contains(role))
      }
    }
    CustomerFields(
      say: say, title: say.staff.reach, only: say.staff.onlyThese, hint: say.profile.limitHint,
      isLimited: access.isLimited, customers: access.customers, pick: pick)
  }
}

/// Every customer, or some that are looked for and chosen.
struct CustomerFields: Component {
  let say: Phrases
  let title: String
  let only: String
  let hint: String
  let isLimited: Bool
  let customers: Set<Customer.ID>
  let pick: CustomerPick

  var body: [Node] {
    fieldset {
      legend { title }
      CheckBox(name: "limited", label: only, hint: hint, isChecked: isLimited)
      chosen
      finder
    }
  }

  private var chosenInOrder: [(id: Customer.ID, name: String)] {
    customers.map { ($0, pick.names[$0] ?? $0.text) }.sorted { $0.1 < $1.1 }
  }

  @NodeBuilder private var chosen: [Node] {
    if !customers.isEmpty {
      p(.class("hint"), .role("status")) { say.profile.chosenCustomers(customers.count) }
      div(.class("picks")) {
        for customer in chosenInOrder {
          CheckBox(
            name: "customer", value: customer.id.text, label: customer.name, isChecked: true)
        }
      }
    }
  }

  @NodeBuilder private var finder: [Node] {
    div(.class("row")) {
      TextField(
        name: "find", label: say.profile.findCustomers, value: pick.search, type: "search",
        placeholder: say.activity.customerHint, limit: 100)
      button(.name("finding"), .value("1"), .formNoValidate()) { say.frame.search }
    }
    if let found = pick.found {
      let others = found.filter { !customers.contains($0.id) }
      if others.isEmpty {
        p(.class("muted"), .role("status")) { say.activity.noCustomer(pick.search) }
      } else {
        p(.class("label"), .role("status")) { say.profile.foundCustomers }
        div(.class("picks")) {
          for customer in others {
            CheckBox(name: "customer", value: customer.id.text, label: customer.name.text)
          }
        }
      }
    }
  }
}

/// Rights in sentences.
struct RightsInWords {
  let say: Phrases
  let roles: Set<StaffRole>
  /// Through an application, which never has what takes a person.
  var isThroughProgram = false

  private func isAllowed(_ right: RightName) -> Bool {
    if isThroughProgram, Policy.personal.contains(right) { return false }
    return !(Policy.matrix[right] ?? []).isDisjoint(with: roles)
  }

  /// "May see customers, create users and reset passwords. May not: manage staff."
  var sentence: String {
    let allowed = RightName.allCases.filter(isAllowed)
    let denied = RightName.allCases.filter { !isAllowed($0) }
    guard !denied.isEmpty else { return say.profile.mayAll }
    guard !allowed.isEmpty else { return say.staff.noRole.what }
    let may = say.profile.may(allowed.map { say.name($0) })
    return denied.count > 6 ? may : may + " " + say.profile.mayNot(denied.map { say.name($0) })
  }

  /// Every right with a yes or a no.
  var matrix: Node {
    table(.class("rights")) {
      thead {
        tr {
          th(.scope("col")) { say.profile.right }
          th(.scope("col")) { say.operations.state }
        }
      }
      tbody {
        for right in RightName.allCases {
          tr {
            th(.scope("row")) { say.name(right) }
            td {
              isAllowed(right)
                ? Badge(kind: .good, text: say.profile.allowed)
                : Badge(kind: .plain, text: say.profile.notAllowed)
            }
          }
        }
      }
    }
  }
}
