import Domain
import HTML
import Messages

/// The two lists of a customer's people, with how many can still be restored (PC 1.6.3).
struct UserTabs: Component {
  enum Tab: Hashable, Sendable { case users, deleted }

  let say: Phrases
  let customer: Customer.ID
  let current: Tab
  let deleted: Int

  var body: [Node] {
    nav(.class("tabs"), .ariaLabel(say.frame.usersAndLicenses)) {
      tab(.users, say.people.users, .users(UserListQuery()))
      tab(.deleted, say.people.deletedUsers(deleted), .deletedUsers(ListQuery()))
    }
  }

  private func tab(_ tab: Tab, _ text: String, _ route: CustomerRoute) -> Node {
    a(.href(PageRoute.of(customer, route)), .ariaCurrent(tab == current ? "page" : nil)) { text }
  }
}
