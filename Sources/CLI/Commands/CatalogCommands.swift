import Wire

enum CatalogCommands {
  static func list(_ invocation: Invocation) throws -> ExitCode {
    let titles = invocation.say.columns
    let path = APIPath("catalog", "products").with("search", invocation.arguments[.search])
    try invocation.list(
      ProductAnswer.self, path, try invocation.api(),
      columns: [.text(titles.code), .text(titles.product), .number(titles.plans)]
    ) { product in
      [product.code, product.name, String(product.plans.count)]
    }
    return .done
  }

  static func importFile(_ invocation: Invocation) throws -> ExitCode {
    let file = try OpenFile(path: invocation.arguments.positionals[0], say: invocation.say)
    let answer = try invocation.api().upload(
      CatalogImportAnswer.self, APIPath("catalog", "imports").text, file, type: "text/csv")
    if invocation.wantsJSON {
      try invocation.write(answer)
    } else {
      let say = invocation.say
      invocation.console.line(
        say.words.catalogImported(say.number(answer.products), say.number(answer.plans)))
    }
    return .done
  }

  static func importRules(_ invocation: Invocation) throws -> ExitCode {
    let file = try OpenFile(path: invocation.arguments.positionals[0], say: invocation.say)
    let answer = try invocation.api().upload(
      RuleImportAnswer.self, APIPath("catalog", "rule-imports").text, file,
      type: "application/json")
    if invocation.wantsJSON {
      try invocation.write(answer)
    } else {
      invocation.console.line(
        invocation.say.words.rulesImported(invocation.say.number(answer.rules)))
    }
    return .done
  }
}
