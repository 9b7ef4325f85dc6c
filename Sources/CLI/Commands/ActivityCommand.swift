import Wire

enum ActivityCommand {
  static func run(_ invocation: Invocation) throws -> ExitCode {
    let api = try invocation.api()
    let titles = invocation.say.columns
    var path = APIPath("ledger")
    if invocation.arguments[.customer] != nil {
      let customer = try Lookup(invocation: invocation, api: api).customer()
      path = APIPath("customers", customer.id, "ledger")
    }
    try invocation.list(
      LedgerEntryAnswer.self, path.with("action", invocation.arguments[.action]), api,
      columns: [
        .whole(titles.at), .text(titles.action), .text(titles.subject), .text(titles.by),
      ]
    ) { entry in
      [invocation.time(entry.at), entry.action, entry.subjectName, entry.actor]
    }
    return .done
  }
}
