import Wire

/// Rows of plans and operations, told to people or programs.
struct RowReport {
  let invocation: Invocation
  let api: APIClient

  private var say: CLIPhrases { invocation.say }
  /// Refused rows that are told without being asked for.
  private static let brief = 20

  func refusedRows(of plan: PlanAnswer) throws {
    let path = APIPath("customers", plan.customer, "plans", plan.id, "rows")
      .with("verdict", "refused")
    try tell(path, limit: Self.brief, total: plan.tally.refused)
  }

  func failedRows(of operation: OperationAnswer) throws {
    let path = APIPath("customers", operation.customer, "operations", operation.id, "rows")
      .with("failed", "true")
    try tell(path, limit: Self.brief, total: operation.refused)
  }

  private func tell(_ path: APIPath, limit: Int, total: Int) throws {
    let page = try api.get(
      PageAnswer<PlanRowAnswer>.self, path.with("size", String(limit)).text)
    for row in page.items {
      let place = row.line.map { say.change.line(String($0)) } ?? say.change.row(String(row.number))
      invocation.console.errorLine(
        "  " + TextWidth.harmless("\(place), \(row.target.signInName): \(why(row))"))
    }
    if page.items.count < total {
      invocation.console.errorLine("  " + say.change.moreRows(say.number(total - page.items.count)))
    }
  }

  /// Every row of a plan as a table.
  func allRows(of plan: PlanAnswer) throws {
    let titles = say.columns
    try invocation.list(
      PlanRowAnswer.self, APIPath("customers", plan.customer, "plans", plan.id, "rows"), api,
      columns: [
        .number(titles.row), .text(titles.signInName, minimum: 16), .text(titles.verdict),
        .text(titles.causes),
      ]
    ) { [String($0.number), $0.target.signInName, $0.verdict, why($0)] }
  }

  private func why(_ row: PlanRowAnswer) -> String {
    let causes = row.causes + (row.outcome?.causes ?? [])
    return causes.map { cause in
      cause.detail + " " + cause.mend
    }.joined(separator: " ")
  }

  /// The operation with the rows that failed and, where some were issued, the passwords.
  func writeJSON(_ operation: OperationAnswer, passwords: JSONValue?) throws {
    var shown = operation
    // Whoever was given the passwords has no use for the key, and logs have even less.
    if passwords != nil { shown.packKey = nil }
    var members = [JSONValue.Member("operation", try JSONParser.parse(try shown.encoded()))]
    if operation.refused > 0 {
      let path = APIPath("customers", operation.customer, "operations", operation.id, "rows")
        .with("failed", "true").with("size", "200")
      members.append(JSONValue.Member("failed", try api.getJSON(path.text)["items"] ?? []))
    }
    if let passwords { members.append(JSONValue.Member("passwords", passwords)) }
    invocation.write(.object(members))
  }
}
