import Domain
import HTML
import Messages

/// The left navigation: what belongs to the customer first, then what belongs to the house.
struct Navigation: Component {
  let say: Phrases
  let customer: Customer?
  let section: Section?
  let rights: Set<RightName>

  /// The places that the navigation leads to.
  enum Section: Hashable, Sendable {
    case home, customers, allOperations, allActivity, staff, applications, tokens, webhooks
    case developers, bulkFiles
    case users, deletedUsers, seats, operations, handovers, activity, account
  }

  struct Entry: Sendable {
    let section: Section
    let text: String
    let icon: Icon
    let route: PageRoute
    var shortcut: String?
    var isOfCustomer = false
  }

  var body: [Node] {
    nav(.class("side"), .ariaLabel(say.frame.mainNavigation)) {
      if let customer { list(entries(of: customer.id)) }
      list(houseEntries)
    }
  }

  /// Every place that can be gone to from here.
  var entries: [Entry] {
    (customer.map { entries(of: $0.id) } ?? []) + houseEntries
  }

  private func list(_ entries: [Entry]) -> Node {
    ul {
      for entry in entries {
        li {
          a(
            .href(entry.route), .ariaCurrent(entry.section == section ? "page" : nil),
            .data("shortcut", entry.shortcut)
          ) {
            entry.icon
            span { entry.text }
          }
        }
      }
    }
  }

  private func entries(of customer: Customer.ID) -> [Entry] {
    let frame = say.frame
    var entries = [
      Entry(
        section: .users, text: frame.usersAndLicenses, icon: .users,
        route: .of(customer, .users(UserListQuery())), shortcut: "g u", isOfCustomer: true),
      Entry(
        section: .deletedUsers, text: frame.deletedUsers, icon: .deleted,
        route: .of(customer, .deletedUsers(ListQuery())), shortcut: "g d", isOfCustomer: true),
      Entry(
        section: .seats, text: frame.seats, icon: .seats, route: .of(customer, .seats),
        shortcut: "g s", isOfCustomer: true),
      Entry(
        section: .operations, text: frame.operations, icon: .operations,
        route: .of(customer, .operations(OperationQuery())), shortcut: "g o", isOfCustomer: true),
      Entry(
        section: .handovers, text: say.credentials.title, icon: .key,
        route: .of(customer, .handovers(HandoverQuery())), shortcut: "g p", isOfCustomer: true),
    ]
    if rights.contains(.seeActivity) {
      entries.append(
        Entry(
          section: .activity, text: frame.activity, icon: .activity,
          route: .of(customer, .activity(LedgerQuery())), shortcut: "g a", isOfCustomer: true))
    }
    entries.append(
      Entry(
        section: .account, text: say.account.title, icon: .customers,
        route: .of(customer, .account(saved: false)), shortcut: "g i", isOfCustomer: true))
    return entries
  }

  private var houseEntries: [Entry] {
    let frame = say.frame
    var entries = [
      Entry(
        section: .home, text: say.desk.home, icon: .home, route: .home, shortcut: "g h"),
      Entry(
        section: .customers, text: frame.customers, icon: .customers,
        route: .customers(CustomerListQuery()), shortcut: "g c"),
    ]
    // Inside a customer, the lists over all of them would only be mistaken for the customer's.
    guard customer == nil else { return entries }
    entries.append(
      Entry(
        section: .allOperations, text: frame.operations, icon: .operations,
        route: .operations(OperationQuery()), shortcut: "g o"))
    if rights.contains(.uploadUsers) {
      entries.append(
        Entry(
          section: .bulkFiles, text: say.bulk.title, icon: .upload, route: .bulkFiles,
          shortcut: "g m"))
    }
    if rights.contains(.seeActivity) {
      entries.append(
        Entry(
          section: .allActivity, text: frame.activity, icon: .activity,
          route: .activity(LedgerQuery()), shortcut: "g a"))
    }
    if rights.contains(.manageStaff) {
      entries.append(
        Entry(section: .staff, text: frame.staff, icon: .staff, route: .staff, shortcut: "g t"))
    }
    if rights.contains(.manageWebhooks) {
      entries.append(
        Entry(
          section: .webhooks, text: say.webhooks.title, icon: .external, route: .webhooks,
          shortcut: "g w"))
    }
    if rights.contains(.manageApplications) {
      entries.append(
        Entry(
          section: .applications, text: say.applications.title, icon: .application,
          route: .applications))
    }
    entries.append(
      Entry(section: .tokens, text: frame.tokens, icon: .token, route: .tokens))
    entries.append(
      Entry(
        section: .developers, text: say.developers.title, icon: .code, route: .developers(.start)))
    return entries
  }
}
