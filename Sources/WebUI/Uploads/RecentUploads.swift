import Domain
import HTML
import Messages
import Operations

/// The files of the last days: who sent each, when, and how far it has come.
struct RecentUploads: Component {
  let say: Phrases
  let customer: Customer.ID
  let csrf: String
  let files: [UploadOutcome]

  var body: [Node] {
    section(.class("recent")) {
      h2 { say.corrections.recent }
      p(.class("hint")) { say.corrections.recentHint(Upload.keptDays) }
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.uploads.file }
              th(.scope("col")) { say.corrections.uploaded }
              th(.scope("col")) { say.corrections.state }
              th(.scope("col")) { span(.class("hidden")) { say.corrections.remove } }
            }
          }
          tbody { for file in files { line(file) } }
        }
      }
    }
  }

  private func line(_ file: UploadOutcome) -> Node {
    let upload = file.upload
    return tr {
      th(.scope("row")) {
        a(.href(PageRoute.of(customer, .upload(upload.id, UploadQuery())))) { upload.fileName }
        span(.class("second")) { say.uploads.rows(upload.rows) }
      }
      td(.data(label: say.corrections.uploaded)) {
        span { upload.uploadedBy }
        span(.class("second")) { say.language.time(upload.uploadedAt) }
      }
      td(.data(label: say.corrections.state)) { state(file) }
      td(.class("end")) {
        form(.method("post"), .action(PageRoute.of(customer, .uploadRemoval(upload.id)))) {
          CSRFField(token: csrf)
          button(
            .class("plain"), .ariaLabel(say.corrections.removeFile(upload.fileName))
          ) { say.corrections.remove }
        }
      }
    }
  }

  @NodeBuilder private func state(_ file: UploadOutcome) -> [Node] {
    if let operation = file.operation {
      Badge(kind: .good, text: say.corrections.stateApplied)
      a(.class("second"), .href(PageRoute.of(customer, .operation(operation, ListQuery())))) {
        say.plans.toOperation
      }
    } else if let plan = file.plan {
      Badge(kind: .busy, text: say.corrections.statePlanned)
      a(.class("second"), .href(PageRoute.of(customer, .plan(plan, PlanQuery())))) {
        say.corrections.toPlan
      }
    } else if file.upload.flawedRows > 0 {
      Badge(kind: .warn, text: say.corrections.stateFlawed(file.upload.flawedRows))
    } else {
      Badge(kind: .good, text: say.corrections.stateValid)
    }
  }
}
