import Domain
import HTML
import Messages
import Operations

/// The license matrix: products down, and for each what everyone who was picked is to get (PC 1.4).
struct LicensesPage: Screen {
  /// As many service plans are shown at once; those of further products open one by one.
  static let plansShown = 150

  let say: Phrases
  let customer: Customer
  let csrf: String
  let selection: Selection
  let matrix: LicenseMatrix
  let seats: [ProductSeats]
  let names: CatalogNames
  let form: MatrixForm
  var mayEdit = true
  var trouble: Explanation?
  var nothingChosen = false

  var title: String { say.licenses.manage }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    if nothingChosen { Note(.bad, say.licenses.nothingChosen) }
    HTML.form(
      .method("post"), .action(PageRoute.of(customer.id, .licenses)), .class("picking matrix"),
      .data("after", say.licenses.freeAfter("#")), .data("short", say.licenses.short("#"))
    ) {
      CSRFField(token: csrf)
      SelectionFields(selection: selection)
      input(.type("hidden"), .name(ChoiceForm.step), .value("plan"))
      SelectedBoxes(say: say, matrix: matrix, search: form.search)
      if seats.isEmpty {
        Empty(title: say.licenses.noSeatsTitle, text: say.licenses.noSeatsText)
      } else {
        LocationUpdate(
          say: say, form: form, withoutLocation: matrix.withoutLocation, mayEdit: mayEdit,
          usual: customer.defaultLocation)
        table
        buttons
      }
    }
  }

  private var buttons: Node {
    div(.class("actions")) {
      button(.class("primary")) { say.frame.showPlan }
      a(.class("button"), .href(PageRoute.of(customer.id, .users(UserListQuery())))) {
        say.frame.cancel
      }
      if matrix.holders.values.contains(where: { $0 > 0 }) {
        button(.formAction(PageRoute.of(customer.id, .swap)), .formNoValidate()) {
          Icon.swap
          say.licenses.swap
        }
      }
    }
  }

  private var table: Node {
    let inline = plansInline
    return div(.class("table")) {
      HTML.table(.class("cards")) {
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
              say: say, customer: customer.id, item: item, matrix: matrix, names: names,
              form: form, showsPlans: inline.contains(item.product.id))
          }
        }
      }
    }
  }

  /// Products whose service plans stand on the page: those that were opened or chosen from, then as
  /// many as there is room for.
  private var plansInline: Set<Product.ID> {
    var inline: Set<Product.ID> = []
    var room = Self.plansShown
    for product in seats.map(\.product) {
      let (on, off) = form.plans(of: product)
      guard form.opened == product.id || !on.isEmpty || !off.isEmpty else { continue }
      inline.insert(product.id)
      room -= product.plans.count
    }
    for product in seats.map(\.product) where product.plans.count <= room {
      guard inline.insert(product.id).inserted else { continue }
      room -= product.plans.count
    }
    return inline
  }
}
