import Domain
import HTML
import HTTP
import Messages
import Operations

/// The products of a customer to be ticked for new users, each with its service plans (PC 1.3.9).
struct LicenseChoice: Component {
  let say: Phrases
  let seats: [ProductSeats]
  let names: CatalogNames
  let grants: [LicenseGrant]
  var heading: String?

  var body: [Node] {
    fieldset {
      legend { heading ?? say.users.licenses }
      if seats.isEmpty { p(.class("muted")) { say.licenses.noSeatsText } }
      for product in seats { choice(product) }
    }
  }

  @NodeBuilder private func choice(_ item: ProductSeats) -> [Node] {
    let product = item.product
    if let publisher = product.publisher {
      p(.class("muted")) { "\(product.name): \(say.licenses.byPublisher(publisher.name))" }
    } else {
      div {
        CheckBox(
          name: "product", value: product.id.text, label: product.name,
          hint: available(item.seats), isChecked: grant(product) != nil)
        if !product.plans.isEmpty { plans(product) }
      }
    }
  }

  private func available(_ seats: SeatCount) -> String {
    seats.available > 0
      ? "\(say.licenses.available): \(say.language.number(seats.available))"
      : say.licenses.noneFree
  }

  private func plans(_ product: Product) -> Node {
    let off = grant(product)?.plans.named ?? []
    return details {
      summary { say.licenses.servicePlans(product.plans.count) }
      for plan in product.plans {
        CheckBox(
          name: "plan", value: "\(product.id).\(plan)", label: names(plan),
          isChecked: !off.contains(plan))
      }
    }
  }

  private func grant(_ product: Product) -> LicenseGrant? {
    grants.first { $0.product == product.id }
  }

  /// What was ticked: products, less the plans whose ticks were taken away.
  static func grants(_ form: FormFields, _ seats: [ProductSeats]) -> [LicenseGrant] {
    let chosen = Set(form.all("product"))
    let kept = Set(form.all("plan"))
    return seats.map(\.product).filter { chosen.contains($0.id.text) }.map { product in
      let off = product.plans.filter { !kept.contains("\(product.id).\($0)") }
      return LicenseGrant(
        product: product.id, plans: off.isEmpty ? .untouched : .except(Set(off)))
    }
  }
}
