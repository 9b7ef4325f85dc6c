import Domain
import HTML
import Messages
import Operations

/// To whom the links to new passwords are mailed.
struct MailPage: Screen {
  /// As many addresses as can be typed one by one.
  static let typed = 50

  let say: Phrases
  let customer: Customer
  let csrf: String
  let pack: Pack
  /// Nil where no mail is sent.
  let mailFrom: String?
  /// Whom passwords were made for; empty when they are too many to be typed one by one.
  let people: [Person]
  var input = Input()

  struct Person: Sendable {
    let user: User.ID
    let displayName: String
    let signInName: String
  }

  /// What was typed, and what is wrong with it.
  struct Input: Sendable {
    var to = "users"
    var address = ""
    var addresses: [User.ID: String] = [:]
    var hours = HandoverOrder.usualHours
    var wrongAddress = false
    var wrongAddresses: Set<User.ID> = []

    var wrong: Int { (wrongAddress ? 1 : 0) + wrongAddresses.count }
  }

  var title: String { say.credentials.mailTitle(pack.passwords) }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    if let mailFrom, pack.passwords <= HandoverOrder.limit {
      p { say.credentials.mailText }
      form(
        .method("post"), .action(PageRoute.of(customer.id, .packMail(pack.id))), .class("form")
      ) {
        CSRFField(token: csrf)
        FormSummary(say: say, wrong: input.wrong)
        recipients
        lifetimes
        p(.class("hint")) {
          say.credentials.from(mailFrom)
          " "
          say.credentials.mailTakes
        }
        div(.class("actions")) {
          button(.class("primary")) { say.credentials.send(pack.passwords) }
          back
        }
      }
    } else {
      Note(
        .warn,
        mailFrom == nil
          ? say.credentials.noMail : say.credentials.tooManyToMail(HandoverOrder.limit))
      p { back }
    }
  }

  private var back: Node {
    a(.class("button"), .href(PageRoute.of(customer.id, .operation(pack.operation, ListQuery())))) {
      say.frame.cancel
    }
  }

  private var recipients: Node {
    fieldset {
      legend { say.credentials.to }
      choice("users", say.credentials.toEveryUser, say.credentials.toEveryUserHint)
      if !people.isEmpty {
        choice("each", say.credentials.toEach, say.credentials.toEachHint)
        div(.class("nested")) { for person in people { address(of: person) } }
      }
      choice("one", say.credentials.toOne, say.credentials.toOneHint(HandoverOrder.linksInMail))
      div(.class("nested")) {
        TextField(
          name: "address", label: say.credentials.address, value: input.address, type: "email",
          wrong: input.wrongAddress ? say.credentials.badAddress : nil, limit: 254)
      }
    }
  }

  private func choice(_ value: String, _ text: String, _ hint: String) -> Node {
    label(.class("choice")) {
      HTML.input(
        .type("radio"), .name("to"), .value(value), .checked(input.to == value))
      span {
        text
        span(.class("second")) { hint }
      }
    }
  }

  private func address(of person: Person) -> TextField {
    TextField(
      name: "address-\(person.user.text)", label: person.displayName,
      value: input.addresses[person.user] ?? "", type: "email", hint: person.signInName,
      wrong: input.wrongAddresses.contains(person.user) ? say.credentials.badAddress : nil,
      limit: 254)
  }

  private var lifetimes: SelectField {
    SelectField(
      name: "hours", label: say.credentials.validFor,
      options: HandoverOrder.lifetimes.map {
        (value: String($0), text: say.credentials.hours($0))
      }, selected: String(input.hours))
  }
}
