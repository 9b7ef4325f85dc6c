import Domain
import HTML
import Messages

/// Something that was found, and where it leads.
struct Finding: Sendable {
  let name: String
  var second: String?
  let icon: Icon
  let route: PageRoute
}

/// Findings of one kind.
struct FindingGroup: Sendable {
  let title: String
  let findings: [Finding]
}

/// The results of a search over everything, in groups. Stands in the page and in the palette.
struct FindResults: Component {
  let say: Phrases
  let groups: [FindingGroup]
  let wasAsked: Bool

  var body: [Node] {
    let count = groups.reduce(0) { $0 + $1.findings.count }
    div(.class("findings"), .id("findings")) {
      p(.class("hint"), .role("status")) { status(count) }
      for group in groups where !group.findings.isEmpty {
        section(.ariaLabel(group.title)) {
          h2 { group.title }
          ul { for finding in group.findings { row(finding) } }
        }
      }
    }
  }

  private func status(_ count: Int) -> String {
    if count == 0 { return say.desk.nothingFound }
    return wasAsked ? say.desk.resultCount(count) : say.desk.startTyping
  }

  private func row(_ finding: Finding) -> Node {
    li {
      a(.href(finding.route)) {
        finding.icon
        span {
          finding.name
          if let second = finding.second { span(.class("second")) { second } }
        }
      }
    }
  }
}

/// Search over pages, customers and users, on a page of its own.
struct FindPage: Screen {
  let say: Phrases
  let query: FindQuery
  let results: FindResults

  var title: String { query.customersOnly ? say.desk.switchCustomer : say.frame.search }

  var content: [Node] {
    form(.method("get"), .action(PageRoute.find(FindQuery())), .class("search"), .role("search")) {
      if let customer = query.customer {
        input(.type("hidden"), .name("of"), .value(customer.text))
      }
      if query.customersOnly { input(.type("hidden"), .name("customers"), .value("1")) }
      input(
        .type("search"), .name("q"), .value(query.text ?? ""), .ariaLabel(say.desk.findHint),
        .placeholder(say.desk.findHint), .autofocus(), .autocomplete("off"), .maxlength(100))
      button { say.frame.search }
    }
    results
  }
}
