import Wire

enum CustomerCommands {
  static func list(_ invocation: Invocation) throws -> ExitCode {
    let titles = invocation.say.columns
    let path = APIPath("customers").with("search", invocation.arguments[.search])
    try invocation.list(
      CustomerSummaryAnswer.self, path, try invocation.api(),
      columns: [
        .text(titles.customer), .text(titles.domain), .number(titles.users),
        .number(titles.deleted), .number(titles.seats), .number(titles.consumed),
      ]
    ) { customer in
      [
        customer.name, customer.domains.first ?? "", String(customer.users),
        String(customer.deletedUsers), String(customer.seatsTotal),
        String(customer.seatsConsumed),
      ]
    }
    return .done
  }
}
