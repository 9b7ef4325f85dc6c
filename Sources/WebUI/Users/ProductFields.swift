import Domain
import HTML
import HTTP
import Messages
import Operations

/// Products that are chosen for one person, each with the service plans that are off.
struct ProductFields: Hashable, Sendable {
  var off: [Product.ID: Set<ServicePlan.ID>] = [:]

  init(_ off: [Product.ID: Set<ServicePlan.ID>] = [:]) {
    self.off = off
  }

  static let product = "product"
  static let plan = "plan"
  static let offName = "off"
  /// Products whose service plans could be ticked; those of others stay as they were.
  static let listed = "listed"

  init(_ form: FormFields, _ seats: [ProductSeats]) {
    let chosen = Set(form.all(Self.product))
    let listed = Set(form.all(Self.listed))
    let kept = Set(form.all(Self.plan))
    let switchedOff = Set(form.all(Self.offName))
    for product in seats.map(\.product) where chosen.contains(product.id.text) {
      let isListed = listed.contains(product.id.text)
      off[product.id] = Set(
        product.plans.filter { plan in
          let value = Self.value(product.id, plan)
          return isListed ? !kept.contains(value) : switchedOff.contains(value)
        })
    }
  }

  static func value(_ product: Product.ID, _ plan: ServicePlan.ID) -> String {
    "\(product).\(plan)"
  }

  /// What is chosen, in the order of the list.
  func grants(_ seats: [ProductSeats]) -> [LicenseGrant] {
    seats.compactMap { item in
      off[item.product.id].map {
        LicenseGrant(product: item.product.id, plans: $0.isEmpty ? .untouched : .except($0))
      }
    }
  }

  /// What has to happen so that somebody who holds `held` has what is chosen. What stood in no row
  /// stays as it is.
  func change(
    from held: [Product.ID: Set<ServicePlan.ID>], among seats: [ProductSeats]
  ) -> LicenseChange {
    var change = LicenseChange()
    let listed = Set(seats.map(\.product.id))
    change.revoke = listed.intersection(held.keys).subtracting(off.keys)
    for (product, plans) in off.sorted(by: { $0.key < $1.key }) where held[product] != plans {
      change.assign.append(LicenseGrant(product: product, plans: .except(plans)))
    }
    return change
  }

  var pairs: [(name: String, value: String)] { pairs(prefix: "") }

  func pairs(prefix: String) -> [(name: String, value: String)] {
    off.sorted { $0.key < $1.key }.flatMap { product, plans in
      [(name: prefix + Self.product, value: product.text)]
        + plans.sorted().map { (name: prefix + Self.offName, value: Self.value(product, $0)) }
    }
  }
}

/// A row for each product with its live seats, a box, and its service plans (PC 1.3.9).
struct ProductChoice: Component {
  /// Up to this many service plans stand on the page; beyond it, only those of chosen products.
  private static let plansShown = 300

  let say: Phrases
  let customer: Customer.ID
  let seats: [ProductSeats]
  let names: CatalogNames
  let chosen: ProductFields
  /// What the person has already, for which no seat is needed.
  var held: Set<Product.ID> = []
  /// A product whose service plans were asked for.
  var opened: Product.ID?

  private var showsAllPlans: Bool {
    seats.reduce(0) { $0 + $1.product.plans.count } <= Self.plansShown
  }

  var body: [Node] {
    fieldset(.class("offers")) {
      legend { say.users.licenses }
      if seats.isEmpty { p(.class("muted")) { say.licenses.noSeatsText } }
      for item in seats { offer(item) }
    }
  }

  @NodeBuilder private func offer(_ item: ProductSeats) -> [Node] {
    let product = item.product
    div(.class("offer"), .data("offer", "")) {
      div(.class("offer-head")) {
        if let publisher = product.publisher, !held.contains(product.id) {
          span {
            product.name
            span(.class("second")) { say.licenses.byPublisher(publisher.name) }
          }
          a(.class("button"), .href(external: publisher.link), .rel("noreferrer")) {
            say.licenses.toPublisher
          }
        } else {
          CheckBox(
            name: ProductFields.product, value: product.id.text, label: product.name,
            hint: free(item), isChecked: chosen.off[product.id] != nil)
          if isShort(item) { buyMore(product) }
        }
      }
      if product.publisher == nil, !product.plans.isEmpty { plans(product) }
    }
  }

  private func isShort(_ item: ProductSeats) -> Bool {
    item.seats.available < 1 && !held.contains(item.product.id)
  }

  private func free(_ item: ProductSeats) -> String {
    held.contains(item.product.id)
      ? say.people.hasItNow : say.people.freeOf(max(item.seats.available, 0), item.seats.total)
  }

  private func buyMore(_ product: Product) -> Node {
    a(.class("button"), .href(PageRoute.of(customer, .quantity(product.id))), .newTab()) {
      say.people.buyMore
      span(.class("hidden")) { " \(product.name), \(say.people.newTab)" }
    }
  }

  private func plans(_ product: Product) -> Node {
    let off = chosen.off[product.id]
    let isListed = showsAllPlans || off != nil || opened == product.id
    guard isListed else {
      return button(
        .class("plain"), .name(WizardForm.open), .value(product.id.text), .formNoValidate()
      ) { say.licenses.servicePlans(product.plans.count) }
    }
    return details(.open(opened == product.id)) {
      summary {
        say.licenses.servicePlans(product.plans.count)
        if let off, !off.isEmpty {
          " · "
          say.users.plansOff(off.count)
        }
      }
      input(.type("hidden"), .name(ProductFields.listed), .value(product.id.text))
      button(.type("button"), .class("plain"), .data("all", ""), .hidden()) {
        say.people.selectAll
      }
      div(.class("service-states")) {
        for plan in product.plans {
          CheckBox(
            name: ProductFields.plan, value: ProductFields.value(product.id, plan),
            label: names(plan), isChecked: !(off ?? []).contains(plan))
        }
      }
    }
  }
}
