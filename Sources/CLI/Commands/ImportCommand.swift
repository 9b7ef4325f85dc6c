import Wire

/// A file of people becomes accounts: up, checked, planned, applied, passwords saved.
enum ImportCommand {
  static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let say = invocation.say
    guard arguments.has(.plan) || arguments[.passwords] != nil else {
      throw CLIFailure.usage(say.usage.passwordsMissing)
    }
    let file = try OpenFile(path: arguments.positionals[0], say: say)
    let change = try Change(invocation)
    let upload = try change.api.upload(
      UploadAnswer.self,
      APIPath("customers", change.customer.id, "uploads").with("fileName", file.name).text,
      file, type: "text/csv")
    if !invocation.wantsJSON {
      invocation.console.errorLine(say.change.read(say.number(upload.rows), upload.encoding))
    }
    guard try isAcceptable(upload, change) else { return .someRefused }
    let request = UploadCreationRequest(
      upload: upload.id, location: arguments[.fileLocation],
      roles: arguments[.roles].isEmpty ? nil : arguments[.roles],
      licenses: arguments[.products].map { GrantRequest(product: $0) },
      skipFlawedRows: arguments.has(.skipFlawed),
      ignoreUnknownColumns: arguments.has(.ignoreUnknown))
    let code = try change.run(request)
    return upload.flawedRows > 0 && code == .done ? .someRefused : code
  }

  /// Says everything that is wrong with the file, not just the first thing.
  private static func isAcceptable(_ upload: UploadAnswer, _ change: Change) throws -> Bool {
    let arguments = change.invocation.arguments
    let console = change.invocation.console
    let say = change.invocation.say
    var isAcceptable = true
    if !upload.unknownColumns.isEmpty, !arguments.has(.ignoreUnknown) {
      let names = upload.unknownColumns.map(TextWidth.harmless).joined(separator: ", ")
      console.errorLine(say.change.unknownColumns(names))
      isAcceptable = false
    }
    if upload.flawedRows > 0 {
      try report(upload, change)
      if !arguments.has(.skipFlawed) {
        console.errorLine(say.change.flawsHint)
        isAcceptable = false
      }
    }
    return isAcceptable
  }

  private static func report(_ upload: UploadAnswer, _ change: Change) throws {
    let console = change.invocation.console
    let say = change.invocation.say
    console.errorLine(
      say.change.flawsFound(say.number(upload.flawedRows), say.number(upload.rows)))
    var cursor: String?
    repeat {
      let path = APIPath("customers", change.customer.id, "uploads", upload.id, "rows")
        .with("flawed", "true").with("size", "200").with("cursor", cursor)
      let page = try change.api.get(PageAnswer<UploadRowAnswer>.self, path.text)
      for row in page.items {
        for flaw in row.flaws { console.errorLine(text(flaw, row.line, upload, say)) }
      }
      cursor = page.items.isEmpty ? nil : page.next
    } while cursor != nil
  }

  private static func text(
    _ flaw: CellFlawAnswer, _ line: Int, _ upload: UploadAnswer, _ say: CLIPhrases
  ) -> String {
    var place = say.change.line(String(line))
    if let column = flaw.column {
      // The file's own header is what the person will look for.
      place += ", " + (upload.columns.first { $0.meaning == column }?.header ?? column)
    }
    let value = flaw.value.isEmpty ? "" : " " + say.change.quoted(flaw.value)
    return "  " + TextWidth.harmless("\(place)\(value): \(flaw.detail) \(flaw.mend)")
  }
}
