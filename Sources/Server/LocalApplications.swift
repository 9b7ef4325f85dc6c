import Domain
import Operations
import Secrets

/// Programs that get tokens of the API, registered on the server's own machine beside a running
/// server. Whoever may read the data folder may do this.
enum LocalApplications {
  /// `tenantry application add|list|secret|disable|enable --data DIR`.
  static func run(_ options: ServerOptions) async throws -> Int32 {
    let words = options.files
    let act: (Operations) async throws -> Void
    switch (words.first, words.count) {
    case ("add", 1): act = { try await add(options, $0) }
    case ("list", 1): act = { try await list(options, $0) }
    case ("secret", 2): act = { try await makeSecret(try id(words[1]), options, $0) }
    case ("disable", 2):
      act = { _ = try await $0.disableApplication(try id(words[1]), as: .house) }
    case ("enable", 2):
      act = { _ = try await $0.enableApplication(try id(words[1]), as: .house) }
    default:
      throw Trouble.usage("application needs add, list, secret ID, disable ID or enable ID")
    }
    let house = try await Installation.open(options, creating: false)
    do {
      try await act(house.operations)
    } catch {
      await house.close()
      throw trouble(error)
    }
    await house.close()
    return 0
  }

  private static func add(_ options: ServerOptions, _ operations: Operations) async throws {
    guard let name = options.name else { throw Trouble.usage("application add needs --name") }
    let typed = options.registration
    var draft = ApplicationDraft(name: try Label(parsing: name), isPublic: typed.isPublic)
    for text in typed.redirects {
      guard let address = try? RedirectAddress(parsing: text) else {
        throw Trouble.usage("--redirect needs https://, or http://localhost, not \(text)")
      }
      draft.redirects.append(address)
    }
    for text in typed.roles {
      guard let role = StaffRole(rawValue: text.uppercased()) else {
        let roles = StaffRole.allCases.map(\.rawValue).joined(separator: ", ")
        throw Trouble.usage("--role needs one of \(roles), not \(text)")
      }
      draft.roles.insert(role)
    }
    let customers = try typed.customers.map { text throws(Trouble) in
      guard let customer = Customer.ID(parsing: text) else {
        throw .usage("--customer needs an id, not \(text)")
      }
      return customer
    }
    if !customers.isEmpty { draft.reach = .only(Set(customers)) }
    let made = try await operations.makeApplication(draft, as: .house)
    Terminal.say(
      options.isJSON
        ? "{\"client_id\":\"\(made.id)\",\"tenant\":\"\(operations.tenant)\"}"
        : "client id  \(made.id)\ntenant id  \(operations.tenant)")
  }

  private static func list(_ options: ServerOptions, _ operations: Operations) async throws {
    let applications = try await operations.applications(as: .house)
    if options.isJSON {
      let rows = applications.map { application in
        var facts = Facts()
        facts.add("client_id", application.id.text)
        facts.add("name", application.name.text)
        facts.add("roles", application.roles.map(\.rawValue).sorted())
        facts.add("secrets", application.secrets)
        facts.add("consents", application.consents)
        facts.add("disabledAt", application.disabledAt?.iso)
        return facts.text()
      }
      return Terminal.say("[\(rows.joined(separator: ","))]")
    }
    for application in applications {
      let roles = application.roles.map(\.rawValue).sorted().joined(separator: " ")
      let state = application.disabledAt == nil ? "active" : "disabled"
      Terminal.say(
        "\(application.id)  \(state)  \(roles.isEmpty ? "-" : roles)  \(application.name.text)")
    }
  }

  private static func makeSecret(
    _ id: Application.ID, _ options: ServerOptions, _ operations: Operations
  ) async throws {
    let made = try await operations.addSecret(to: id, days: options.days ?? 180, as: .house)
    let text = made.secret.reveal()
    Terminal.say(
      options.isJSON
        ? "{\"secret\":\"\(text)\",\"expires_at\":\"\(made.info.expiresAt.iso)\"}" : text)
  }

  private static func id(_ text: String) throws(Trouble) -> Application.ID {
    guard let id = Application.ID(parsing: text) else {
      throw .usage("\(text) is no client id; `application list` tells them")
    }
    return id
  }

  private static func trouble(_ error: any Error) -> any Error {
    switch error {
    case is PersonName.Flaw:
      Trouble.usage("the name is empty, too long, or holds control characters")
    case OperationError<ApplicationRefusal>.denied(.notYours):
      Trouble(text: "tenantry: there is no application with that client id", code: 4)
    case OperationError<ApplicationRefusal>.refused(let refusal):
      Trouble(text: "tenantry: " + sentence(refusal), code: 2)
    default: error
    }
  }

  private static func sentence(_ refusal: ApplicationRefusal) -> String {
    switch refusal {
    case .unknownCustomer: "there is no customer with that id"
    case .isDisabled: "the application is disabled"
    case .twoSecrets: "it has two secrets already; remove one in the portal"
    case .tooManyRedirects(let limit): "more than \(limit) addresses to return to"
    case .publicByItself:
      "a program on people's own machines has neither roles nor secrets (--public)"
    }
  }
}
