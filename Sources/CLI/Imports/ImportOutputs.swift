import CSV
import Domain
import Imports
import Messages
import Wire

/// The passwords of a whole import, customer after customer, in one new file.
final class ImportPasswords {
  private let run: ImportRun
  private let file: NewFile
  private var count = 0

  init(_ run: ImportRun, path: String) throws {
    self.run = run
    file = try NewFile(path: path, say: run.invocation.say)
  }

  func take(of operation: OperationAnswer, key: String?) throws {
    guard operation.isOver, let pack = operation.pack, let key, operation.changed > 0 else {
      return
    }
    var bytes: [UInt8] = []
    let path = APIPath("customers", operation.customer, "packs", pack, "download").text
    try run.house.api.stream(
      "POST", path, accepting: "text/csv", body: PackDownloadRequest(key: key)
    ) { chunk in
      bytes += chunk
      return true
    }
    // Only the first brings the titles of the columns.
    if count > 0, let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
      bytes.removeSubrange(...end)
    }
    count += operation.changed
    guard file.write(bytes) else {
      run.console.errorLine(run.invocation.say.trouble.passwordsLost(operation.id))
      throw CLIFailure.file(run.invocation.say.unwritable(file.path))
    }
  }

  /// A file that nothing was written to is none.
  func finish() throws {
    guard count > 0 else { return file.discard() }
    guard file.finish() else { throw CLIFailure.file(run.invocation.say.unwritable(file.path)) }
    run.tell(run.imports.passwordsSaved(count, file.path))
  }
}

/// The one-time links of new staff members, in one new file.
final class ImportInvitations {
  private let run: ImportRun
  private let file: NewFile
  private let base: String
  private var writer = CSVWriter()
  private var count = 0

  init(_ run: ImportRun, path: String) throws {
    self.run = run
    file = try NewFile(path: path, say: run.invocation.say)
    let settings = try Settings.load(run.invocation.environment, say: run.invocation.say)
    // Over a socket nobody can open a link: the path alone is told.
    let address = settings.address.flatMap { try? Address(parsing: $0) }
    base = address.flatMap { $0.socket == nil ? $0.base : nil } ?? ""
    let titles = run.invocation.say.columns
    writer.row([titles.name, titles.signInName, titles.address])
  }

  func add(_ member: ImportedMember, link: String) throws {
    writer.row([member.name.text, member.email.text, base + link])
    count += 1
    // A link that was told once is nowhere else.
    guard file.write(writer.take()) else {
      throw CLIFailure.file(run.invocation.say.unwritable(file.path))
    }
  }

  func finish() throws {
    guard count > 0 else { return file.discard() }
    guard file.finish() else { throw CLIFailure.file(run.invocation.say.unwritable(file.path)) }
    run.tell(run.imports.invitationsSaved(count, file.path))
  }
}

/// Refused rows as they stood, with the line and the reason behind them: mended, such a file can be
/// imported like the one it came from.
struct ImportRefusals {
  let run: ImportRun
  let path: String

  func write() throws {
    for source in run.sources where source.tally.refused > 0 {
      let file = try NewFile(path: path(of: source), say: run.invocation.say)
      var writer = CSVWriter(marked: true)
      let titles = run.invocation.say.columns
      writer.row(source.headers + [titles.line, titles.problem])
      let reasons = Dictionary(
        source.tally.troubles.map { ($0.line, $0.text) }
      ) { first, _ in first }
      try source.rows { row in
        guard let reason = reasons[row.line] else { return }
        let missing = max(0, source.headers.count - row.cells.count)
        let cells = row.cells.map(FormulaGuard.undo) + Array(repeating: "", count: missing)
        writer.row(cells + [String(row.line), reason])
      }
      guard file.write(writer.bytes), file.finish() else {
        throw CLIFailure.file(run.invocation.say.unwritable(file.path))
      }
      run.tell(run.imports.refusedSaved(source.tally.refused, file.path))
    }
  }

  /// Of several files each has one of its own, named after it.
  private func path(of source: ImportSource) -> String {
    guard run.sources.count > 1 else { return path }
    let stem = source.name.split(separator: ".").first.map(String.init) ?? source.name
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[name...].lastIndex(of: ".") else { return "\(path)-\(stem)" }
    return "\(path[..<dot])-\(stem)\(path[dot...])"
  }
}
