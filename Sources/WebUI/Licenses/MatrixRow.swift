import Domain
import HTML
import Messages
import Operations

/// One product of the matrix: who has it, what is free, and what is to change.
struct MatrixRow: Component {
  let say: Phrases
  let customer: Customer.ID
  let item: ProductSeats
  let picked: PickedUsers
  let names: CatalogNames
  let form: MatrixForm

  private var product: Product { item.product }

  private var holders: [LicensedUser] {
    picked.users.filter { user in user.licenses.contains { $0.product == product.id } }
  }

  var body: [Node] {
    let holders = holders
    tr {
      th(.scope("row")) {
        product.name
        if !product.plans.isEmpty, product.publisher == nil { plans }
      }
      td(.data(label: say.licenses.assigned)) { held(holders) }
      td(.class("number"), .data(label: say.licenses.available)) { available }
      td(.data(label: say.licenses.change)) { choice }
    }
  }

  @NodeBuilder private func held(_ holders: [LicensedUser]) -> [Node] {
    if holders.isEmpty {
      state("none", say.licenses.heldByNone)
    } else {
      details {
        summary {
          if holders.count == picked.total {
            state("all", say.licenses.heldByAll)
          } else {
            state("some", say.licenses.heldBy(holders.count, picked.total))
          }
        }
        ul(.class("chips")) {
          for user in holders.prefix(200) { li { user.user.displayName.text } }
          if holders.count > 200 { li { say.users.andOthers(holders.count - 200) } }
        }
      }
    }
  }

  private func state(_ kind: String, _ text: String) -> Node {
    span(.class("held")) {
      span(.class("box \(kind)"), .ariaHidden())
      text
    }
  }

  @NodeBuilder private var available: [Node] {
    let free = item.seats.available
    if free > 0 {
      say.language.number(free)
    } else {
      span(.class("bad-text")) { say.licenses.noneFree }
      a(.class("second"), .href(PageRoute.of(customer, .quantity(product.id)))) {
        say.plans.getMore
      }
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
        name: MatrixForm.name(product.id), label: product.name, chosen: form[product.id],
        leave: say.licenses.leave, on: say.licenses.assignToAll,
        off: say.licenses.revokeFromAll)
    }
  }

  private var plans: Node {
    let (on, off) = form.plans(of: product)
    return details(.open(!on.isEmpty || !off.isEmpty)) {
      summary { say.licenses.servicePlans(product.plans.count) }
      p(.class("hint")) { say.licenses.plansHint }
      div(.class("plans")) {
        for plan in product.plans {
          div {
            span { names(plan) }
            Trio(
              name: MatrixForm.name(plan, of: product.id), label: names(plan),
              chosen: form[plan, of: product.id], leave: say.licenses.leave,
              on: say.licenses.planOn, off: say.licenses.planOff)
          }
        }
      }
    }
  }
}

/// A choice of three that also says "as it is", which a tick box cannot without a script.
struct Trio: Component {
  let name: String
  /// What is chosen for; read out with each choice.
  let label: String
  let chosen: MatrixForm.Choice
  let leave, on, off: String

  var body: [Node] {
    div(.class("trio"), .role("radiogroup"), .ariaLabel(label)) {
      radio(.leave, leave)
      radio(.on, on)
      radio(.off, off)
    }
  }

  private func radio(_ choice: MatrixForm.Choice, _ text: String) -> Node {
    HTML.label {
      input(
        .type("radio"), .name(name), .value(choice.rawValue), .checked(choice == chosen))
      span { text }
    }
  }
}
