import Domain
import HTML
import HTTP
import Messages

/// What somebody typed about a webhook.
struct WebhookInput: Sendable {
  var name = ""
  var address = ""
  var kinds: Set<Action> = []
  /// Without roles: which customers it is about.
  var access = Access()
  var wrong: [String: Explanation] = [:]

  init() {}

  init(_ webhook: Webhook) {
    name = webhook.name.text
    address = webhook.address.text
    kinds = webhook.kinds
    access = Access(reach: webhook.reach)
  }

  init(_ form: FormFields) {
    name = form["name"] ?? ""
    address = form["address"] ?? ""
    kinds = Set(form.all("kind").compactMap { Action(rawValue: $0) })
    access = Access(form)
  }

  /// - Returns: Nil with what is wrong in `wrong`.
  mutating func draft(_ say: Phrases) -> WebhookDraft? {
    var label: Label?
    do throws(PersonName.Flaw) {
      label = try Label(parsing: name)
    } catch {
      wrong["name"] = say.explain(error)
    }
    var place: WebhookAddress?
    do throws(WebhookAddress.Flaw) {
      place = try WebhookAddress(parsing: address)
    } catch {
      wrong["address"] = say.explain(error)
    }
    if access.isLimited, access.customers.isEmpty {
      wrong["customers"] = say.webhooks.noCustomer
    }
    guard wrong.isEmpty, let label, let place else { return nil }
    return WebhookDraft(name: label, address: place, kinds: kinds, reach: access.reach)
  }
}

/// Name, address, customers and events of a webhook.
struct WebhookFields: Component {
  let say: Phrases
  let input: WebhookInput
  let pick: CustomerPick

  /// Kinds of events as people look for them; a new one is in the last group until it is placed.
  private static let groups: [Set<String>] = [
    ["user"], ["customer", "entitlement"], ["pack", "credentials", "operation"],
  ]

  var body: [Node] {
    FormSummary(say: say, wrong: input.wrong.count)
    TextField(
      name: "name", label: say.frame.name, value: input.name, wrong: input.wrong["name"],
      isRequired: true, limit: Label.limit)
    TextField(
      name: "address", label: say.webhooks.address, value: input.address, type: "url",
      placeholder: "https://example.com/hook", hint: say.webhooks.addressHint,
      wrong: input.wrong["address"], isRequired: true, limit: WebhookAddress.limit)
    if let wrong = input.wrong["customers"] { Note(.bad, wrong) }
    CustomerFields(
      say: say, title: say.webhooks.customers, only: say.webhooks.onlyThese,
      hint: say.webhooks.onlyTheseHint, isLimited: input.access.isLimited,
      customers: input.access.customers, pick: pick)
    kinds
  }

  private var kinds: Node {
    details(.open(!input.kinds.isEmpty)) {
      summary {
        say.webhooks.kinds + ": "
        input.kinds.isEmpty
          ? say.webhooks.everyEvent : say.webhooks.kindCount(input.kinds.count)
      }
      p(.class("hint")) { say.webhooks.kindsHint }
      for (title, actions) in groups {
        fieldset {
          legend { title }
          div(.class("events")) {
            for action in actions {
              CheckBox(
                name: "kind", value: action.rawValue, label: say.name(action),
                isChecked: input.kinds.contains(action))
            }
          }
        }
      }
    }
  }

  private var groups: [(title: String, actions: [Action])] {
    let words = say.webhooks
    let titles = [words.usersGroup, words.customersGroup, words.passwordsGroup]
    let placed = zip(titles, Self.groups).map { title, prefixes in
      (title: title, actions: Action.allCases.filter { prefixes.contains($0.theme) })
    }
    let known = Self.groups.reduce(into: Set()) { $0.formUnion($1) }
    let others = Action.allCases.filter { !known.contains($0.theme) }
    return placed + [(title: words.houseGroup, actions: others)]
  }
}

extension Action {
  fileprivate var theme: String { String(rawValue.prefix { $0 != "." }) }
}

/// The form that adds one.
struct NewWebhookPage: Screen {
  let say: Phrases
  let csrf: String
  var input = WebhookInput()
  var pick = CustomerPick()

  var title: String { say.webhooks.add }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.newWebhook), .class("card form")) {
      CSRFField(token: csrf)
      WebhookFields(say: say, input: input, pick: pick)
      div(.class("actions")) {
        button(.class("primary")) { say.webhooks.add }
        a(.class("button"), .href(PageRoute.webhooks)) { say.frame.cancel }
      }
    }
  }
}
