import Domain
import HTML
import Messages

/// What has to be typed before a plan is applied: nothing for a few people who can all be brought
/// back, the number for many, the customer's name where global admins are among them.
enum TypedConfirmation: Hashable, Sendable {
  case none
  case number(Int)
  case customer(String)

  /// More than this many are many.
  static let many = 100
  static let field = "typed"

  init(_ plan: Plan, globalAdmins: Int, at customer: Customer) {
    switch plan.kind {
    case .delete, .resetPasswords:
      if globalAdmins > 0 {
        self = .customer(customer.name.text)
      } else if plan.tally.willChange > Self.many {
        self = .number(plan.tally.willChange)
      } else {
        self = .none
      }
    case .create, .update, .setRoles, .changeLicenses, .restore, .purge, .changeQuantity:
      self = .none
    }
  }

  /// Whether this was typed. Case does not matter, nor what stands between digits.
  func isMet(by typed: String?) -> Bool {
    let typed = (typed ?? "").trimmed
    switch self {
    case .none: return true
    case .number(let number):
      return typed.filter { $0.isASCII && $0.isNumber } == String(number)
        && typed.allSatisfy { $0.isNumber || ",.' \u{A0}\u{202F}".contains($0) }
    case .customer(let name): return TextKey.of(typed) == TextKey.of(name.trimmed)
    }
  }

  func text(_ say: Phrases) -> String? {
    switch self {
    case .none: nil
    case .number(let number): say.language.number(number)
    case .customer(let name): name
    }
  }
}

/// Asks for what has to be typed.
struct TypedField: Component {
  let say: Phrases
  let confirmation: TypedConfirmation
  var wrong: Explanation?

  var body: [Node] {
    if let text = confirmation.text(say) {
      Field(
        id: TypedConfirmation.field, label: say.people.typeToConfirm(text), wrong: wrong
      ) { describedBy, isWrong in
        input(
          .id(TypedConfirmation.field), .name(TypedConfirmation.field), .autocomplete("off"),
          .spellcheck(false), .required(), .data("demands", text), .ariaInvalid(isWrong),
          .ariaDescribedBy(describedBy))
      }
    }
  }
}
