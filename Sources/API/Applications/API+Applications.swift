import Domain
import HTTP
import Messages
import Operations
import Secrets
import Wire

extension API {
  func listApplications(_ call: Call) async throws -> Response {
    let applications = try await operations.applications(as: call.principal)
    return try .shape(ListAnswer(items: applications.map { RegistrationSummaryAnswer($0) }))
  }

  func application(_ id: Application.ID, _ call: Call) async throws -> Response {
    try .shape(RegistrationAnswer(try await operations.application(id, as: call.principal)))
  }

  func registerApplication(_ call: Call) async throws -> Response {
    _ = try Policy.permit(May.ManageApplications.self, call.principal)
    let body = try await call.read(RegistrationRequest.self)
    var fields = FieldParser()
    let name = fields.label(body.name, "/name")
    let redirects = fields.redirects(body.redirects ?? [], "/redirects")
    let roles = fields.staffRoles(body.roles ?? [], "/roles")
    let reach = fields.reach(of: body.customers)
    try fields.check()
    let made = try await operations.makeApplication(
      ApplicationDraft(
        name: try fields.whole(name), redirects: redirects, isPublic: body.isPublic ?? false,
        roles: roles, reach: reach), as: call.principal)
    return try .made(
      RegistrationAnswer(made, secrets: []), at: APIRoute.registration(made.id).path)
  }

  func changeApplication(_ id: Application.ID, _ call: Call) async throws -> Response {
    let present = try await operations.application(id, as: call.principal).application
    let body = try await call.read(RegistrationChangeRequest.self)
    var fields = FieldParser()
    var draft = ApplicationDraft(
      name: present.name, redirects: present.redirects, isPublic: present.isPublic,
      roles: present.roles, reach: present.reach)
    if let text = body.name, let name = fields.label(text, "/name") { draft.name = name }
    if let texts = body.redirects { draft.redirects = fields.redirects(texts, "/redirects") }
    if let isPublic = body.isPublic { draft.isPublic = isPublic }
    if let roles = body.roles { draft.roles = fields.staffRoles(roles, "/roles") }
    if let customers = body.customers { draft.reach = fields.reach(of: customers) }
    if body.everyCustomer == true { draft.reach = .everyCustomer }
    try fields.check()
    _ = try await operations.changeApplication(id, to: draft, as: call.principal)
    if let active = body.active {
      _ =
        active
        ? try await operations.enableApplication(id, as: call.principal)
        : try await operations.disableApplication(id, as: call.principal)
    }
    return try await application(id, call)
  }

  func addSecret(_ id: Application.ID, _ call: Call) async throws -> Response {
    _ = try await operations.application(id, as: call.principal)
    let body = try await call.read(ApplicationSecretRequest.self)
    guard (1...ApplicationSecret.longestDays).contains(body.days) else {
      var fields = FieldParser()
      fields.add("/days", .malformed)
      throw APIFailure(.invalid, fields.parts)
    }
    let made = try await operations.addSecret(to: id, days: body.days, as: call.principal)
    let answer = NewApplicationSecretAnswer(
      id: made.info.id.text, expiresAt: made.info.expiresAt.iso, secret: made.secret.reveal())
    var response = try Response.made(answer, at: APIRoute.secret(id, made.info.id).path)
    response.noCompression = true
    return response
  }

  func removeSecret(
    _ secret: ApplicationSecret.ID, of id: Application.ID, _ call: Call
  ) async throws -> Response {
    try await operations.removeSecret(secret, of: id, as: call.principal)
    return Response(.noContent)
  }

  func consents(_ id: Application.ID, _ call: Call) async throws -> Response {
    let account = try await operations.application(id, as: call.principal)
    return try .shape(ListAnswer(items: account.consents.map { ConsentAnswer($0) }))
  }

  func withdrawConsent(
    of member: StaffMember.ID, to id: Application.ID, _ call: Call
  ) async throws -> Response {
    try await operations.withdrawConsent(to: id, of: member, as: call.principal)
    return Response(.noContent)
  }
}

extension FieldParser {
  fileprivate mutating func redirects(
    _ texts: [String], _ pointer: String
  ) -> [RedirectAddress] {
    texts.enumerated().compactMap { index, text in
      guard let address = try? RedirectAddress(parsing: text) else {
        add("\(pointer)/\(index)", code: "malformed") {
          $0.phrases.applications.wrongRedirect(String(text.prefix(200))).text
        }
        return nil
      }
      return address
    }
  }

  fileprivate mutating func reach(of customers: [String]?) -> Reach {
    guard let customers else { return .everyCustomer }
    let ids: [Customer.ID] = ids(customers, "/customers")
    return .only(Set(ids))
  }
}

extension ApplicationRefusal: ToldAsProblem {
  var failure: APIFailure {
    let refusal = self
    let told: @Sendable (APITexts) -> String = { $0.phrases.explain(refusal).text }
    return switch self {
    case .unknownCustomer: .field("/customers", "unknown", told)
    case .tooManyRedirects: .field("/redirects", "too-many", told)
    case .publicByItself: .field("/isPublic", "public-by-itself", told)
    case .isDisabled: APIFailure(.applicationDisabled, detail: told)
    case .twoSecrets: APIFailure(.tooManySecrets, detail: told)
    }
  }
}
