import Domain
import HTML
import Messages
import Operations

/// A user to be changed: details, permissions and licenses on one page (PC 1.4.14).
struct EditUserPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let user: LicensedUser
  let seats: [ProductSeats]
  let names: CatalogNames
  let rights: UserRights
  var form: EditUserForm
  /// What a colleague changed while the form was open, and whether something else was typed there.
  var changed: [UserField: Bool] = [:]
  var opened: Product.ID?
  var wrong: [String: Explanation] = [:]
  var trouble: [Explanation] = []
  /// Parts that were saved before another could not be.
  var saved: [String] = []
  /// The user was looked at with nothing to be changed.
  var nothingChanged = false

  var title: String { say.users.editTitle(user.user.displayName.text) }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    HTML.form(
      .method("post"), .action(PageRoute.of(customer.id, .userEdit(user.user.id))),
      .class("wizard")
    ) {
      button(.class("hidden"), .tabindex(-1), .ariaHidden()) { say.frame.showPlan }
      CSRFField(token: csrf)
      CarriedFields(pairs: EditUserForm(user).pairs, prefix: EditUserForm.before)
      notes
      section(.class("card")) {
        h2 { say.users.details }
        PersonForm(
          say: say, customer: customer, fields: form.person, wrong: wrong,
          changes: changeTexts)
      }
      if rights.maySetRoles {
        section(.class("card")) {
          if let text = changeText(.permissions) { p(.class("hint")) { text } }
          PermissionChoice(
            say: say, chosen: form.permissions, wrong: wrong[PermissionFields.name])
        }
      } else {
        CarriedFields(pairs: form.permissions.pairs)
      }
      if rights.mayChangeLicenses {
        section(.class("card")) {
          if let text = changeText(.licenses) { p(.class("hint")) { text } }
          ProductChoice(
            say: say, customer: customer.id, seats: seats, names: names, chosen: form.products,
            held: Set(user.held.keys), opened: opened)
        }
      } else {
        CarriedFields(pairs: form.products.pairs)
      }
      buttons
    }
  }

  private var buttons: Node {
    div(.class("actions wizard-actions")) {
      a(
        .class("button plain"), .href(PageRoute.of(customer.id, .user(user.user.id)))
      ) { say.frame.cancel }
      span(.class("spring")) {}
      button(.class("primary"), .name(WizardForm.go), .value(WizardForm.review)) {
        say.people.reviewChanges
        Icon.next
      }
    }
  }

  @NodeBuilder private var notes: [Node] {
    FormSummary(say: say, wrong: wrong.count)
    if !saved.isEmpty { Note(.good, say.people.savedParts(saved)) }
    for explanation in trouble { Note(.bad, explanation) }
    if nothingChanged { Note(.plain, say.people.nothingChanged) }
    if !changed.isEmpty {
      div(.class("note warn"), .role("alert")) {
        strong { say.people.changedMeanwhile }
        ul {
          for field in UserField.allCases {
            if let text = changeText(field) { li { say.people.fieldChange(name(field), text) } }
          }
        }
      }
    }
  }

  private var changeTexts: [String: String] {
    var texts: [String: String] = [:]
    for field in UserField.allCases { texts[field.rawValue] = changeText(field) }
    return texts
  }

  /// What became of a field meanwhile.
  private func changeText(_ field: UserField) -> String? {
    guard let isMine = changed[field] else { return nil }
    let value = value(field)
    return isMine ? say.people.nowAndYours(value) : say.people.takenOver(value)
  }

  private func name(_ field: UserField) -> String {
    switch field {
    case .firstName: say.users.firstName
    case .lastName: say.users.lastName
    case .displayName: say.users.displayName
    case .email: say.users.signInName
    case .location: say.users.location
    case .permissions: say.users.permissions
    case .licenses: say.users.licenses
    }
  }

  private func value(_ field: UserField) -> String {
    let person = user.user
    let text: String
    switch field {
    case .firstName: text = person.firstName?.text ?? ""
    case .lastName: text = person.lastName?.text ?? ""
    case .displayName: text = person.displayName.text
    case .email: text = person.signInName.text
    case .location:
      text = person.location.map { say.language.locations[$0] } ?? say.users.noLocation
    case .permissions: text = say.name(person.roles)
    case .licenses:
      text =
        user.licenses.isEmpty
        ? say.users.noLicenses
        : say.language.list(user.licenses.map { names($0.product) }.sorted())
    }
    return text.isEmpty ? say.frame.none : text
  }
}

/// Names and values that a form carries along unseen.
struct CarriedFields: Component {
  let pairs: [(name: String, value: String)]
  var prefix = ""

  var body: [Node] {
    for pair in pairs {
      input(.type("hidden"), .name(prefix + pair.name), .value(pair.value))
    }
  }
}
