import Domain
import HTML
import Messages

/// A labelled control with its hint and what is wrong with it.
struct Field: Component {
  let id: String
  let label: String
  var hint: String?
  var wrong: Explanation?
  let control: @Sendable (_ describedBy: String?, _ isWrong: Bool) -> Node

  var body: [Node] {
    div(.class("field")) {
      HTML.label(.for(id)) { label }
      control(describedBy, wrong != nil)
      if let hint { p(.class("hint"), .id(id + "-hint")) { hint } }
      if let wrong {
        p(.class("wrong"), .id(id + "-wrong")) { wrong.text }
      }
    }
  }

  private var describedBy: String? {
    let ids = [wrong.map { _ in id + "-wrong" }, hint.map { _ in id + "-hint" }].compactMap(\.self)
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }
}

/// One line of text to be filled in.
struct TextField: Component {
  let name: String
  let label: String
  var value = ""
  var type = "text"
  /// An example, or what can be looked for: nothing that has to be known to fill it in.
  var placeholder: String?
  var hint: String?
  var wrong: Explanation?
  var isRequired = false
  var limit: Int?
  var autocomplete = "off"

  var body: [Node] {
    Field(id: name, label: label, hint: hint, wrong: wrong) { describedBy, isWrong in
      input(
        .type(type), .id(name), .name(name), .value(type == "password" ? "" : value),
        .required(isRequired), .autocomplete(autocomplete), .ariaInvalid(isWrong),
        .ariaDescribedBy(describedBy), placeholder.map { .placeholder($0) } ?? .hidden(false),
        limit.map { .maxlength($0) } ?? .hidden(false))
    }
  }
}

/// A choice of one from a list.
struct SelectField: Component {
  let name: String
  let label: String
  let options: [(value: String, text: String)]
  var selected: String?
  var hint: String?
  var wrong: Explanation?

  var body: [Node] {
    Field(id: name, label: label, hint: hint, wrong: wrong) { describedBy, isWrong in
      select(
        .id(name), .name(name), .ariaInvalid(isWrong), .ariaDescribedBy(describedBy)
      ) {
        for choice in options {
          option(.value(choice.value), .selected(choice.value == selected)) { choice.text }
        }
      }
    }
  }
}

extension SelectField {
  /// A choice of a country or region, with a first one that is none.
  static func location(
    _ say: Phrases, name: String = "location", label: String? = nil, selected: String?,
    none: String? = nil, hint: String? = nil, wrong: Explanation? = nil
  ) -> SelectField {
    let names = say.language.locations
    let options =
      [(value: "", text: none ?? say.users.noLocation)]
      + names.sorted.map { (value: $0.code, text: names[$0]) }
    return SelectField(
      name: name, label: label ?? say.users.location, options: options, selected: selected,
      hint: hint, wrong: wrong)
  }
}

/// A box to tick, with its text beside it.
struct CheckBox: Component {
  let name: String
  var value = "1"
  let label: String
  var hint: String?
  var isChecked = false
  var isDisabled = false

  var body: [Node] {
    HTML.label(.class("choice")) {
      input(
        .type("checkbox"), .name(name), .value(value), .checked(isChecked),
        .disabled(isDisabled))
      span {
        label
        if let hint { span(.class("second")) { hint } }
      }
    }
  }
}

/// The roles of a user at the customer, each with what it may do (PC 1.3.8).
struct RoleChoice: Component {
  let say: Phrases
  let chosen: RoleSet

  var body: [Node] {
    fieldset {
      legend { say.users.permissions }
      p(.class("hint")) { say.users.plainUser }
      for role in Role.allCases {
        CheckBox(
          name: "role", value: role.word, label: say.name(role), hint: say.describe(role),
          isChecked: chosen.contains(role))
      }
    }
  }
}
