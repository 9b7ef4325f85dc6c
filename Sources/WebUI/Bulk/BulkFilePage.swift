import Domain
import HTML
import Messages
import Operations

/// A file for many customers: what has none, what is planned for each, and how far each has come.
struct BulkFilePage: Screen {
  let say: Phrases
  let csrf: String
  let report: BulkReport
  let query: BulkQuery
  let prospect: BulkProspect
  /// Whether the key to new passwords came along, and every part is over.
  var hasPasswords = false
  var trouble: Explanation?

  private var file: BulkFile { report.file }

  var title: String { file.fileName }
  var subtitle: String? {
    say.bulk.sentBy(file.senderName, say.language.time(file.sentAt)) + " · "
      + say.bulk.keptUntil(say.language.time(file.keptUntil))
  }
  var refresh: Int? { prospect.running > 0 && trouble == nil ? 3 : nil }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) } else { news }
    figures
    if !report.strays.isEmpty {
      BulkStrays(say: say, csrf: csrf, file: file.id, report: report)
    }
    if prospect.open > 0 { BulkActs(say: say, csrf: csrf, report: report, prospect: prospect) }
    if hasPasswords { passwords }
    BulkParts(say: say, parts: report.parts.items)
    Pager(
      say: say,
      links: Pager.Links(report.parts, at: query.place) {
        .bulkFile(file.id, BulkQuery(place: $0))
      }, summary: say.bulk.customersTitle(report.parts.total))
  }

  @NodeBuilder private var news: [Node] {
    switch query.news {
    case .placed(let rows): Note(.good, say.bulk.placed(rows))
    case .planned(let done, let behind):
      Note(behind == 0 ? .good : .warn, say.bulk.wasPlanned(done, behind))
    case .applied(let done, let behind):
      Note(behind == 0 ? .good : .warn, say.bulk.wasApplied(done, behind))
    case nil: []
    }
  }

  private var figures: Node {
    let totals = report.totals
    let figures = [
      (say.frame.customers, totals.customers), (say.bulk.rows, totals.rows),
      (say.bulk.problems, totals.flawedRows), (say.bulk.noCustomer, totals.strays),
    ]
    return dl(.class("totals")) {
      for (name, number) in figures {
        div {
          dt { name }
          dd { say.language.number(number) }
        }
      }
    }
  }

  private var passwords: Node {
    section(.class("card")) {
      p { say.bulk.passwordsHint }
      form(.method("post"), .action(PageRoute.bulkAct(file.id, .passwords))) {
        CSRFField(token: csrf)
        button(.class("primary")) { say.bulk.passwords }
      }
    }
  }
}

/// What the parts of a file come to, over all of them.
struct BulkProspect: Hashable, Sendable {
  /// Parts that were not applied.
  var open = 0
  /// Of those, the ones whose plan would create somebody.
  var ready = 0
  var users = 0
  var refused = 0
  var running = 0
  var withPasswords = 0

  init(_ parts: [BulkFile.Part] = []) {
    for part in parts {
      if let operation = part.operation {
        if !operation.state.isOver { running += 1 }
        if part.hasPasswords { withPasswords += 1 }
        continue
      }
      open += 1
      guard let plan = part.plan, plan.tally.willChange > 0 else { continue }
      ready += 1
      users += plan.tally.willChange
      refused += plan.tally.refused
    }
  }
}

/// Rows without a customer, by what they name; each with a field that says who is meant.
private struct BulkStrays: Component {
  let say: Phrases
  let csrf: String
  let file: BulkFile.ID
  let report: BulkReport

  var body: [Node] {
    section(.class("card strays")) {
      h2 { say.bulk.straysTitle(report.totals.strays) }
      p(.class("hint")) { say.bulk.straysHint }
      ul {
        for (place, group) in report.strays.enumerated() { line(group, "meant-\(place)") }
      }
    }
  }

  private func line(_ group: Stray.Group, _ id: String) -> Node {
    let text = group.customerText
    return li {
      div {
        strong { name(of: group) }
        span(.class("second")) { say.bulk.strayRows(group.rows, group.line) }
        span(.class("second")) { why(group.reason) }
      }
      if canBePlaced(group) {
        form(.method("post"), .action(PageRoute.bulkAct(file, .placement))) {
          CSRFField(token: csrf)
          input(.type("hidden"), .name("text"), .value(text))
          HTML.label(.for(id), .class("hidden")) {
            say.bulk.meant(name(of: group))
          }
          input(
            .type("text"), .id(id), .name("customer"), .required(), .autocomplete("off"),
            .placeholder(say.customers.searchHint))
          button { say.bulk.place }
        }
      }
    }
  }

  private func name(of group: Stray.Group) -> String {
    if case .broken = group.reason { return say.uploads.wholeLine }
    return group.customerText.isEmpty ? say.bulk.nothingNamed : group.customerText
  }

