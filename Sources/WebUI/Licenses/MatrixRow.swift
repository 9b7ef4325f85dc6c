import Domain
import HTML
import Messages
import Operations

/// One product of the matrix: who has it, what is free now and after, and what is to change.
///
/// What a script needs to count along stands in the row: free seats, holders and picked users.
struct MatrixRow: Component {
  let say: Phrases
  let customer: Customer.ID
  let item: ProductSeats
  let matrix: LicenseMatrix
  let names: CatalogNames
  let form: MatrixForm
  let showsPlans: Bool

  private var product: Product { item.product }
  private var holders: Int { matrix.holders[product.id] ?? 0 }
  private var isForOne: Bool { matrix.total == 1 }
  private var isOurs: Bool { product.publisher == nil }
  private var isOpened: Bool { form.opened == product.id }

  /// Seats that are free once the choice is carried out; negative when they do not reach.
  private var after: Int {
    switch form[product.id] {
    case .on: item.seats.available - (matrix.total - holders)
    case .off: item.seats.available + holders
    case .leave:
      form.plans(of: product).on.isEmpty
        ? item.seats.available : item.seats.available - (matrix.total - holders)
    }
  }

  var body: [Node] {
    tr(
      .id(MatrixPlace.id(product.id)), .data("product", product.id.text),
      .data("free", String(item.seats.available)), .data("holders", String(holders)),
      .data("picked", String(matrix.total))
    ) {
      th(.scope("row")) {
        product.name
        if isOurs, !product.plans.isEmpty { plans }
      }
      td(.data(label: say.licenses.assigned)) { held }
      td(.class("number"), .data(label: say.licenses.available)) { available }
      td(.data(label: say.licenses.change)) { choice }
    }
  }

  private var state: HeldState {
    HeldState(count: holders, of: matrix.total)
  }

  private var heldText: String {
    switch state {
    case .none: say.licenses.heldByNone
    case .all: isForOne ? say.licenses.assigned : say.licenses.heldByAll
    case .some: say.licenses.heldBy(holders, matrix.total)
    }
  }

  @NodeBuilder private var held: [Node] {
    if holders == 0 || isForOne {
      HeldMark(state: state, text: heldText)
    } else if let known = matrix.holderNames[product.id] {
      details(.class("holders"), .open(isOpened)) {
        summary { HeldMark(state: state, text: heldText) }
        ul(.class("chips")) {
          for name in known { li { name } }
          if holders > known.count {
            li(.class("rest")) { say.users.andOthers(holders - known.count) }
          }
        }
      }
    } else {
      HeldMark(state: state, text: heldText)
      opener(say.licenses.showNames)
    }
  }

  /// A button that shows the page again with this product opened.
  private func opener(_ text: String) -> Node {
    button(
      .class("plain"), .name(MatrixForm.open), .value(product.id.text), .formNoValidate(),
      .formAction(MatrixPlace(customer: customer, product: product.id)),
      .ariaLabel("\(text): \(product.name)")
    ) { text }
  }

  @NodeBuilder private var available: [Node] {
    let free = item.seats.available
    if free > 0 {
      say.language.number(free)
    } else {
      span(.class("bad-text")) { say.licenses.noneFree }
    }
    if isOurs {
      let isShort = after < 0
      span(.class(isShort ? "second after bad-text" : "second after"), .ariaLive("polite")) {
        if after != free {
          isShort
            ? say.licenses.short(say.language.number(-after))
            : say.licenses.freeAfter(say.language.number(after))
        }
      }
      a(
        .class("second buy"), .hidden(free > 0 && !isShort),
        .href(PageRoute.of(customer, .quantity(product.id))),
        .ariaLabel("\(say.licenses.buyMore): \(product.name)")
      ) { say.licenses.buyMore }
    }
  }

  @NodeBuilder private var choice: [Node] {
    if let publisher = product.publisher {
      span { say.licenses.byPublisher(publisher.name) }
      a(.class("second"), .href(external: publisher.link), .rel("noopener noreferrer")) {
        say.licenses.toPublisher
      }
    } else {
      Trio(
        name: MatrixForm.name(product.id), label: product.name, state: state,
        chosen: form[product.id], leave: say.licenses.leave,
        on: isForOne ? say.licenses.assign : say.licenses.assignToAll,
        off: isForOne ? say.licenses.revoke : say.licenses.revokeFromAll)
      let missing = matrix.total - holders - item.seats.available
      if missing > 0 {
        span(.class("second")) { say.licenses.notEnoughForAll(missing) }
      }
    }
  }

  private var plans: Node {
    guard showsPlans else { return opener(say.licenses.servicePlans(product.plans.count)) }
    let (on, off) = form.plans(of: product)
    return details(.class("plan-list"), .open(isOpened || !on.isEmpty || !off.isEmpty)) {
      summary { say.licenses.servicePlans(product.plans.count) }
      p(.class("hint")) { say.licenses.plansHint }
      PlanChoices(
        say: say, product: product, matrix: matrix, names: names, form: form)
    }
  }
}

/// A row of the matrix as an address: where the browser scrolls to when it was opened.
struct MatrixPlace: Address {
  let customer: Customer.ID
  let product: Product.ID

  static func id(_ product: Product.ID) -> String { "row-\(product)" }

  var address: String {
    "\(PageRoute.of(customer, .licenses).address)#\(Self.id(product))"
  }
}
