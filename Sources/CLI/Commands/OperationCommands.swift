import Wire

enum OperationCommands {
  static func list(_ invocation: Invocation) throws -> ExitCode {
    let api = try invocation.api()
    let titles = invocation.say.columns
    var path = APIPath("operations")
    if invocation.arguments[.customer] != nil {
      let customer = try Lookup(invocation: invocation, api: api).customer()
      path = APIPath("customers", customer.id, "operations")
    }
    try invocation.list(
      OperationAnswer.self, path, api,
      columns: [
        .whole(titles.id), .text(titles.kind), .text(titles.state), .number(titles.rows),
        .number(titles.changed), .number(titles.refused), .text(titles.by), .whole(titles.at),
      ]
    ) { operation in
      [
        operation.id, operation.kind, operation.state, String(operation.rows),
        String(operation.changed), String(operation.refused), operation.appliedBy,
        invocation.time(operation.appliedAt),
      ]
    }
    return .done
  }

  static func show(_ invocation: Invocation) throws -> ExitCode {
    let api = try invocation.api()
    let customer = try Lookup(invocation: invocation, api: api).customer()
    let id = invocation.arguments.positionals[0]
    let path = APIPath("customers", customer.id, "operations", id).text
    if invocation.wantsJSON {
      invocation.write(try api.getJSON(path))
      return .done
    }
    let operation = try api.get(OperationAnswer.self, path)
    let titles = invocation.say.columns
    invocation.card([
      (titles.id, operation.id), (titles.kind, operation.kind), (titles.state, operation.state),
      (titles.rows, invocation.say.countOf(operation.cursor, operation.rows)),
      (titles.changed, invocation.say.number(operation.changed)),
      (titles.refused, invocation.say.number(operation.refused)),
      (titles.by, operation.appliedBy), (titles.at, invocation.time(operation.appliedAt)),
    ])
    guard operation.refused > 0 else { return .done }
    try RowReport(invocation: invocation, api: api).failedRows(of: operation)
    return .someRefused
  }

  static func pause(_ invocation: Invocation) throws -> ExitCode {
    try turn(invocation, "POST", "pause")
  }

  static func resume(_ invocation: Invocation) throws -> ExitCode {
    try turn(invocation, "DELETE", "pause")
  }

  static func cancel(_ invocation: Invocation) throws -> ExitCode {
    try turn(invocation, "POST", "cancellation")
  }

  private static func turn(
    _ invocation: Invocation, _ method: String, _ noun: String
  ) throws -> ExitCode {
    let api = try invocation.api()
    let customer = try Lookup(invocation: invocation, api: api).customer()
    let id = invocation.arguments.positionals[0]
    let path = APIPath("customers", customer.id, "operations", id, noun).text
    let operation = try api.send(method, OperationAnswer.self, path)
    if invocation.wantsJSON {
      try invocation.write(operation)
    } else {
      invocation.card([
        (invocation.say.columns.id, operation.id),
        (invocation.say.columns.state, operation.state),
      ])
    }
    return .done
  }
}
