import HTML
import Messages

/// Fields as they are, with a hint, wrong, and not to be filled in.
struct StyleguideFields: Component {
  let say: Phrases

  var body: [Node] {
    form(.class("form"), .method("get"), .action(PageRoute.styleguide)) {
      TextField(name: "plain", label: say.frame.name, value: "Mira Osei")
      TextField(name: "hinted", label: say.frame.email, hint: say.frame.optional)
      TextField(
        name: "wrong", label: say.frame.email, value: "mira",
        wrong: say.customers.badDomain("mira"))
      SelectField.location(say, name: "place", selected: "NL")
      CheckBox(name: "tick", label: say.users.filterUnlicensed, isChecked: true)
      CheckBox(name: "tick", label: say.users.filterNeverSignedIn)
      CheckBox(name: "tick", label: say.users.filterNeverSignedIn, isDisabled: true)
    }
  }
}

/// A table with sorting, numbers and states; its rows become cards on a small screen.
struct StyleguideTable: Component {
  let say: Phrases

  var body: [Node] {
    div(.class("table")) {
      table(.class("cards")) {
        caption { say.frame.usersAndLicenses }
        thead {
          tr {
            th(.scope("col"), .ariaSort("ascending")) {
              a(.href(PageRoute.styleguide)) { say.frame.name }
            }
            th(.scope("col")) { say.frame.email }
            th(.scope("col"), .class("number")) { say.frame.seats }
          }
        }
        tbody {
          row("Zoë O’Brien-Šimůnek", "zoe.obrien-simunek@alder.example", 3)
          row("Mira Osei", "mira.osei@alder.example", 12_000)
        }
      }
    }
  }

  private func row(_ name: String, _ email: String, _ seats: Int) -> Node {
    tr {
      th(.scope("row")) { a(.href(PageRoute.styleguide)) { name } }
      td(.data(label: say.frame.email)) { email }
      td(.class("number"), .data(label: say.frame.seats)) { say.language.number(seats) }
    }
  }
}
