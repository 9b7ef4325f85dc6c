import Domain
import HTML
import Messages
import Operations

/// The service plans of one product, each with how many have it on and what is to change (M58).
///
/// A list of choices and not of buttons: a product can have forty plans, and a page a hundred
/// products.
struct PlanChoices: Component {
  let say: Phrases
  let product: Product
  let matrix: LicenseMatrix
  let names: CatalogNames
  let form: MatrixForm

  private var holders: Int { matrix.holders[product.id] ?? 0 }

  var body: [Node] {
    ul(.class("plans")) {
      if product.plans.count > 1 { all }
      for plan in product.plans { line(plan) }
    }
  }

  private var all: Node {
    li(.class("all-plans")) {
      span { say.licenses.allPlans }
      choices(
        MatrixForm.name(allPlansOf: product.id), say.licenses.allPlans, nil,
        form[allPlansOf: product.id])
    }
  }

  private func line(_ plan: ServicePlan.ID) -> Node {
    let on = matrix.on(plan, of: product.id)
    let state = HeldState(count: on, of: max(holders, 1))
    return li {
      span { names(plan) }
      if holders > 0 {
        HeldMark(state: state, text: text(state, on))
      }
      choices(
        MatrixForm.name(plan, of: product.id), names(plan), state, form[plan, of: product.id])
    }
  }

  private func text(_ state: HeldState, _ on: Int) -> String {
    guard holders > 1 else {
      return state == .none ? say.licenses.planOff : say.licenses.planOn
    }
    return say.licenses.heldBy(on, holders)
  }

  private func choices(
    _ name: String, _ label: String, _ state: HeldState?, _ chosen: MatrixForm.Choice
  ) -> Node {
    select(
      .name(name), .ariaLabel("\(product.name): \(label)"), .data("tri", state?.rawValue ?? "all")
    ) {
      option(.value("leave"), .selected(chosen == .leave)) { say.licenses.leave }
      option(.value("on"), .selected(chosen == .on)) { say.licenses.planOn }
      option(.value("off"), .selected(chosen == .off)) { say.licenses.planOff }
    }
  }
}
