import Domain
import HTML
import HTTP
import Messages

/// What is typed of a person, as texts.
struct PersonFields: Hashable, Sendable {
  var firstName = ""
  var lastName = ""
  var displayName = ""
  var local = ""
  var domain = ""
  var location = ""

  init() {}

  init(_ user: User) {
    firstName = user.firstName?.text ?? ""
    lastName = user.lastName?.text ?? ""
    displayName = user.displayName.text
    local = user.signInName.local
    domain = user.signInName.domain.text
    location = user.location?.code ?? ""
  }

  /// - Parameter prefix: Stands before the names of the fields.
  init(_ form: FormFields, prefix: String = "") {
    firstName = form[prefix + Name.firstName] ?? ""
    lastName = form[prefix + Name.lastName] ?? ""
    displayName = form[prefix + Name.displayName] ?? ""
    local = form[prefix + Name.local] ?? ""
    domain = form[prefix + Name.domain] ?? ""
    location = form[prefix + Name.location] ?? ""
  }

  enum Name {
    static let firstName = "firstName"
    static let lastName = "lastName"
    static let displayName = "displayName"
    static let email = "email"
    static let local = "local"
    static let domain = "domain"
    static let location = "location"
  }

  /// Names and values, for a form that carries them along unseen.
  var pairs: [(name: String, value: String)] {
    [
      (Name.firstName, firstName), (Name.lastName, lastName), (Name.displayName, displayName),
      (Name.local, local), (Name.domain, domain), (Name.location, location),
    ]
  }
}

/// Fields of a person that parsed.
struct ParsedPerson: Sendable {
  let firstName: PersonName?
  let lastName: PersonName?
  let displayName: PersonName
  let signInName: SignInName
  let location: Location?

  /// What is different about a user.
  func change(of user: User) -> UserChange {
    var change = UserChange()
    if firstName != user.firstName { change.firstName = firstName.map { .set($0) } ?? .clear }
    if lastName != user.lastName { change.lastName = lastName.map { .set($0) } ?? .clear }
    if displayName != user.displayName { change.displayName = displayName }
    if signInName != user.signInName { change.signInName = signInName }
    if location != user.location { change.location = location.map { .set($0) } ?? .clear }
    return change
  }
}

extension PersonFields {
  /// Parses all of the fields.
  ///
  /// - Parameter wrong: Takes what is wrong, by the name of the field; the sign-in name's is
  ///   `email`.
  func parse(
    _ say: Phrases, at customer: Customer, keeping old: SignInName? = nil,
    _ wrong: inout [String: Explanation]
  ) -> ParsedPerson? {
    let first = name(firstName, Name.firstName, isRequired: false, say, &wrong)
    let last = name(lastName, Name.lastName, isRequired: false, say, &wrong)
    let display = name(displayName, Name.displayName, isRequired: true, say, &wrong)
    let signInName = signInName(say, at: customer, keeping: old, &wrong)
    var place: Location?
    if !location.isEmpty {
      do throws(Location.Flaw) {
        place = try Location(parsing: location)
      } catch {
        wrong[Name.location] = say.explain(error)
      }
    }
    guard wrong.isEmpty, let display, let signInName else { return nil }
    return ParsedPerson(
      firstName: first, lastName: last, displayName: display, signInName: signInName,
      location: place)
  }

  private func name(
    _ text: String, _ field: String, isRequired: Bool, _ say: Phrases,
    _ wrong: inout [String: Explanation]
  ) -> PersonName? {
    if !isRequired, text.trimmed.isEmpty { return nil }
    do throws(PersonName.Flaw) {
      return try PersonName(parsing: text)
    } catch {
      wrong[field] = say.explain(error)
      return nil
    }
  }

