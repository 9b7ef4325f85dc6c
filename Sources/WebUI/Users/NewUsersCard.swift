import Domain
import HTML
import Messages
import Operations

/// The users that an operation made one by one, and those of the operations before it: the list
/// grows with "Add another user" (PC 1.3.4).
struct NewUsersCard: Component {
  /// Beyond this many rows it is no longer one by one.
  static let most = 20

  let say: Phrases
  let customer: Customer.ID
  let operation: Operation.ID
  /// Earlier operations, the oldest first.
  let with: [Operation.ID]
  let users: [LicensedUser]
  let names: CatalogNames

  /// Whom these operations made, by their first rows.
  static func ids(of operations: [Operation.ID]) -> [User.ID] {
    operations.map { User.ID.made(by: $0, row: 1) }
  }

  var body: [Node] {
    section(.class("card new-users"), .ariaLabelledBy("new-users")) {
      div(.class("review-head")) {
        h2(.id("new-users")) { say.people.newUsers(users.count) }
        a(
          .class("button"),
          .href(
            PageRoute.of(
              customer,
              .anotherUser(like: operation, with: Array((with + [operation]).suffix(Self.most)))))
        ) {
          Icon.add
          say.users.addAnother
        }
      }
      if !users.isEmpty { list }
    }
  }

  private var list: Node {
    div(.class("table")) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.users.displayName }
            th(.scope("col")) { say.users.signInName }
            th(.scope("col")) { say.users.licenses }
            if !with.isEmpty { th(.scope("col")) { say.people.password } }
          }
        }
        tbody { for id in with + [operation] { for user in made(by: id) { row(user, id) } } }
      }
    }
  }

  private func made(by id: Operation.ID) -> [LicensedUser] {
    let user = User.ID.made(by: id, row: 1)
    return users.filter { $0.user.id == user }
  }

  private func row(_ user: LicensedUser, _ id: Operation.ID) -> Node {
    tr {
      th(.scope("row")) {
        a(.href(PageRoute.of(customer, .user(user.user.id)))) { user.user.displayName.text }
      }
      td(.data(label: say.users.signInName)) { user.user.signInName.text }
      td(.data(label: say.users.licenses)) {
        user.licenses.isEmpty
          ? say.users.noLicenses
          : user.licenses.map { names($0.product) }.sorted().joined(separator: ", ")
      }
      if !with.isEmpty {
        td(.data(label: say.people.password)) {
          if id == operation {
            say.people.passwordHere
          } else {
            a(
              .href(
                PageRoute.of(
                  customer, .operation(id, ListQuery(), with: with.filter { $0 != id })))
            ) { say.people.passwordThere }
          }
        }
      }
    }
  }
}
