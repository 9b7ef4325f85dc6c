import Domain
import HTML
import Messages
import Operations

/// Which rows are looked at, and the ways to a certain one.
struct UploadTools: Component {
  let say: Phrases
  let customer: Customer.ID
  let report: UploadReport
  let view: UploadView
  let csrf: String

  private var upload: Upload { report.upload }

  var body: [Node] {
    div(.class("bar file-tools")) {
      nav(.class("actions"), .ariaLabel(say.uploads.rows(upload.rows)), .data("live", "views")) {
        item(.problems, say.uploads.flawedRows, upload.flawedRows)
        item(.all, say.plans.allRows, upload.rows)
        if upload.leftOut > 0 || view == .leftOut {
          item(.leftOut, say.corrections.leftOut, upload.leftOut)
        }
      }
      div(.class("actions")) {
        if let line = report.nextProblem {
          a(.class("button"), .href(route(UploadQuery(view: .all, line: line)))) {
            say.corrections.nextProblem
          }
        }
        jump
        if upload.flawedRows > 0 {
          a(
            .class("button"), .href(PageRoute.of(customer, .uploadProblems(upload.id))),
            .download()
          ) { say.corrections.download }
        }
      }
    }
  }

  /// A field of the same form: it goes with what was typed elsewhere.
  private var jump: Node {
    div(.class("jump")) {
      HTML.label(.for("goto")) { say.corrections.goToRow }
      input(.type("number"), .id("goto"), .name("goto"), .min(1), .inputmode("numeric"))
      button(.name("do"), .value("goto")) { say.corrections.go }
    }
  }

  private func item(_ wanted: UploadView, _ text: String, _ count: Int) -> Node {
    a(
      .class("button"), .ariaCurrent(view == wanted ? "true" : nil),
      .href(route(UploadQuery(view: wanted)))
    ) { "\(text) (\(say.language.number(count)))" }
  }

  private func route(_ query: UploadQuery) -> PageRoute {
    .of(customer, .upload(upload.id, query))
  }
}
