import Domain
import HTML
import Messages
import Operations

/// A file of users, to be sent.
struct UploadPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  var wrong: Explanation?

  var title: String { say.users.upload }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    form(
      .method("post"), .action(PageRoute.of(customer.id, .uploads)),
      .enctype("multipart/form-data"), .class("card form")
    ) {
      // The token stands first, so that it is checked before a byte of the file is read.
      CSRFField(token: csrf)
      if let wrong { Note(.bad, wrong) }
      p { say.uploads.intro(Upload.sizeLimit) }
      Field(id: "file", label: say.uploads.file) { describedBy, isWrong in
        input(
          .type("file"), .id("file"), .name("file"), .accept(".csv,.txt,.tsv,text/csv"),
          .required(), .ariaInvalid(isWrong), .ariaDescribedBy(describedBy))
      }
      div(.class("actions")) {
        button(.class("primary")) { say.uploads.check }
        a(.class("button"), .href(PageRoute.template)) { say.uploads.template }
      }
      p(.class("hint")) { say.uploads.templateHint }
    }
  }
}

/// What was found in a file, all of it at once, and what is to be made of it.
struct UploadReportPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let upload: Upload
  let list: ListQuery
  let flawed: Page<UploadRow>
  let seats: [ProductSeats]
  let names: CatalogNames
  var typed: Typed
  var trouble: Explanation?

  /// What is said for the whole file.
  struct Typed: Sendable {
    var location: String
    var roles: RoleSet = []
    var grants: [LicenseGrant] = []
    var ignoresUnknown = false
    var skipsFlawed = false
    var reusesNames = false
  }

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
    tally
    if upload.flawedRows == 0 {
      Note(.good, say.uploads.allGood)
    } else {
      FlawTable(say: say, rows: flawed.items, upload: upload)
      Pager(
        say: say,
        links: Pager.Links(flawed, at: list) { .of(customer.id, .upload(upload.id, $0)) },
        summary: say.uploads.rows(flawed.total))
    }
    options
  }

  private var tally: Node {
    div(.class("tally")) {
      div {
        strong { say.language.number(upload.rows - upload.flawedRows) }
        span { say.uploads.goodRows }
      }
      div {
        strong { say.language.number(upload.flawedRows) }
        span { say.uploads.flawedRows }
      }
    }
  }

  private var options: Node {
    form(
      .method("post"), .action(PageRoute.of(customer.id, .upload(upload.id, ListQuery()))),
      .class("form")
    ) {
      CSRFField(token: csrf)
      div(.class("card")) {
        h2 { say.uploads.forAll }
        SelectField.location(
          say, label: say.uploads.locationForAll, selected: typed.location,
          hint: say.users.locationHint)
        choices
      }
      RoleChoice(say: say, chosen: typed.roles)
      LicenseChoice(
        say: say, seats: seats, names: names, grants: typed.grants,
        heading: say.uploads.productsForAll)
      div(.class("actions")) { button(.class("primary")) { say.frame.showPlan } }
    }
  }

  @NodeBuilder private var choices: [Node] {
    if !upload.unknownColumns.isEmpty {
      CheckBox(
        name: "ignore", label: say.uploads.ignoreUnknown(upload.unknownColumns),
        hint: say.uploads.unknownHeading, isChecked: typed.ignoresUnknown)
    }
    if upload.flawedRows > 0 {
      CheckBox(
        name: "skip", label: say.uploads.skipFlawed(upload.flawedRows),
        isChecked: typed.skipsFlawed)
    }
    CheckBox(name: "reuse", label: say.users.reuseName, isChecked: typed.reusesNames)
  }
}

/// Every problem of every row: where it stands, what stands there, what is wrong, what helps.
struct FlawTable: Component {
  let say: Phrases
  let rows: [UploadRow]
  let upload: Upload

  var body: [Node] {
    div(.class("table")) {
      table(.class("cards")) {
        caption { say.uploads.flawedRows }
        thead {
          tr {
            th(.scope("col"), .class("number")) { say.plans.line }
            th(.scope("col")) { say.uploads.column }
            th(.scope("col")) { say.uploads.value }
            th(.scope("col")) { say.uploads.problem }
            th(.scope("col")) { say.uploads.mend }
          }
        }
        tbody {
          for row in rows {
            for flaw in row.flaws { line(flaw, of: row) }
          }
        }
      }
    }
  }

  private func line(_ flaw: CellFlaw, of row: UploadRow) -> Node {
    let explanation = say.explain(flaw.reason, in: flaw.column)
    return tr {
      td(.class("number"), .data(label: say.plans.line)) { say.language.number(row.line) }
      td(.data(label: say.uploads.column)) { header(flaw.column) }
      td(.data(label: say.uploads.value)) { code { flaw.value } }
      td(.data(label: say.uploads.problem)) { explanation.what }
      td(.data(label: say.uploads.mend)) { explanation.mend }
    }
  }

  /// As the file itself calls it, so that it is found there.
  private func header(_ column: Upload.Column?) -> String {
    guard let column else { return say.uploads.wholeLine }
    let place = upload.columns.firstIndex(of: column)
    return place.flatMap { upload.headers.indices.contains($0) ? upload.headers[$0] : nil }
      ?? say.csvHeader(column)
  }
}
