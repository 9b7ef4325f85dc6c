import Domain
import HTML
import Messages
import Operations

/// A user to be created, in four steps: who, what they may do, what they use, and a look at all
/// of it before it happens (PC 1.3.6).
struct NewUserPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let seats: [ProductSeats]
  let names: CatalogNames
  /// Where the form is sent, with what it was opened with.
  let route: CustomerRoute
  var step = NewUserStep.info
  var form: NewUserForm
  /// How many were added one by one before.
  var before = 0
  var note: NameNote?
  var opened: Product.ID?
  var wrong: [String: Explanation] = [:]
  var trouble: Explanation?
  /// What will happen, at the last step.
  var verdict: NewUserVerdict?

  /// A plan of one row.
  struct NewUserVerdict: Sendable {
    let plan: Plan
    let row: PlanRow
  }

  var title: String { say.users.add }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    HTML.form(
      .method("post"), .action(PageRoute.of(customer.id, route)), .class("wizard"),
      .data("wizard", step.rawValue), .id("wizard")
    ) {
      defaultButton
      CSRFField(token: csrf)
      input(.type("hidden"), .name(WizardForm.step), .value(step.rawValue))
      for pair in form.pairs(hiddenAt: step) {
        input(.type("hidden"), .name(pair.name), .value(pair.value))
      }
      NewUserSteps(say: say, step: step)
      FormSummary(say: say, wrong: wrong.count)
      if let trouble { Note(.bad, trouble) }
      if step == .info, before > 0 { Note(.plain, say.people.soFar(before)) }
      section(.class("card"), .ariaLabelledBy("step-title")) {
        h2(.id("step-title"), .tabindex(-1)) { say.people.step(step.number, name(step)) }
        fields
      }
      buttons
    }
  }

  private func name(_ step: NewUserStep) -> String { NewUserSteps.name(step, say) }

  /// The first button of a form is what Enter presses; "Next" stands below, out of its reach.
  @NodeBuilder private var defaultButton: [Node] {
    if let next = step.next {
      button(
        .class("hidden"), .name(WizardForm.go), .value(next.rawValue), .tabindex(-1),
        .ariaHidden()
      ) { say.frame.next }
    }
  }

  @NodeBuilder private var fields: [Node] {
    switch step {
    case .info: info
    case .permissions:
      PermissionChoice(
        say: say, chosen: form.permissions, wrong: wrong[PermissionFields.name])
    case .licenses:
      ProductChoice(
        say: say, customer: customer.id, seats: seats, names: names, chosen: form.products,
        opened: opened)
    case .review:
      NewUserReview(
        say: say, customer: customer, form: form, seats: seats, names: names, verdict: verdict)
    }
  }

  private var info: PersonForm {
    PersonForm(
      say: say, customer: customer, fields: form.person, wrong: wrong,
      note: NameNotes(
        say: say, customer: customer.id, note: note, reuses: form.reusesName
      ).body,
      proposes: true)
  }

  private var buttons: Node {
    div(.class("actions wizard-actions")) {
      a(
        .class("button plain"), .href(PageRoute.of(customer.id, .users(UserListQuery())))
      ) { say.frame.cancel }
      span(.class("spring")) {}
      if let previous = step.previous {
        button(.name(WizardForm.go), .value(previous.rawValue), .formNoValidate()) {
          Icon.previous
          say.frame.previous
        }
      }
      if let next = step.next {
        button(
          .class("primary"), .name(WizardForm.go), .value(next.rawValue), .data("next", "")
        ) {
          say.frame.next
          Icon.next
        }
      } else {
        create
      }
    }
  }

  @NodeBuilder private var create: [Node] {
    if let verdict, verdict.row.verdict == .willChange {
      input(.type("hidden"), .name(WizardForm.plan), .value(verdict.plan.id.text))
      button(.class("primary"), .name(WizardForm.go), .value(WizardForm.create)) {
        say.applyButton(.create, rows: 1)
      }
    } else {
      button(.class("primary"), .disabled()) { say.applyButton(.create, rows: 1) }
    }
  }
}

/// Where one is among the steps; those that were passed can be gone back to.
struct NewUserSteps: Component {
  let say: Phrases
  let step: NewUserStep

  var body: [Node] {
    nav(.ariaLabel(say.people.steps)) {
      ol(.class("stepper")) {
        for other in NewUserStep.allCases {
          li(.ariaCurrent(other == step ? "step" : nil), .class(mark(other))) {
            if other.number < step.number {
              button(
                .class("plain"), .name(WizardForm.go), .value(other.rawValue), .formNoValidate()
              ) { label(other) }
            } else {
              span { label(other) }
            }
          }
        }
      }
    }
  }

  private func mark(_ other: NewUserStep) -> String {
    other == step ? "here" : other.number < step.number ? "past" : "ahead"
  }

  @NodeBuilder private func label(_ other: NewUserStep) -> [Node] {
    span(.class("step-number"), .ariaHidden()) {
      if other.number < step.number { Icon.good } else { say.language.number(other.number) }
    }
    Self.name(other, say)
  }

  static func name(_ step: NewUserStep, _ say: Phrases) -> String {
    switch step {
    case .info: say.people.userInfo
    case .permissions: say.users.permissions
    case .licenses: say.users.licenses
    case .review: say.people.review
    }
  }
}

/// What is known of the typed sign-in name, with ways out where somebody has it.
struct NameNotes: Component {
  let say: Phrases
  let customer: Customer.ID
  let note: NameNote?
  let reuses: Bool

  var body: [Node] {
    switch note {
    case nil: if reuses { reuseBox }
    case .proposed(let name): say.people.nameFree(name.text)
    case .numbered(let name, let holder): say.people.nameNumbered(name.text, holder)
    case .none?: say.people.nameNotProposed
    case .taken(_, let free): if let free { take(free) }
    case .ofDeleted(let holder, let free):
      p {
        a(.href(PageRoute.of(customer, .user(holder.id)))) {
          say.people.seeDeleted(holder.displayName)
        }
      }
      if let free { take(free) }
      reuseBox
    }
  }

  private var reuseBox: CheckBox {
    CheckBox(name: NewUserForm.reuse, label: say.users.reuseName, isChecked: reuses)
  }

  private func take(_ free: SignInName) -> Node {
    button(.name(WizardForm.take), .value(free.local), .formNoValidate()) {
      say.people.useName(free.text)
    }
  }
}
