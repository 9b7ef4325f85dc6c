import Domain
import HTML
import Messages
import Operations

/// The license matrix: products down, and for each what everyone who was picked is to get (PC 1.4).
struct LicensesPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let picked: PickedUsers
  let seats: [ProductSeats]
  let names: CatalogNames
  let form: MatrixForm
  var trouble: Explanation?
  var nothingChosen = false

  var title: String { say.licenses.manage }
  var subtitle: String? { customer.name.text }

  private var withoutLocation: Int { picked.users.count { $0.user.location == nil } }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    if nothingChosen { Note(.bad, say.licenses.nothingChosen) }
    PickedNames(say: say, picked: picked)
    if seats.isEmpty {
      Empty(title: say.licenses.noSeatsTitle, text: say.licenses.noSeatsText)
    } else {
      HTML.form(
        .method("post"), .action(PageRoute.of(customer.id, .licenses)), .class("picking")
      ) {
        CSRFField(token: csrf)
        SelectionFields(selection: picked.selection)
        input(.type("hidden"), .name(ChoiceForm.step), .value("plan"))
        if withoutLocation > 0 { locationField }
        matrix
        div(.class("actions")) {
          button(.class("primary")) { say.frame.showPlan }
          a(.class("button"), .href(PageRoute.of(customer.id, .users(UserListQuery())))) {
            say.frame.cancel
          }
        }
      }
    }
  }

  private var locationField: Node {
    div(.class("note warn")) {
      strong { say.licenses.withoutLocation(withoutLocation) }
      SelectField.location(
        say, label: say.licenses.setLocationFirst,
        selected: form.location?.code ?? customer.defaultLocation?.code)
    }
  }

  private var matrix: Node {
    div(.class("table")) {
      table(.class("cards")) {
        caption { say.licenses.assignAndRevoke }
        thead {
          tr {
            th(.scope("col")) { say.licenses.product }
            th(.scope("col")) { say.licenses.assigned }
            th(.scope("col"), .class("number")) { say.licenses.available }
            th(.scope("col")) { say.licenses.change }
          }
        }
        tbody {
          for item in seats {
            MatrixRow(
              say: say, customer: customer.id, item: item, picked: picked, names: names,
              form: form)
          }
        }
      }
    }
  }

  /// The change that was chosen; nil, with the reason noted, when it cannot be meant.
  mutating func change() -> LicenseChange? {
    var change = LicenseChange()
    for item in seats where item.product.publisher == nil {
      let product = item.product
      let (on, off) = form.plans(of: product)
      let switches = !on.isEmpty || !off.isEmpty
      let grant = LicenseGrant(
        product: product.id, plans: switches ? .changing(on: on, off: off) : .untouched)
      switch form[product.id] {
      case .on: change.assign.append(grant)
      case .off: change.revoke.insert(product.id)
      case .leave where switches:
        // Only who has a product can have its plans switched: nobody is to get it unasked.
        guard holders(of: product.id) == picked.total else {
          trouble = say.licenses.plansNeedProduct(product.name)
          return nil
        }
        change.assign.append(grant)
      case .leave: break
      }
    }
    nothingChosen = change == LicenseChange()
    return nothingChosen ? nil : change
  }

  private func holders(of product: Product.ID) -> Int {
    picked.users.count { user in user.licenses.contains { $0.product == product } }
  }
}
