import Domain
import HTML
import Messages

/// What narrows the log: chips for what is in force, and a form to add to it.
struct ActivityFilter: Component {
  let say: Phrases
  let query: LedgerQuery
  /// Whether the log is that of all customers.
  let isOfAll: Bool
  /// Of the customer that was found by what was typed.
  let customerName: String?
  /// Of the one record that entries are about, as an entry names it.
  let subjectName: String?
  let actors: [String]
  let route: @Sendable (LedgerQuery) -> PageRoute

  var body: [Node] {
    details(.class("filter")) {
      summary { say.activity.filter }
      form(.method("get"), .action(route(LedgerQuery())), .class("log-filter")) {
        fields
        div(.class("actions")) { button(.class("primary")) { say.frame.apply } }
      }
    }
    ul(.class("chips"), .ariaLabel(say.activity.filtersInForce)) {
      for chip in chips {
        li {
          chip.text
          a(
            .class("chip-off"), .href(route(chip.without)),
            .ariaLabel(say.activity.removeFilter(chip.text))
          ) { Icon.close }
        }
      }
      if query != LedgerQuery(place: ListQuery(size: query.place.size)) {
        li(.class("chip-clear")) {
          a(.href(route(LedgerQuery(place: ListQuery(size: query.place.size))))) {
            say.activity.clearAll
          }
        }
      }
    }
  }

  @NodeBuilder private var fields: [Node] {
    if query.place.size != ListQuery.usualSize {
      input(.type("hidden"), .name("size"), .value(String(query.place.size)))
    }
    if let subject = query.subject {
      input(.type("hidden"), .name("subject"), .value(subject.text))
    }
    Field(id: "who", label: say.activity.person, hint: say.activity.personHint) { hint, _ in
      input(
        .id("who"), .name("who"), .value(query.actor ?? ""), .list("actors"),
        .autocomplete("off"), .maxlength(200), .ariaDescribedBy(hint))
    }
    datalist(.id("actors")) { for actor in actors { option(.value(actor)) } }
    SelectField(
      name: "action", label: say.ledger.what,
      options: [(value: "", text: say.ledger.allActions)]
        + Action.allCases.map { (value: $0.rawValue, text: say.name($0)) },
      selected: query.action?.rawValue)
    TextField(
      name: "search", label: say.activity.about, value: query.place.search ?? "",
      hint: say.activity.aboutHint, limit: 100)
    if isOfAll {
      TextField(
        name: "customer", label: say.activity.customer, value: query.customer ?? "",
        hint: say.activity.customerHint, limit: 100)
    }
    day("from", say.activity.fromDay, query.from)
    day("to", say.activity.untilDay, query.until)
    CheckBox(name: "all", label: say.activity.allTime, isChecked: query.isWhole)
  }

  private func day(_ name: String, _ label: String, _ value: Moment?) -> Field {
    Field(id: name, label: label, hint: say.activity.dayHint) { hint, _ in
      input(
        .type("date"), .id(name), .name(name), .value(value?.day ?? ""), .ariaDescribedBy(hint))
    }
  }

  private struct Chip {
    let text: String
    let without: LedgerQuery
  }

  private var chips: [Chip] {
    var chips: [Chip] = []
    if let actor = query.actor {
      chips.append(Chip(text: actor, without: query.with { $0.actor = nil }))
    }
    if let action = query.action {
      chips.append(Chip(text: say.name(action), without: query.with { $0.action = nil }))
    }
    if query.subject != nil {
      let name = subjectName ?? say.activity.oneRecord
      chips.append(
        Chip(text: say.activity.aboutOne(name), without: query.with { $0.subject = nil }))
    }
    if let text = query.place.search {
      chips.append(
        Chip(
          text: say.activity.aboutText(text), without: query.with { $0.place.search = nil }))
    }
    if let customer = query.customer {
      chips.append(
        Chip(text: customerName ?? customer, without: query.with { $0.customer = nil }))
    }
    return chips + periodChips
  }

  private var periodChips: [Chip] {
    if query.isLatest {
      return [
        Chip(
          text: say.activity.latest(LedgerQuery.latestDays),
          without: query.with { $0.isWhole = true })
      ]
    }
    var chips: [Chip] = []
    if let from = query.from {
      chips.append(
        Chip(
          text: say.activity.sinceDay(from),
          without: query.with {
            $0.from = nil
            $0.isWhole = true
          }))
    }
    if let until = query.until {
      chips.append(
        Chip(
          text: say.activity.upToDay(until),
          without: query.with {
            $0.until = nil
            $0.isWhole = true
          }))
    }
    return chips
  }
}
