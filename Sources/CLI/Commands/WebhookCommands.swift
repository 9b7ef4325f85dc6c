import Wire

enum WebhookCommands {
  static func add(_ invocation: Invocation) throws -> ExitCode {
    let api = try invocation.api()
    let address = invocation.arguments.positionals[0]
    let kinds = invocation.arguments[.webhookKinds]
    var request = WebhookRequest(
      name: invocation.arguments[.webhookName] ?? address, address: address,
      kinds: kinds.isEmpty ? nil : kinds)
    if invocation.arguments[.customer] != nil {
      request.customers = [try Lookup(invocation: invocation, api: api).customer().id]
    }
    let made = try api.post(NewWebhookAnswer.self, APIPath("webhooks").text, request)
    if invocation.wantsJSON {
      try invocation.write(made)
    } else {
      invocation.console.errorLine(made.webhook.id)
      invocation.console.errorLine(invocation.say.words.secretOnce)
      invocation.console.line(made.secret)
    }
    return .done
  }

  static func list(_ invocation: Invocation) throws -> ExitCode {
    let path = APIPath("webhooks").text
    if invocation.wantsJSON {
      let answer = try invocation.api().getJSON(path)
      invocation.console.line(String(decoding: answer["items"]?.json ?? [], as: UTF8.self))
      return .done
    }
    let answer = try invocation.api().get(ListAnswer<WebhookAnswer>.self, path)
    let titles = invocation.say.columns
    var table = Table([
      .whole(titles.id), .text(titles.name), .text(titles.address), .whole(titles.state),
    ])
    for webhook in answer.items {
      table.add([
        webhook.id, webhook.name, webhook.address, webhook.active ? "on" : webhook.offWhy ?? "off",
      ])
    }
    table.write(to: invocation.console)
    return .done
  }

  /// Fails where the event was not taken, so that a script can go by it.
  static func test(_ invocation: Invocation) throws -> ExitCode {
    let delivery = try invocation.api().send(
      "POST", DeliveryAnswer.self,
      APIPath("webhooks", invocation.arguments.positionals[0], "test").text)
    let isTaken = delivery.state == "taken"
    if invocation.wantsJSON {
      try invocation.write(delivery)
    } else if isTaken {
      invocation.console.line(
        invocation.say.words.webhookTaken(
          String(delivery.status ?? 0), String(delivery.milliseconds)))
    } else {
      let why = delivery.status.map { String($0) } ?? delivery.flaw ?? ""
      invocation.console.line(invocation.say.words.webhookNotTaken(why))
    }
    return isTaken ? .done : .someRefused
  }

  static func remove(_ invocation: Invocation) throws -> ExitCode {
    try invocation.api().delete(
      APIPath("webhooks", invocation.arguments.positionals[0]).text)
    if !invocation.wantsJSON { invocation.console.line(invocation.say.words.webhookRemoved) }
    return .done
  }
}
