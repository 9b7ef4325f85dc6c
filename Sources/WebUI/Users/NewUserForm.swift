import Domain
import HTML
import HTTP
import Messages
import Operations

/// The steps to a new user (PC 1.3.6).
enum NewUserStep: String, CaseIterable, Hashable, Sendable {
  case info, permissions, licenses, review

  var next: NewUserStep? { at(1) }
  var previous: NewUserStep? { at(-1) }
  var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  private func at(_ distance: Int) -> NewUserStep? {
    let place = number - 1 + distance
    return Self.allCases.indices.contains(place) ? Self.allCases[place] : nil
  }
}

/// Names of what the buttons and hidden fields of a form in steps say.
enum WizardForm {
  /// Which button was pressed: a step to go to, or one of the words below.
  static let go = "go"
  /// Which step the form shows.
  static let step = "step"
  static let propose = "propose"
  static let create = "create"
  static let save = "save"
  static let edit = "edit"
  static let review = "review"
  /// A product whose service plans are to be shown.
  static let open = "open"
  /// A sign-in name to be taken instead.
  static let take = "take"
  static let plan = "plan"
}

/// Everything that is filled in on the way to a new user. The form carries it from step to step,
/// so that nothing is kept of somebody who is never created.
struct NewUserForm: Hashable, Sendable {
  var person = PersonFields()
  /// What was proposed last to stand before the @. While it stands there, it follows the names.
  var proposed = ""
  /// A name that only a deleted user has may be taken.
  var reusesName = false
  var permissions = PermissionFields(kind: .user)
  var products = ProductFields()

  static let proposedName = "proposed"
  static let reuse = "reuse"

  init(at customer: Customer) {
    person.location = customer.defaultLocation?.code ?? ""
    person.domain = customer.domains.first?.text ?? ""
  }

  /// The next one like somebody who was just made: everything but the person (PC 1.3.4).
  init(like row: PlanRow, licenses: [LicenseGrant], at customer: Customer) {
    self.init(at: customer)
    let domain = row.target.signInName.domain
    if customer.owns(domain) { person.domain = domain.text }
    person.location = row.target.location?.code ?? ""
    permissions = PermissionFields(row.target.roles)
    for grant in row.target.licenses?.assign ?? licenses {
      if case .except(let plans) = grant.plans {
        products.off[grant.product] = plans
      } else {
        products.off[grant.product] = []
      }
    }
  }

  init(_ form: FormFields, _ seats: [ProductSeats]) {
    person = PersonFields(form)
    proposed = form[Self.proposedName] ?? ""
    reusesName = form[Self.reuse] != nil
    permissions = PermissionFields(form)
    products = ProductFields(form, seats)
  }

  var draft: DraftInput {
    DraftInput(
      displayName: person.displayName, email: "\(person.local.trimmed)@\(person.domain)",
      firstName: person.firstName, lastName: person.lastName, location: person.location,
      roles: (permissions.roles ?? []).roles.map(\.word))
  }

  /// What the form carries unseen while it shows `step`.
  func pairs(hiddenAt step: NewUserStep) -> [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    if step != .info {
      pairs += person.pairs
      if reusesName { pairs.append((Self.reuse, "1")) }
    }
    pairs.append((Self.proposedName, proposed))
    if step != .permissions { pairs += permissions.pairs }
    if step != .licenses { pairs += products.pairs }
    return pairs
  }
}

/// What is known of the sign-in name in the form.
enum NameNote: Hashable, Sendable {
  /// Proposed from the names, and free.
  case proposed(SignInName)
  /// Proposed with a number, since somebody has it without.
  case numbered(SignInName, holder: String)
  /// Somebody has it.
  case taken(NameHolder, free: SignInName?)
  /// A deleted user has it, who could come back.
  case ofDeleted(NameHolder, free: SignInName?)
  /// Nothing of the names can stand before an @.
  case none
}