  private func signInName(
    _ say: Phrases, at customer: Customer, keeping old: SignInName?,
    _ wrong: inout [String: Explanation]
  ) -> SignInName? {
    guard !local.trimmed.isEmpty else {
      wrong[Name.email] = say.explain(SignInName.Flaw.empty)
      return nil
    }
    let name: SignInName
    do throws(SignInName.Flaw) {
      name = try SignInName(parsing: "\(local.trimmed)@\(domain)")
    } catch {
      wrong[Name.email] = say.explain(error)
      return nil
    }
    // A user may stay at a domain that was given up, but nobody comes to one that is foreign.
    guard customer.owns(name.domain) || name == old else {
      wrong[Name.email] = say.explain(.foreignDomain(name.domain.text), naming: { _ in "" })
      return nil
    }
    return name
  }
}

/// The fields of a person: names, sign-in name, location (PC 1.3.7).
struct PersonForm: Component {
  let say: Phrases
  let customer: Customer
  let fields: PersonFields
  let wrong: [String: Explanation]
  /// What is to be said of the sign-in name, below it.
  var note: [Node] = []
  /// Whether a sign-in name can be asked for.
  var proposes = false
  /// Beside a field, by its name: what a colleague has made of it meanwhile.
  var changes: [String: String] = [:]

  var body: [Node] {
    div(.class("pair")) {
      text(PersonFields.Name.firstName, optional(say.users.firstName), fields.firstName)
      text(PersonFields.Name.lastName, optional(say.users.lastName), fields.lastName)
    }
    text(
      PersonFields.Name.displayName, say.users.displayName, fields.displayName, isRequired: true)
    SignInNameField(
      say: say, local: fields.local, domain: fields.domain, domains: domains,
      wrong: wrong[PersonFields.Name.email], note: note + change(PersonFields.Name.email),
      proposes: proposes)
    SelectField.location(
      say, selected: fields.location, hint: changes[PersonFields.Name.location],
      wrong: wrong[PersonFields.Name.location])
    details(.class("what-is-this")) {
      summary { say.people.whatIsThis }
      p { say.people.locationMeaning }
    }
  }

  /// A domain that the customer has given up can still be somebody's.
  private var domains: [DomainName] {
    let own = customer.domains
    let isForeign = !fields.domain.isEmpty && !own.contains { $0.text == fields.domain }
    return own + (isForeign ? [DomainName(stored: fields.domain)] : [])
  }

  private func optional(_ label: String) -> String { "\(label) (\(say.frame.optional))" }

  private func text(
    _ name: String, _ label: String, _ value: String, isRequired: Bool = false
  ) -> TextField {
    TextField(
      name: name, label: label, value: value, hint: changes[name], wrong: wrong[name],
      isRequired: isRequired, limit: PersonName.limit)
  }

  @NodeBuilder private func change(_ name: String) -> [Node] {
    if let text = changes[name] { p(.class("hint")) { text } }
  }
}

/// A sign-in name in two parts: what is chosen, and a domain that the customer owns (PC 1.3.7).
struct SignInNameField: Component {
  let say: Phrases
  let local: String
  let domain: String
  let domains: [DomainName]
  let wrong: Explanation?
  var note: [Node] = []
  var proposes = false

  var body: [Node] {
    div(.class("field"), .role("group"), .ariaLabelledBy("email-label")) {
      span(.class("label"), .id("email-label")) { say.users.signInName }
      div(.class("at")) {
        input(
          .id(PersonFields.Name.local), .name(PersonFields.Name.local), .value(local),
          .required(), .maxlength(64), .autocomplete("off"), .spellcheck(false),
          .ariaLabel(say.users.nameBeforeAt), .ariaInvalid(wrong != nil),
          .ariaDescribedBy(wrong == nil ? "email-note" : "email-wrong email-note"))
        span(.ariaHidden()) { "@" }
        select(.name(PersonFields.Name.domain), .ariaLabel(say.users.domain)) {
          for choice in domains {
            option(.value(choice.text), .selected(choice.text == domain)) { choice.text }
          }
        }
      }
      if let wrong { p(.class("wrong"), .id("email-wrong")) { wrong.text } }
      div(.id("email-note"), .class("hint"), .ariaLive("polite")) { note }
      if proposes {
        button(
          .class("plain"), .name(WizardForm.go), .value(WizardForm.propose), .formNoValidate()
        ) { say.people.propose }
      }
    }
  }
}
