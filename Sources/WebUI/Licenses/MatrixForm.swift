import Domain
import HTTP

/// What was chosen in the license matrix, as fields of a form.
struct MatrixForm: Sendable {
  /// What is to become of one product, or one service plan, for everyone who was picked.
  enum Choice: String, CaseIterable, Sendable {
    case leave
    case on
    case off
  }

  private let choices: [String: Choice]
  let location: Location?

  init(_ form: FormFields) {
    var choices: [String: Choice] = [:]
    for field in form.fields {
      if let choice = Choice(rawValue: field.value) { choices[field.name] = choice }
    }
    self.choices = choices
    location = form["location"].flatMap { try? Location(parsing: $0) }
  }

  static func name(_ product: Product.ID) -> String { "p.\(product)" }

  static func name(_ plan: ServicePlan.ID, of product: Product.ID) -> String {
    "s.\(product).\(plan)"
  }

  subscript(product: Product.ID) -> Choice { choices[Self.name(product)] ?? .leave }

  subscript(plan: ServicePlan.ID, of product: Product.ID) -> Choice {
    choices[Self.name(plan, of: product)] ?? .leave
  }

  /// Service plans to switch, both ways.
  func plans(of product: Product) -> (on: Set<ServicePlan.ID>, off: Set<ServicePlan.ID>) {
    let on = product.plans.filter { self[$0, of: product.id] == .on }
    let off = product.plans.filter { self[$0, of: product.id] == .off }
    return (Set(on), Set(off))
  }
}
