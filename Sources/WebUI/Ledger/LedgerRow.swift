import Domain
import HTML
import Messages
import Operations

/// One entry of the ledger: a line that opens to what exactly was before and after.
struct LedgerRow: Component {
  let say: Phrases
  let entry: LedgerEntry
  /// Nil where all entries are of one customer.
  let customer: String?
  let words: FactWords
  let mayManageStaff: Bool

  var body: [Node] {
    let changes = LedgerChange.changes(before: entry.before, after: entry.after)
    li {
      details(.class("log-entry")) {
        summary {
          span(.class("log-when")) {
            time(.datetime(entry.at.iso), .title(entry.at.iso)) { say.language.time(entry.at) }
          }
          strong(.class("log-what")) { say.name(entry.action) }
          span(.class("log-about")) {
            entry.subject(say)
            if !changes.isEmpty, !entry.before.isEmpty, !entry.after.isEmpty {
              span(.class("second")) {
                changes.map { words.name($0.field) }.joined(separator: ", ")
              }
            }
          }
          if let customer { span(.class("log-customer")) { customer } }
          span(.class("log-who")) { entry.actor }
        }
        div(.class("log-more")) {
          if !changes.isEmpty { difference(changes) }
          facts
          links
        }
      }
    }
  }

  private func difference(_ changes: [LedgerChange]) -> Node {
    table(.class("cards difference")) {
      thead {
        tr {
          th(.scope("col")) { say.activity.field }
          th(.scope("col")) { say.ledger.before }
          th(.scope("col")) { say.ledger.after }
        }
      }
      tbody {
        for change in changes {
          tr {
            th(.scope("row")) { words.name(change.field) }
            td(.class("was"), .data(label: say.ledger.before)) {
              lines(change.field, change.before)
            }
            td(.class("is"), .data(label: say.ledger.after)) {
              lines(change.field, change.after)
            }
          }
        }
      }
    }
  }

  private func lines(_ field: String, _ fact: LedgerFact?) -> Node {
    let lines = words.lines(field, fact)
    return lines.count == 1
      ? span { lines[0] } : ul(.class("causes")) { for line in lines { li { line } } }
  }

  private var facts: Node {
    dl(.class("facts")) {
      dt { say.activity.entry }
      dd { say.language.number(entry.number) }
      dt { say.activity.exactly }
      dd {
        code { entry.at.iso }
        span(
          .class("second"), .data("local-time", entry.at.iso), .data("label", say.activity.yourTime)
        ) {
        }
      }
      dt { say.ledger.who }
      dd { entry.actor }
    }
  }

  private var links: Node {
    div(.class("actions")) {
      if let place = subjectPlace {
        a(.class("button"), .href(place.route)) { place.text }
      }
      if let operation = entry.operation, entry.customer != LedgerEntry.house {
        a(
          .class("button"), .href(PageRoute.of(entry.customer, .operation(operation, ListQuery())))
        ) { say.activity.openOperation }
      }
      if let subject = entry.subject {
        a(.class("button"), .href(log(LedgerQuery(subject: subject)))) {
          say.activity.everythingAbout
        }
      }
    }
  }

  private func log(_ query: LedgerQuery) -> PageRoute {
    entry.customer == LedgerEntry.house
      ? .activity(query) : .of(entry.customer, .activity(query))
  }

  private var subjectPlace: (route: PageRoute, text: String)? {
    guard let subject = entry.subject else { return nil }
    if entry.action.isAboutUser, entry.action != .userPurged {
      return (.of(entry.customer, .user(subject.of(User.self))), say.activity.openUser)
    }
    if entry.action.isAboutStaff, mayManageStaff {
      return (.staffMember(subject.of(StaffMember.self)), say.activity.openStaff)
    }
    return nil
  }
}

extension LedgerEntry {
  /// What it happened to, as people call it: an operation is called by what was done.
  func subject(_ say: Phrases) -> String {
    switch action {
    case .packTaken, .packExpired, .operationCanceled:
      PlanKind(rawValue: subjectName).map { say.name($0) } ?? subjectName
    default: subjectName
    }
  }
}

extension Action {
  var isAboutUser: Bool { rawValue.hasPrefix("user.") }
  var isAboutStaff: Bool { rawValue.hasPrefix("staff.") }
}
