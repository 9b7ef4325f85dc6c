import Domain
import HTML
import Messages

/// Programs that may get tokens of the API.
struct ApplicationsPage: Screen {
  let say: Phrases
  let applications: [ApplicationSummary]

  var title: String { say.applications.title }
  var subtitle: String? { say.applications.subtitle }

  var actions: [Node] {
    a(.class("button primary"), .href(PageRoute.newApplication)) {
      Icon.add
      span { say.applications.make }
    }
  }

  var content: [Node] {
    if applications.isEmpty {
      Empty(title: say.applications.noneTitle, text: say.applications.noneText)
    } else {
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.frame.name }
              th(.scope("col")) { say.operations.state }
              th(.scope("col")) { say.applications.byItself }
              th(.scope("col"), .class("number")) { say.applications.secrets }
              th(.scope("col"), .class("number")) { say.applications.consents }
            }
          }
          tbody { for application in applications { row(application) } }
        }
      }
    }
  }

  private func row(_ application: ApplicationSummary) -> Node {
    tr {
      th(.scope("row")) {
        a(.href(PageRoute.application(application.id))) { application.name.text }
        span(.class("second")) { application.id.text }
      }
      td(.data(label: say.operations.state)) {
        ApplicationState(say: say, isDisabled: application.disabledAt != nil)
      }
      td(.class("wide-cell"), .data(label: say.applications.byItself)) {
        if application.roles.isEmpty {
          span(.class("muted")) { say.applications.onlyForPeople }
        } else {
          StaffRole.allCases.filter { application.roles.contains($0) }.map { say.name($0) }
            .joined(separator: ", ")
        }
      }
      td(.class("number"), .data(label: say.applications.secrets)) { String(application.secrets) }
      td(.class("number"), .data(label: say.applications.consents)) { String(application.consents) }
    }
  }
}

/// Whether it may act: a drawing and a word.
struct ApplicationState: Component {
  let say: Phrases
  let isDisabled: Bool

  var body: [Node] {
    span(.class("badge with-icon \(isDisabled ? "bad" : "good")")) {
      isDisabled ? Icon.lock : Icon.good
      isDisabled ? say.applications.isDisabled : say.applications.isActive
    }
  }
}
