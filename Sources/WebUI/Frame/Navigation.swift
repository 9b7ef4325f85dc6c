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
    case customers, allOperations, allActivity, staff, tokens
    case users, deletedUsers, seats, operations, activity
  }

  private struct Entry {
    let section: Section
    let text: String
    let route: PageRoute
  }

  var body: [Node] {
    nav(.class("side"), .ariaLabel(say.frame.mainNavigation)) {
      if let customer { list(entries(of: customer.id)) }
      list(houseEntries)
    }
  }

  private func list(_ entries: [Entry]) -> Node {
    ul {
      for entry in entries {
        li {
          a(.href(entry.route), .ariaCurrent(entry.section == section ? "page" : nil)) {
            entry.text
          }
        }
      }
    }
  }

  private func entries(of customer: Customer.ID) -> [Entry] {
    let frame = say.frame
    var entries = [
      Entry(
        section: .users, text: frame.usersAndLicenses,
        route: .of(customer, .users(UserListQuery()))),
      Entry(
        section: .deletedUsers, text: frame.deletedUsers,
        route: .of(customer, .deletedUsers(ListQuery()))),
      Entry(section: .seats, text: frame.seats, route: .of(customer, .seats)),
      Entry(
        section: .operations, text: frame.operations,
        route: .of(customer, .operations(ListQuery()))),
    ]
    if rights.contains(.seeActivity) {
      entries.append(
        Entry(
          section: .activity, text: frame.activity,
          route: .of(customer, .activity(LedgerQuery()))))
    }
    return entries
  }

  private var houseEntries: [Entry] {
    let frame = say.frame
    var entries = [
      Entry(section: .customers, text: frame.customers, route: .customers(ListQuery()))
    ]
    // Inside a customer, the lists over all of them would only be mistaken for the customer's.
    guard customer == nil else { return entries }
    entries.append(
      Entry(section: .allOperations, text: frame.operations, route: .operations(ListQuery())))
    if rights.contains(.seeActivity) {
      entries.append(
        Entry(section: .allActivity, text: frame.activity, route: .activity(LedgerQuery())))
    }
    if rights.contains(.manageStaff) {
      entries.append(Entry(section: .staff, text: frame.staff, route: .staff))
    }
    entries.append(Entry(section: .tokens, text: frame.tokens, route: .tokens))
    return entries
  }
}
