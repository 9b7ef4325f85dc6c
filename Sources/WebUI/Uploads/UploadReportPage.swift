import Domain
import HTML
import Messages
import Operations

/// What was found in a file, all of it at once and to be corrected in place, and what is to be made
/// of it. One form holds everything, so that whatever is pressed keeps what was typed.
struct UploadReportPage: Screen {
  static let formID = "file-form"

  let say: Phrases
  let customer: Customer
  let csrf: String
  let report: UploadReport
  let query: UploadQuery
  let seats: [ProductSeats]
  let names: CatalogNames
  var options: UploadOptions
  var trouble: Explanation?

  private var upload: Upload { report.upload }
  private var view: UploadView { query.view ?? .usual(upload) }
  private var here: PageRoute { .of(customer.id, .upload(upload.id, query.saying(nil))) }

  var title: String { say.uploads.reportTitle }
  var subtitle: String? { "\(upload.fileName) · \(readAs)" }

  private var readAs: String {
    let delimiter =
      switch upload.delimiter {
      case ";": say.uploads.semicolon
      case "\t": say.uploads.tab
      case ",": say.uploads.comma
      default: upload.delimiter
      }
    return say.uploads.readAs(upload.encoding, delimiter)
  }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    if let saved = query.saved, saved > 0 { Note(.good, say.corrections.saved(saved)) }
    known
    div(.data("live", "verdict")) { verdict }
    form(
      .method("post"), .action(here), .id(Self.formID), .class("file"),
      .data("corrections", ""), .data("not-saved", say.corrections.notSaved),
      .data("out", say.corrections.leftOut), .data("next", say.corrections.nextProblem)
    ) {
      CSRFField(token: csrf)
      // The button that Enter presses.
      button(
        .class("hidden"), .name("do"), .value("save"), .tabindex(-1), .ariaHidden()
      ) { say.corrections.save }
      unknown
      div(.data("live", "groups")) {
        if !report.groups.isEmpty {
          FlawGroupList(say: say, customer: customer, groups: report.groups)
        }
      }
      rows
      UploadChoices(
        say: say, customer: customer, report: report, seats: seats, names: names,
        options: options)
      finish
    }
    UploadProposals(say: say, customer: customer, seats: seats)
  }

  /// The same file once more, or one that was made use of already.
  @NodeBuilder private var known: [Node] {
    if let operation = report.outcome.operation {
      note(.good, say.corrections.alreadyApplied, say.plans.toOperation) {
        .operation(operation, ListQuery())
      }
    } else if let plan = report.outcome.plan {
      note(.busy, say.corrections.alreadyPlanned, say.corrections.toPlan) {
        .plan(plan, PlanQuery())
      }
    }
    if let twin = report.twin {
      note(
        .warn, say.corrections.twin(twin.upload.uploadedBy, twin.upload.uploadedAt),
        twin.operation == nil ? say.corrections.toTwin : say.plans.toOperation
      ) {
        if let operation = twin.operation {
          .operation(operation, ListQuery())
        } else {
          .upload(twin.upload.id, UploadQuery())
        }
      }
    }
  }

  private func note(
    _ kind: Note.Kind, _ text: String, _ link: String, _ route: () -> CustomerRoute
  ) -> Node {
    div(.class("note \(kind.rawValue)"), .role("status")) {
      p {
        strong { text }
        " "
        a(.href(PageRoute.of(customer.id, route()))) { link }
      }
    }
  }

  @NodeBuilder private var verdict: [Node] {
    if upload.flawedRows > 0 {
      Note(
        .warn, say.corrections.notValid(upload.flawedRows),
        more: say.corrections.couldCreate(upload.goodRows))
    } else if upload.goodRows == 0 {
      Note(.warn, say.corrections.nobodyLeft)
    } else {
      Note(
        .good, say.corrections.valid(upload.goodRows),
        more: "\(say.uploads.allGood) \(say.corrections.nothingYet)")
    }
    p(.class("hidden"), .data("left", "")) {
      upload.flawedRows > 0
        ? say.corrections.left(upload.flawedRows) : say.corrections.valid(upload.goodRows)
    }
    if let correction = upload.correction {
      p(.class("hint")) { say.corrections.correctedBy(correction.by, correction.at) }
    }
  }

  /// Told, and mended, in one place.
  @NodeBuilder private var unknown: [Node] {
    if !upload.unknownColumns.isEmpty {
      div(.class(options.ignoreUnknownColumns ? "note" : "note bad")) {
        strong { say.explain(UploadRefusal.unknownColumns(upload.unknownColumns)).text }
        CheckBox(
          name: "ignore", label: say.uploads.ignoreUnknown(upload.unknownColumns),
          isChecked: options.ignoreUnknownColumns)
      }
    }
  }

  @NodeBuilder private var rows: [Node] {
    UploadTools(
      say: say, customer: customer.id, report: report, view: view, csrf: csrf)
    if report.rows.items.isEmpty {
      p(.class("muted")) {
        view == .problems ? say.uploads.allGood : say.corrections.noRows
      }
    } else {
      ol(.class("file-rows"), .data("live", "rows")) {
        for row in report.rows.items {
          UploadRowItem(say: say, upload: upload, row: row, names: names)
        }
      }
      Pager(
        say: say,
        links: Pager.Links(report.rows, at: query.place) {
          .of(customer.id, .upload(upload.id, UploadQuery(view: query.view, place: $0)))
        }, summary: say.uploads.rows(report.rows.total), inForm: true)
      div(.class("actions")) {
        button(.name("do"), .value("save")) { say.corrections.save }
        button(.class("plain"), .name("do"), .value("check")) { say.corrections.checkAgain }
      }
    }
  }

  /// Always in sight, so that the way on is never far.
  private var finish: Node {
    div(.class("finish bar")) {
      div(.class("finish-choices")) {
        if upload.flawedRows > 0 || options.skipFlawedRows {
          CheckBox(
            name: "skip", label: say.uploads.skipFlawed(max(upload.flawedRows, 1)),
            isChecked: options.skipFlawedRows)
        }
        span(.class("muted")) { say.corrections.nothingYet }
      }
      div(.class("actions")) {
        button(.name("do"), .value("keep")) { say.corrections.saveChoices }
        button(.class("primary"), .name("do"), .value("plan")) { say.frame.showPlan }
      }
    }
  }
}

extension UploadView {
  /// What is of interest first.
  static func usual(_ upload: Upload) -> UploadView {
    upload.flawedRows > 0 ? .problems : .all
  }
}
