import Domain
import HTML
import HTTP
import Messages
import Operations

/// What can be said of an application, as it was typed.
struct ApplicationInput: Sendable {
  var name = ""
  /// One a line.
  var redirects = ""
  var isPublic = false
  var access = Access()
  var pick = CustomerPick()
  var wrong: [String: Explanation] = [:]

  init() {}

  init(_ application: Application) {
    name = application.name.text
    redirects = application.redirects.map(\.text).joined(separator: "\n")
    isPublic = application.isPublic
    access = Access(application)
  }

  init(_ form: FormFields) {
    name = form["name"] ?? ""
    redirects = form["redirects"] ?? ""
    isPublic = form["public"] != nil
    access = Access(form)
  }

  /// Nil where something is wrong, which stands in `wrong` then.
  mutating func draft(_ say: Phrases) -> ApplicationDraft? {
    wrong = [:]
    var label: Label?
    do throws(PersonName.Flaw) {
      label = try Label(parsing: name)
    } catch {
      wrong["name"] = say.explain(error)
    }
    var addresses: [RedirectAddress] = []
    for line in redirects.split(whereSeparator: \.isNewline) {
      let text = String(line).trimmed
      guard !text.isEmpty else { continue }
      if let address = try? RedirectAddress(parsing: text) {
        if !addresses.contains(address) { addresses.append(address) }
      } else if wrong["redirects"] == nil {
        wrong["redirects"] = say.applications.wrongRedirect(String(text.prefix(200)))
      }
    }
    if access.isLimited, access.customers.isEmpty {
      wrong["access"] = say.profile.noneChosen
    }
    guard wrong.isEmpty, let label else { return nil }
    return ApplicationDraft(
      name: label, redirects: addresses, isPublic: isPublic, roles: access.roles,
      reach: access.reach)
  }

  /// What an operation refused, at the field that it is about.
  mutating func tell(_ refusal: ApplicationRefusal, _ say: Phrases) {
    switch refusal {
    case .tooManyRedirects: wrong["redirects"] = say.explain(refusal)
    case .publicByItself: wrong["public"] = say.explain(refusal)
    case .unknownCustomer, .isDisabled, .twoSecrets: wrong["access"] = say.explain(refusal)
    }
  }
}

struct ApplicationFields: Component {
  let say: Phrases
  let input: ApplicationInput

  var body: [Node] {
    FormSummary(say: say, wrong: input.wrong.count)
    TextField(
      name: "name", label: say.frame.name, value: input.name,
      wrong: input.wrong["name"], isRequired: true,
      limit: Label.limit)
    Field(
      id: "redirects", label: say.applications.redirects, hint: say.applications.redirectsHint,
      wrong: input.wrong["redirects"]
    ) { describedBy, isWrong in
      textarea(
        .id("redirects"), .name("redirects"), .rows(3), .spellcheck(false),
        .ariaInvalid(isWrong), .ariaDescribedBy(describedBy)
      ) { input.redirects }
    }
    if let wrong = input.wrong["public"] { Note(.bad, wrong) }
    CheckBox(
      name: "public", label: say.applications.isPublic, hint: say.applications.isPublicHint,
      isChecked: input.isPublic)
    h2 { say.applications.byItself }
    p(.class("hint")) { say.applications.byItselfHint }
    AccessFields(
      say: say, access: input.access, pick: input.pick,
      wrong: input.wrong["access"], isOfProgram: true)
  }
}

/// The form that registers one.
struct NewApplicationPage: Screen {
  let say: Phrases
  let csrf: String
  var input = ApplicationInput()

  var title: String { say.applications.make }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.newApplication), .class("card form")) {
      CSRFField(token: csrf)
      ApplicationFields(say: say, input: input)
      div(.class("actions")) {
        button(.class("primary")) { say.applications.make }
        a(.class("button"), .href(PageRoute.applications)) { say.frame.cancel }
      }
    }
  }
}
