import Wire

enum LicenseCommands {
  static func list(_ invocation: Invocation) throws -> ExitCode {
    let api = try invocation.api()
    let lookup = Lookup(invocation: invocation, api: api)
    let customer = try lookup.customer()
    if invocation.arguments.positionals.isEmpty {
      try listSeats(invocation, api, customer)
    } else {
      let user = try lookup.users(invocation.arguments.positionals, at: customer)[0]
      try listLicenses(invocation, api, customer, user)
    }
    return .done
  }

  private static func listSeats(
    _ invocation: Invocation, _ api: APIClient, _ customer: CustomerAnswer
  ) throws {
    if invocation.wantsJSON {
      let answer = try api.getJSON(APIPath("customers", customer.id, "entitlements").text)
      return invocation.write(answer["items"] ?? [])
    }
    let titles = invocation.say.columns
    var table = Table([
      .text(titles.code), .text(titles.product), .number(titles.seats),
      .number(titles.consumed), .number(titles.free),
    ])
    for seats in try ProductNames(of: customer, api).seats {
      table.add([
        seats.product.code, seats.product.name, String(seats.total), String(seats.consumed),
        String(seats.available),
      ])
    }
    table.write(to: invocation.console)
  }

  private static func listLicenses(
    _ invocation: Invocation, _ api: APIClient, _ customer: CustomerAnswer, _ id: String
  ) throws {
    let path = APIPath("customers", customer.id, "users", id).text
    if invocation.wantsJSON {
      return invocation.write(try api.getJSON(path)["licenses"] ?? [])
    }
    let names = try ProductNames(of: customer, api)
    let titles = invocation.say.columns
    var table = Table([.text(titles.code), .text(titles.product), .text(titles.plans)])
    for license in try api.get(UserAnswer.self, path).licenses {
      let product = names.seats.first { $0.product.id == license.product }?.product
      let plans = product?.plans.filter { !license.disabledPlans.contains($0.id) } ?? []
      table.add([
        names.code(license.product), names.name(license.product),
        plans.map(\.name).joined(separator: ", "),
      ])
    }
    table.write(to: invocation.console)
  }

  static func assign(_ invocation: Invocation) throws -> ExitCode {
    let products = invocation.arguments[.products]
    guard !products.isEmpty else {
      throw CLIFailure.usage(invocation.say.argumentMissing("--product"))
    }
    let change = try Change(invocation)
    let disabled = try disabledPlans(change, products)
    return try change.run(
      try request(
        change, assign: products.map { GrantRequest(product: $0, disabledPlans: disabled[$0]) }))
  }

  /// The service plans of `--without`, by the product that each belongs to.
  private static func disabledPlans(
    _ change: Change, _ products: [String]
  ) throws -> [String: [String]] {
    let wanted = change.invocation.arguments[.without]
    guard !wanted.isEmpty else { return [:] }
    let names = try change.names()
    var disabled: [String: [String]] = [:]
    for text in wanted {
      let found = products.compactMap { product in
        names.plan(text, of: product).map { (product, $0) }
      }
      guard let (product, plan) = found.first else {
        throw CLIFailure.notFound(change.invocation.say.trouble.noProduct(text))
      }
      disabled[product, default: []].append(plan)
    }
    return disabled
  }

  static func revoke(_ invocation: Invocation) throws -> ExitCode {
    let products = invocation.arguments[.products]
    guard !products.isEmpty else {
      throw CLIFailure.usage(invocation.say.argumentMissing("--product"))
    }
    let change = try Change(invocation)
    return try change.run(try request(change, revoke: products))
  }

  static func swap(_ invocation: Invocation) throws -> ExitCode {
    guard let old = invocation.arguments[.from] else {
      throw CLIFailure.usage(invocation.say.argumentMissing("--from"))
    }
    guard let new = invocation.arguments[.to] else {
      throw CLIFailure.usage(invocation.say.argumentMissing("--to"))
    }
    let change = try Change(invocation)
    return try change.run(
      try request(change, assign: [GrantRequest(product: new)], revoke: [old]))
  }

  private static func request(
    _ change: Change, assign: [GrantRequest] = [], revoke: [String] = []
  ) throws -> LicensesRequest {
    let selection = try Selection.of(change.invocation, at: change.customer, change.lookup)
    return LicensesRequest(
      users: selection.users, matching: selection.matching,
      assign: assign.isEmpty ? nil : assign, revoke: revoke.isEmpty ? nil : revoke)
  }
}
