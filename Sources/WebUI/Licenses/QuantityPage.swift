import Domain
import HTML
import Messages
import Operations

/// How many units of a product the customer holds from us, to be changed ("Buy more", PC 1.8.1).
struct QuantityPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let product: Product
  let seats: ProductSeats?
  var typed: String
  var wrong: Explanation?

  var title: String { say.licenses.quantityOf(product.name) }
  var subtitle: String? { customer.name.text }

  private var own: Int {
    seats?.entitlements.first { $0.seller == .own }?.active ?? 0
  }

  /// Units in use that nobody else's cover.
  private var least: Int {
    guard let seats = seats?.seats else { return 0 }
    return max(0, seats.consumed - (seats.total - own))
  }

  var content: [Node] {
    form(
      .method("post"), .action(PageRoute.of(customer.id, .quantity(product.id))),
      .class("card form")
    ) {
      CSRFField(token: csrf)
      if let seats {
        SeatUse(say: say, product: product.name, seats: seats.seats)
        Facts(facts: facts(seats))
      }
      field
      div(.class("actions")) {
        button(.class("primary")) { say.frame.showPlan }
        a(.class("button"), .href(PageRoute.of(customer.id, .seats))) { say.frame.cancel }
      }
    }
  }

  private func facts(_ seats: ProductSeats) -> [(name: String, value: [Node])] {
    var facts: [(name: String, value: [Node])] = [
      (say.licenses.consumed, [.text(say.language.number(seats.seats.consumed))]),
      (say.licenses.ownNow, [.text(say.language.number(own))]),
    ]
    for entitlement in seats.entitlements where entitlement.seller != .own {
      facts.append(
        (
          say.name(entitlement.seller),
          [.text("\(say.language.number(entitlement.total)). \(say.licenses.soldByOthers)")]
        ))
    }
    return facts
  }

  private var field: Field {
    Field(
      id: "quantity", label: "\(say.licenses.quantity) (\(say.licenses.own))",
      hint: least > 0 ? say.licenses.atLeast(least) : nil, wrong: wrong
    ) { describedBy, isWrong in
      input(
        .type("number"), .id("quantity"), .name("quantity"), .value(typed), .required(), .min(0),
        .max(Quantity.limit), .inputmode("numeric"), .autofocus(), .ariaInvalid(isWrong),
        .ariaDescribedBy(describedBy))
    }
  }
}

/// Products of the catalogue, to find one that the customer does not hold yet.
struct NewProductPage: Screen {
  let say: Phrases
  let customer: Customer
  let list: ListQuery
  let page: Page<Product>

  var title: String { say.licenses.addProduct }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    p { say.licenses.addProductText }
    form(
      .class("search"), .role("search"),
      .action(PageRoute.of(customer.id, .newProduct(ListQuery())))
    ) {
      input(
        .type("search"), .name("search"), .value(list.search ?? ""),
        .ariaLabel(say.licenses.productSearch), .placeholder(say.licenses.productSearch))
      button { say.frame.search }
    }
    if page.items.isEmpty {
      p(.class("muted"), .role("status")) { say.licenses.noSuchProduct }
    } else {
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.licenses.product }
              th(.scope("col")) { say.licenses.quantity }
            }
          }
          tbody { for product in page.items { row(product) } }
        }
      }
      Pager(
        say: say,
        links: Pager.Links(page, at: list) { .of(customer.id, .newProduct($0)) },
        summary: say.uploads.rows(page.total))
    }
  }

  private func row(_ product: Product) -> Node {
    tr {
      th(.scope("row")) {
        product.name
        span(.class("second")) { product.code }
      }
      td(.data(label: say.licenses.quantity)) {
        a(
          .href(PageRoute.of(customer.id, .quantity(product.id))),
          .ariaLabel("\(say.licenses.addProduct): \(product.name)")
        ) { say.licenses.addProduct }
      }
    }
  }
}
