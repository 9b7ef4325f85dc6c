import Domain
import HTML
import Messages
import Operations

/// What a customer holds of every product, and from whom (PC 4.1, 4.2).
struct SeatsPage: Screen {
  let say: Phrases
  let customer: Customer
  let seats: [ProductSeats]
  let mayChange: Bool

  var title: String { say.frame.seats }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    if seats.isEmpty {
      Empty(title: say.licenses.noSeatsTitle, text: say.licenses.noSeatsText)
    } else {
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.licenses.product }
              th(.scope("col"), .class("number")) { say.licenses.total }
              th(.scope("col"), .class("number")) { say.licenses.consumed }
              th(.scope("col"), .class("number")) { say.licenses.free }
              th(.scope("col")) { say.licenses.seller }
              if mayChange { th(.scope("col")) { say.licenses.quantity } }
            }
          }
          tbody { for item in seats { row(item) } }
        }
      }
    }
  }

  private func row(_ item: ProductSeats) -> Node {
    tr {
      th(.scope("row")) {
        item.product.name
        span(.class("second")) { item.product.code }
      }
      number(item.seats.total, say.licenses.total)
      number(item.seats.consumed, say.licenses.consumed)
      td(.class("number"), .data(label: say.licenses.free)) {
        if item.seats.available > 0 {
          say.language.number(item.seats.available)
        } else {
          Badge(kind: .warn, text: say.licenses.noneFree)
        }
      }
      td(.data(label: say.licenses.seller)) { sellers(item) }
      if mayChange {
        td(.data(label: say.licenses.quantity)) {
          a(.href(PageRoute.of(customer.id, .quantity(item.product.id)))) {
            say.licenses.changeQuantity
          }
        }
      }
    }
  }

  private func number(_ value: Int, _ label: String) -> Node {
    td(.class("number"), .data(label: label)) { say.language.number(value) }
  }

  private func sellers(_ item: ProductSeats) -> Node {
    ul(.class("causes")) {
      for entitlement in item.entitlements {
        li {
          name(entitlement.seller)
          span(.class("second")) { units(entitlement) }
        }
      }
    }
  }

  private func name(_ seller: Seller) -> String {
    switch seller {
    case .own: say.licenses.own
    case .partner(let name): name
    case .direct: say.licenses.direct
    }
  }

  private func units(_ entitlement: Entitlement) -> String {
    let parts = [
      (say.licenses.active, entitlement.active), (say.licenses.warning, entitlement.warning),
      (say.licenses.suspended, entitlement.suspended),
    ]
    return parts.filter { $0.1 > 0 }.map { "\($0.0): \(say.language.number($0.1))" }
      .joined(separator: ", ")
  }
}

/// How many units of a product the customer holds from us, to be changed.
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

  var content: [Node] {
    form(
      .method("post"), .action(PageRoute.of(customer.id, .quantity(product.id))),
      .class("card form")
    ) {
      CSRFField(token: csrf)
      if let seats {
        Facts(facts: [
          (say.licenses.total, [.text(say.language.number(seats.seats.total))]),
          (say.licenses.consumed, [.text(say.language.number(seats.seats.consumed))]),
        ])
      }
      field
      div(.class("actions")) {
        button(.class("primary")) { say.frame.showPlan }
        a(.class("button"), .href(PageRoute.of(customer.id, .seats))) { say.frame.cancel }
      }
    }
  }

  private var field: Field {
    Field(
      id: "quantity", label: "\(say.licenses.quantity) (\(say.licenses.own))", wrong: wrong
    ) { describedBy, isWrong in
      input(
        .type("number"), .id("quantity"), .name("quantity"), .value(typed), .required(), .min(0),
        .max(Quantity.limit), .inputmode("numeric"), .ariaInvalid(isWrong),
        .ariaDescribedBy(describedBy))
    }
  }
}