  private func canBePlaced(_ group: Stray.Group) -> Bool {
    switch group.reason {
    case .unknown, .ambiguous: true
    case .withdrawn, .broken: false
    }
  }

  private func why(_ reason: Stray.Reason) -> String {
    switch reason {
    case .unknown: say.bulk.strayUnknown
    case .ambiguous: say.bulk.strayAmbiguous
    case .withdrawn: say.bulk.strayWithdrawn
    case .broken(let flaw): say.explain(.brokenLine(flaw), in: nil).text
    }
  }
}

/// Planning for everybody, and applying what was planned.
private struct BulkActs: Component {
  let say: Phrases
  let csrf: String
  let report: BulkReport
  let prospect: BulkProspect

  private var file: BulkFile { report.file }

  var body: [Node] {
    div(.class("bulk-acts")) {
      form(
        .method("post"), .action(PageRoute.bulkAct(file.id, .plans)), .class("card form")
      ) {
        CSRFField(token: csrf)
        p(.class("hint")) { say.bulk.planHint }
        SelectField.location(
          say, label: say.uploads.locationForAll, selected: nil, none: say.bulk.usualLocation)
        if report.totals.flawedRows > 0 { CheckBox(name: "skip", label: say.bulk.skip) }
        if !file.unknownColumns.isEmpty {
          CheckBox(name: "ignore", label: say.uploads.ignoreUnknown(file.unknownColumns))
        }
        CheckBox(name: "reuse", label: say.users.reuseName)
        div(.class("actions")) {
          button(.class(prospect.ready == 0 ? "primary" : "")) {
            prospect.ready == 0 ? say.bulk.planAll : say.bulk.planAgain
          }
        }
      }
      if prospect.ready > 0 {
        form(
          .method("post"), .action(PageRoute.bulkAct(file.id, .application)),
          .class("card form")
        ) {
          CSRFField(token: csrf)
          if prospect.refused > 0 {
            CheckBox(name: "goAhead", label: say.bulk.goAhead(prospect.refused))
          }
          div(.class("actions")) {
            button(.class("primary")) { say.bulk.applyAll(prospect.ready, prospect.users) }
          }
        }
      }
    }
  }
}

/// One line a customer: its rows, its plan, and how far it has come.
private struct BulkParts: Component {
  let say: Phrases
  let parts: [BulkFile.Part]

  var body: [Node] {
    if !parts.isEmpty {
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.activity.customer }
              th(.scope("col"), .class("number")) { say.bulk.rows }
              th(.scope("col")) { say.bulk.problems }
              th(.scope("col")) { say.bulk.plan }
              th(.scope("col")) { say.bulk.outcome }
            }
          }
          tbody { for part in parts { line(part) } }
        }
      }
    }
  }

  private func line(_ part: BulkFile.Part) -> Node {
    let upload = PageRoute.of(part.customer, .upload(part.upload, UploadQuery()))
    return tr {
      th(.scope("row")) { a(.href(upload)) { part.customerName } }
      td(.class("number"), .data(label: say.bulk.rows)) { say.language.number(part.rows) }
      td(.data(label: say.bulk.problems)) {
        if part.flawedRows > 0 {
          a(.href(upload)) { Badge(kind: .warn, text: say.bulk.heldBack(part.flawedRows)) }
        } else {
          span(.class("muted")) { "–" }
        }
      }
      td(.data(label: say.bulk.plan)) { plan(part) }
      td(.data(label: say.bulk.outcome)) { outcome(part) }
    }
  }

  @NodeBuilder private func plan(_ part: BulkFile.Part) -> [Node] {
    if let plan = part.plan {
      div {
        a(.href(PageRoute.of(part.customer, .plan(plan.id, PlanQuery())))) {
          say.bulk.willCreate(plan.tally.willChange)
        }
        if plan.tally.refused > 0 {
          span(.class("second bad-text")) { say.bulk.refused(plan.tally.refused) }
        }
        if shortfall(plan) > 0 {
          span(.class("second bad-text")) { say.bulk.seatsMissing(shortfall(plan)) }
        }
      }
    } else {
      span(.class("muted")) { say.bulk.noPlan }
    }
  }

  private func shortfall(_ plan: Plan) -> Int { plan.seats.reduce(0) { $0 + $1.shortfall } }

  @NodeBuilder private func outcome(_ part: BulkFile.Part) -> [Node] {
    if let operation = part.operation {
      div {
        a(.href(PageRoute.of(part.customer, .operation(operation.id, ListQuery())))) {
          StateBadge(say: say, state: operation.state)
        }
        span(.class("second")) { say.bulk.created(operation.changed) }
        if operation.refused > 0 {
          span(.class("second bad-text")) { say.bulk.refused(operation.refused) }
        }
      }
    } else {
      span(.class("muted")) { "–" }
    }
  }
}
