import Domain
import HTML
import Messages
import Operations

/// No plan could be made of what was asked, and why.
struct NoPlanPage: Screen {
  let say: Phrases
  let customer: Customer
  let refusal: PlanRefusal

  var title: String { say.plans.title }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    Note(.bad, say.explain(refusal))
    p {
      a(.href(PageRoute.of(customer.id, .users(UserListQuery())))) {
        say.frame.backTo(say.frame.usersAndLicenses)
      }
    }
  }
}

extension Phrases {
  func explain(_ refusal: PlanRefusal) -> Explanation {
    switch refusal {
    case .fields: plans.invalidFields
    case .tooManyRows(let limit): plans.tooManyRows(limit)
    case .noRows: plans.noRows
    case .upload(let refusal): explain(refusal)
    case .unknownProduct: plans.unknownProduct
    case .notOwnEntitlement: plans.notOwnEntitlement
    case .undo(let refusal): explain(refusal)
    }
  }

  /// What is wrong with which field of a form about one user, and what belongs to no field.
  func explainFields(
    _ refusal: PlanRefusal
  ) -> (fields: [String: Explanation], other: Explanation?) {
    guard case .fields(let flaws) = refusal else { return ([:], explain(refusal)) }
    var fields: [String: Explanation] = [:]
    for flaw in flaws where fields[flaw.field] == nil {
      fields[flaw.field] = explain(flaw.reason, in: flaw.field == "email" ? .email : nil)
    }
    return (fields, nil)
  }
}
