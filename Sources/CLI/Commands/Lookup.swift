import Wire

/// Finds what a person names: a customer by name, domain or id; a user by sign-in name or id.
struct Lookup {
  let invocation: Invocation
  let api: APIClient

  private var say: CLIPhrases { invocation.say }

  /// The customer of `--customer`; without it, the only one there is.
  func customer() throws -> CustomerAnswer {
    if let text = invocation.arguments[.customer] { return try customer(text) }
    let page = try api.get(
      PageAnswer<CustomerSummaryAnswer>.self, APIPath("customers").with("size", "2").text)
    guard page.total == 1, let only = page.items.first else {
      throw CLIFailure.usage(say.usage.customerMissing)
    }
    return only.customer
  }

  private func customer(_ text: String) throws -> CustomerAnswer {
    if Self.isID(text) {
      return try api.get(CustomerAnswer.self, APIPath("customers", text).text)
    }
    let page = try api.get(
      PageAnswer<CustomerSummaryAnswer>.self,
      APIPath("customers").with("search", text).with("size", "200").text)
    let wanted = text.lowercased()
    let exact = page.items.filter {
      $0.name.lowercased() == wanted || $0.domains.contains(wanted)
    }
    if exact.count == 1 { return exact[0].customer }
    if exact.isEmpty, page.items.count == 1 { return page.items[0].customer }
    let candidates = exact.isEmpty ? page.items : exact
    guard !candidates.isEmpty else { throw CLIFailure.notFound(say.trouble.noCustomer(text)) }
    let names = candidates.prefix(5).map { "\($0.name) (\($0.domains.first ?? $0.id))" }
    throw CLIFailure.notFound(
      say.trouble.severalCustomers(text, names.joined(separator: ", ")))
  }

  /// The ids of living users.
  func users(_ names: [String], at customer: CustomerAnswer) throws -> [String] {
    try names.map { try user($0, at: customer) }
  }

  private func user(_ text: String, at customer: CustomerAnswer) throws -> String {
    if Self.isID(text) { return text }
    let page = try api.get(
      PageAnswer<UserAnswer>.self,
      APIPath("customers", customer.id, "users").with("search", text).with("size", "200").text)
    return try exact(text, page.items.map { ($0.signInName, $0.id) })
  }

  /// The ids of deleted users.
  func deletedUsers(_ names: [String], at customer: CustomerAnswer) throws -> [String] {
    try names.map { text in
      if Self.isID(text) { return text }
      let page = try api.get(
        PageAnswer<DeletedUserAnswer>.self,
        APIPath("customers", customer.id, "deleted-users").with("search", text)
          .with("size", "200").text)
      return try exact(text, page.items.map { ($0.signInName, $0.id) })
    }
  }

  private func exact(_ text: String, _ found: [(name: String, id: String)]) throws -> String {
    let wanted = text.lowercased()
    guard let user = found.first(where: { $0.name.lowercased() == wanted }) else {
      throw CLIFailure.notFound(say.trouble.noUser(text))
    }
    return user.id
  }

  /// A GUID in the form 8-4-4-4-12.
  static func isID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }
}

extension CustomerSummaryAnswer {
  var customer: CustomerAnswer {
    CustomerAnswer(id: id, name: name, domains: domains, defaultLocation: defaultLocation)
  }
}
