import Domain
import HTML
import Messages
import Operations

/// One row of a file: whose it is, and every cell that is wrong, to be corrected where it stands.
struct UploadRowItem: Component {
  let say: Phrases
  let upload: Upload
  let row: UploadRow
  let names: CatalogNames

  private var isBroken: Bool { row.flaws.contains { $0.column == nil } }

  var body: [Node] {
    li(
      .id("row-\(row.number)"), .class(kind),
      .data("fine", say.corrections.rowFine(row.line)),
      .data("out", say.corrections.rowOut(row.line))
    ) {
      div(.class("who")) {
        strong { say.corrections.rowTitle(row.line) }
        span(.class("second")) { person }
      }
      div(.class("cells")) { cells }
      div(.class("actions")) { buttons }
    }
  }

  private var kind: String {
    row.isLeftOut ? "file-row out" : row.flaws.isEmpty ? "file-row good" : "file-row flawed"
  }

  private var person: String {
    let name = text(.displayName)
    let email = text(.email)
    return [name, email].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  @NodeBuilder private var cells: [Node] {
    if row.isLeftOut {
      Badge(kind: .plain, text: say.corrections.leftOut)
    } else if row.flaws.isEmpty {
      Badge(kind: .good, text: say.corrections.good)
      span(.class("muted")) { rest }
    } else if isBroken {
      for flaw in row.flaws where flaw.column == nil {
        p(.class("problem")) { explanation(flaw) }
        code { flaw.value }
      }
      for column in editable { field(column, row.flaws.filter { $0.column == column }) }
    } else {
      for column in editable {
        let flaws = row.flaws.filter { $0.column == column }
        if !flaws.isEmpty { field(column, flaws) }
      }
    }
  }

  /// The file's columns that may be wrong, in its order.
  private var editable: [Upload.Column] {
    upload.columns.compactMap(\.self).filter { $0 != .status }
  }

  private func field(_ column: Upload.Column, _ flaws: [CellFlaw]) -> Node {
    let id = "cell-\(row.number)-\(column.rawValue)"
    return div(.class("cell")) {
      HTML.label(.for(id)) { header(column) }
      input(
        .type("text"), .id(id), .name("cell.\(row.number).\(column.rawValue)"),
        .value(text(column)), .autocomplete("off"), .spellcheck(false), .data("cell", ""),
        .ariaLabel(say.corrections.cell(header(column), row.line)),
        .list(UploadProposals.list(for: column)), .ariaInvalid(!flaws.isEmpty),
        .ariaDescribedBy(flaws.isEmpty ? nil : id + "-problem"))
      if !flaws.isEmpty {
        div(.class("problem"), .id(id + "-problem")) {
          for flaw in flaws { p { explanation(flaw) } }
        }
      }
    }
  }

  @NodeBuilder private func explanation(_ flaw: CellFlaw) -> [Node] {
    let explanation = say.explain(flaw.reason, in: flaw.column)
    span(.class("what")) { explanation.what }
    " "
    span(.class("mend")) { explanation.mend }
  }

  @NodeBuilder private var buttons: [Node] {
    if row.isLeftOut {
      button(
        .class("plain"), .name("back"), .value(of: row.number), .data("act", ""),
        .ariaLabel(say.corrections.bringBackRow(row.line))
      ) { say.corrections.bringBack }
    } else {
      if isBroken {
        button(.class("plain"), .name("take"), .value(of: row.number), .data("act", "")) {
          say.corrections.takeAsRead
        }
      }
      button(
        .class("plain"), .name("out"), .value(of: row.number), .data("act", ""),
        .ariaLabel(say.corrections.leaveOutRow(row.line))
      ) { say.corrections.leaveOut }
    }
  }

  /// What else a good row says.
  private var rest: String {
    let place = row.location.map { say.language.locations[$0] }
    let roles = row.roles.roles.map { say.name($0) }
    let products = row.licenses.map { names($0.product) }
    return ([place].compactMap(\.self) + roles + products).joined(separator: " · ")
  }

  private func text(_ column: Upload.Column) -> String {
    guard let index = upload.columns.firstIndex(of: column), index < row.cells.count else {
      return ""
    }
    return row.cells[index]
  }

  /// As the file itself calls it, so that it is found there.
  private func header(_ column: Upload.Column) -> String {
    let index = upload.columns.firstIndex(of: column)
    return index.flatMap { upload.headers.indices.contains($0) ? upload.headers[$0] : nil }
      ?? say.csvHeader(column)
  }
}
