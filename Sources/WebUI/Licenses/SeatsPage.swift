import Domain
import HTML
import Messages
import Operations

/// What a customer holds of every product, from whom, and how much of it is in use (PC 4.1, 4.2).
struct SeatsPage: Screen {
  let say: Phrases
  let customer: Customer
  let seats: [ProductSeats]
  let mayChange: Bool

  var title: String { say.frame.seats }
  var subtitle: String? { customer.name.text }

  var actions: [Node] {
    if mayChange {
      a(.class("button"), .href(PageRoute.of(customer.id, .newProduct(ListQuery())))) {
        Icon.add
        say.licenses.addProduct
      }
    }
  }

  var content: [Node] {
    if seats.isEmpty {
      Empty(title: say.licenses.noSeatsTitle, text: say.licenses.noSeatsText)
    } else {
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.licenses.product }
              th(.scope("col")) { say.licenses.utilization }
              th(.scope("col"), .class("number")) { say.licenses.free }
              th(.scope("col")) { say.licenses.seller }
              th(.scope("col"), .class("number")) { say.licenses.units }
              if mayChange { th(.scope("col")) { say.licenses.quantity } }
            }
          }
          for item in seats { tbody { rows(item) } }
        }
      }
    }
  }

  /// A line a seller; what is about the whole product stands in the first.
  @NodeBuilder private func rows(_ item: ProductSeats) -> [Node] {
    let sellers = item.entitlements.sorted { $0.seller.rank < $1.seller.rank }
    if sellers.isEmpty {
      tr {
        whole(item)
        td {}
        td {}
        if mayChange { td(.data(label: say.licenses.quantity)) { buy(item) } }
      }
    }
    for (place, entitlement) in sellers.enumerated() {
      tr {
        if place == 0 {
          whole(item)
        } else {
          td(.class("again")) {}
          td {}
          td {}
        }
        td(.data(label: say.licenses.seller)) { say.name(entitlement.seller) }
        td(.class("number"), .data(label: say.licenses.units)) { units(entitlement) }
        if mayChange {
          td(.data(label: say.licenses.quantity)) { change(entitlement, item, place) }
        }
      }
    }
  }

  @NodeBuilder private func whole(_ item: ProductSeats) -> [Node] {
    th(.scope("row")) {
      item.product.name
      span(.class("second")) { item.product.code }
      if let publisher = item.product.publisher {
        span(.class("second")) { say.licenses.byPublisher(publisher.name) }
        a(.class("second"), .href(external: publisher.link), .rel("noopener noreferrer")) {
          say.licenses.toPublisher
        }
      }
    }
    td(.data(label: say.licenses.utilization)) {
      SeatUse(say: say, product: item.product.name, seats: item.seats)
    }
    td(.class("number"), .data(label: say.licenses.free)) {
      if item.seats.available > 0 {
        say.language.number(item.seats.available)
      } else {
        Badge(kind: .warn, text: say.licenses.noneFree)
      }
    }
  }

  /// Our own can be changed; those of others say whose they are.
  @NodeBuilder private func change(
    _ entitlement: Entitlement, _ item: ProductSeats, _ place: Int
  ) -> [Node] {
    if entitlement.seller == .own {
      link(item, item.seats.available > 0 ? say.licenses.changeQuantity : say.licenses.buyMore)
    } else {
      span(.class("foreign")) { say.licenses.soldByOthers }
      if place == 0 { buy(item) }
    }
  }

  private func buy(_ item: ProductSeats) -> Node { link(item, say.licenses.buyMore) }

  private func link(_ item: ProductSeats, _ text: String) -> Node {
    a(
      .class("second"), .href(PageRoute.of(customer.id, .quantity(item.product.id))),
      .ariaLabel("\(text): \(item.product.name)")
    ) { text }
  }

  @NodeBuilder private func units(_ entitlement: Entitlement) -> [Node] {
    say.language.number(entitlement.active)
    if entitlement.warning > 0 {
      span(.class("second")) {
        "\(say.licenses.warning): \(say.language.number(entitlement.warning))"
      }
    }
    if entitlement.suspended > 0 {
      span(.class("second")) {
        "\(say.licenses.suspended): \(say.language.number(entitlement.suspended))"
      }
    }
  }
}

/// A bar of the seats in use, with the numbers beside it.
struct SeatUse: Component {
  let say: Phrases
  let product: String
  let seats: SeatCount

  private var kind: String {
    if seats.available <= 0 { return "use full" }
    return seats.available * 10 < seats.total ? "use tight" : "use"
  }

  var body: [Node] {
    div(.class(kind)) {
      progress(
        .value(of: min(seats.consumed, seats.total)), .max(max(seats.total, 1)),
        .ariaLabel("\(product): \(text)"))
      span(.class("second")) { text }
    }
  }

  private var text: String { say.licenses.inUseOf(seats.consumed, seats.total) }
}

extension Seller {
  /// Our own first, then partners by name, then what was bought directly.
  fileprivate var rank: String {
    switch self {
    case .own: "0"
    case .partner(let name): "1" + name
    case .direct: "2"
    }
  }
}

extension Phrases {
  func name(_ seller: Seller) -> String {
    switch seller {
    case .own: licenses.own
    case .partner(let name): name
    case .direct: licenses.direct
    }
  }
}
