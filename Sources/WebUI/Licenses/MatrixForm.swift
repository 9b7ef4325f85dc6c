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

  static let open = "open"
  static let find = "find"
  static let look = "look"
  static let everyone = "everyone"

  private let choices: [String: Choice]
  let location: Location?
  /// Whether the location is also for those who have another one.
  let everyoneMoves: Bool
  /// The product that was opened last: its holders are named and its plans shown.
  let opened: Product.ID?
  /// Part of a name that is looked for among the picked users.
  let search: String?
  /// Whether the form was sent to be carried out, not to look something up.
  let isComplete: Bool

  init(_ form: FormFields) {
    var choices: [String: Choice] = [:]
    for field in form.fields {
      if let choice = Choice(rawValue: field.value) { choices[field.name] = choice }
    }
    self.choices = choices
    location = form["location"].flatMap { try? Location(parsing: $0) }
    everyoneMoves = form[Self.everyone] != nil
    opened = form[Self.open].flatMap { Product.ID(parsing: $0) }
    search = form[Self.find].map { String($0.trimmed.prefix(100)) }.flatMap {
      $0.isEmpty ? nil : $0
    }
    isComplete = form[ChoiceForm.step] != nil && opened == nil && form[Self.look] == nil
  }

  static func name(_ product: Product.ID) -> String { "p.\(product)" }

  static func name(allPlansOf product: Product.ID) -> String { "a.\(product)" }

  static func name(_ plan: ServicePlan.ID, of product: Product.ID) -> String {
    "s.\(product).\(plan)"
  }

  subscript(product: Product.ID) -> Choice { choices[Self.name(product)] ?? .leave }

  subscript(allPlansOf product: Product.ID) -> Choice {
    choices[Self.name(allPlansOf: product)] ?? .leave
  }

  subscript(plan: ServicePlan.ID, of product: Product.ID) -> Choice {
    choices[Self.name(plan, of: product)] ?? .leave
  }

  /// Service plans to switch, both ways. What is said of one plan counts more than what is said of
  /// all of them.
  func plans(of product: Product) -> (on: Set<ServicePlan.ID>, off: Set<ServicePlan.ID>) {
    let all = self[allPlansOf: product.id]
    func choice(_ plan: ServicePlan.ID) -> Choice {
      let own = self[plan, of: product.id]
      return own == .leave ? all : own
    }
    return (
      Set(product.plans.filter { choice($0) == .on }),
      Set(product.plans.filter { choice($0) == .off })
    )
  }

  /// The change that was chosen; empty when nothing was.
  ///
  /// Choosing a service plan implies its product: everybody gets it. Switching plans off implies
  /// nothing: it is for those who have the product (M58, M59).
  func change(of products: [Product]) -> LicenseChange {
    var change = LicenseChange()
    for product in products where product.publisher == nil {
      let (on, off) = plans(of: product)
      let choice: PlanChoice =
        on.isEmpty && off.isEmpty ? .untouched : .changing(on: on, off: off)
      switch self[product.id] {
      case .on: change.assign.append(LicenseGrant(product: product.id, plans: choice))
      case .off: change.revoke.insert(product.id)
      case .leave where !on.isEmpty:
        change.assign.append(LicenseGrant(product: product.id, plans: choice))
      case .leave where !off.isEmpty:
        change.assign.append(
          LicenseGrant(product: product.id, plans: choice, onlyForHolders: true))
      case .leave: break
      }
    }
    return change
  }
}
