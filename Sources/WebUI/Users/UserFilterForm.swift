import Domain
import HTML
import Messages

/// Narrows the list of users: after a purchase, to those who do not have the product yet (PC 1.2.6).
struct UserFilterForm: Component {
  let say: Phrases
  let customer: Customer.ID
  let query: UserListQuery
  let products: [Product]

  var body: [Node] {
    details(.class("filter"), .open(query.filter.isNarrowed)) {
      summary { say.users.filter }
      form(.method("get"), .action(PageRoute.of(customer, .users(UserListQuery())))) {
        hidden
        div(.class("row")) { fields }
        div(.class("row")) {
          CheckBox(
            name: "unlicensed", label: say.users.filterUnlicensed,
            isChecked: query.filter.unlicensed)
          CheckBox(
            name: "never", label: say.users.filterNeverSignedIn,
            isChecked: query.filter.neverSignedIn)
        }
        div(.class("actions")) {
          button { say.frame.apply }
          if query.filter.isNarrowed {
            a(.href(PageRoute.of(customer, .users(UserListQuery())))) { say.frame.clearFilters }
          }
        }
      }
    }
  }

  @NodeBuilder private var hidden: [Node] {
    if let search = query.filter.search {
      input(.type("hidden"), .name("search"), .value(search))
    }
    if query.sort != .name {
      input(.type("hidden"), .name("sort"), .value(query.sort.rawValue))
    }
    if query.descending { input(.type("hidden"), .name("down"), .value("1")) }
  }

  @NodeBuilder private var fields: [Node] {
    SelectField(
      name: "has", label: say.users.filterHas, options: choices,
      selected: query.filter.has?.text)
    SelectField(
      name: "lacks", label: say.users.filterLacks, options: choices,
      selected: query.filter.lacks?.text)
    SelectField.location(
      say, selected: query.filter.location?.code, none: say.frame.any)
    SelectField(
      name: "role", label: say.users.role,
      options: [(value: "", text: say.frame.any)]
        + Role.allCases.map { (value: $0.word, text: say.name($0)) },
      selected: query.filter.role?.word)
  }

  private var choices: [(value: String, text: String)] {
    [(value: "", text: say.frame.any)] + products.map { (value: $0.id.text, text: $0.name) }
  }
}
