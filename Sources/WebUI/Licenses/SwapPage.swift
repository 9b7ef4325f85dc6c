import Domain
import HTML
import HTTP
import Messages
import Operations

/// Which product is given up for which, as fields of a form.
struct SwapForm: Sendable {
  static let swap = "swap"
  static let old = "old"
  static let new = "new"
  static let carry = "carry"

  let old: Product.ID?
  let new: Product.ID?
  let carriesPlans: Bool
  let search: String?
  /// Whether this very form was sent, not one that led to it.
  let isSent: Bool

  init(_ form: FormFields) {
    let wasShown = form[Self.swap] != nil
    old = form[Self.old].flatMap { Product.ID(parsing: $0) }
    new = form[Self.new].flatMap { Product.ID(parsing: $0) }
    carriesPlans = !wasShown || form[Self.carry] != nil
    search = form[MatrixForm.find].map { String($0.trimmed.prefix(100)) }
      .flatMap { $0.isEmpty ? nil : $0 }
    isSent = wasShown && form[MatrixForm.look] == nil
  }
}

/// One product for another without a gap (docs/domain.md, "Swaps").
struct SwapPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let selection: Selection
  let matrix: LicenseMatrix
  let seats: [ProductSeats]
  let form: SwapForm
  var trouble: Explanation?

  var title: String { say.licenses.swap }
  var subtitle: String? { customer.name.text }

  private var assignable: [ProductSeats] { seats.filter { $0.product.publisher == nil } }

  private var held: [ProductSeats] {
    assignable.filter { (matrix.holders[$0.product.id] ?? 0) > 0 }
  }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    HTML.form(
      .method("post"), .action(PageRoute.of(customer.id, .swap)), .class("picking")
    ) {
      CSRFField(token: csrf)
      SelectionFields(selection: selection)
      input(.type("hidden"), .name(SwapForm.swap), .value("1"))
      SelectedBoxes(say: say, matrix: matrix, search: form.search)
      if held.isEmpty {
        Note(.warn, say.licenses.nothingToSwap)
      } else {
        choice
      }
    }
  }

  private var choice: Node {
    section(.class("card form")) {
      p { say.licenses.swapText }
      div(.class("row swap")) {
        SelectField(
          name: SwapForm.old, label: say.licenses.oldProduct,
          options: held.map { item in
            let holders = matrix.holders[item.product.id] ?? 0
            return (item.product.id.text, say.licenses.heldOption(item.product.name, holders))
          }, selected: form.old?.text)
        Icon.next
        SelectField(
          name: SwapForm.new, label: say.licenses.newProduct,
          options: [("", "–")]
            + assignable.map { item in
              let free = max(0, item.seats.available)
              return (item.product.id.text, say.licenses.freeOption(item.product.name, free))
            }, selected: form.new?.text)
      }
      CheckBox(
        name: SwapForm.carry, label: say.licenses.carryPlans, hint: say.licenses.carryPlansHint,
        isChecked: form.carriesPlans)
      div(.class("actions")) {
        button(.class("primary")) { say.frame.showPlan }
        a(.class("button"), .href(PageRoute.of(customer.id, .users(UserListQuery())))) {
          say.frame.cancel
        }
      }
    }
  }
}
