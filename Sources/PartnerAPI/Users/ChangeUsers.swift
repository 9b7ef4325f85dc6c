import Domain
import HTTP
import Operations
import Secrets
import Wire

extension PartnerAPI {
  func user(_ call: PartnerCall) async throws -> Response {
    let user = try await found(call).user
    return try answer(user, call)
  }

  /// The user of the path, living or deleted.
  func found(_ call: PartnerCall) async throws -> LicensedUser {
    let (customer, id) = (try call.customer(), try call.user())
    let found = try await unlessMissing {
      try await operations.user(id, in: customer, as: call.principal)
    }
    if let found { return found }
    // Whether it is the customer that is not there.
    _ = try await operations.customer(customer, as: call.principal)
    throw PartnerError(.userNotFound)
  }

  func answer(
    _ user: User, _ call: PartnerCall, password: PasswordProfile? = nil
  ) throws -> Response {
    let shape = CustomerUser(user, in: try call.customer(), password: password)
    var response = Response.json(shape.json)
    response.headers["ETag"] = shape.attributes.etag
    response.noCompression = password != nil
    return response
  }

  func createUser(_ call: PartnerCall) async throws -> Response {
    let wanted = try await call.read(CustomerUserRequest.self)
    try wanted.checkKept()
    guard let name = wanted.userPrincipalName else {
      throw PartnerError.property("userPrincipalName")
    }
    let hashed = try await hashed(wanted.passwordProfile)
    let draft = DraftInput(
      displayName: wanted.shownName, email: name, firstName: wanted.firstName ?? "",
      lastName: wanted.lastName ?? "", location: wanted.usageLocation ?? "")
    // Programs cannot be asked whether a deleted user's name is meant, and the service whose place
    // we take does not ask either.
    let plan = try await operations.planCreation(
      of: [draft], licenses: [], reusingDeletedNames: true,
      passwords: hashed.map { [0: $0] } ?? [:], in: try call.customer(), as: call.principal)
    let (id, made) = try await carriedOut(plan, call)
    let user = try await operations.user(id, in: try call.customer(), as: call.principal).user
    return try answer(user, call, password: wanted.passwordProfile?.full ?? made)
  }

  /// Changes members, restores with `state`, sets a password: whatever the body has.
  func updateUser(_ call: PartnerCall) async throws -> Response {
    let wanted = try await call.read(CustomerUserRequest.self)
    try wanted.checkKept()
    var user = try await found(call).user
    if let version = try call.version(), version != user.version {
      throw PartnerError(.outdatedTag)
    }
    let hashed = try await hashed(wanted.passwordProfile)
    let change = try wanted.change(of: user)
    user = try await restored(user, wanted, call)
    if let change { user = try await changed(user, change, call) }
    if let hashed { user = try await given(hashed, to: user, call) }
    return try answer(user, call, password: hashed.flatMap { _ in wanted.passwordProfile?.full })
  }

  func resetPassword(_ call: PartnerCall) async throws -> Response {
    let wanted = try await call.read(CustomerUserRequest.self)
    guard let hashed = try await hashed(wanted.passwordProfile) else {
      throw PartnerError.property("passwordProfile.password")
    }
    var user = try await found(call).user
    if let version = try call.version(), version != user.version {
      throw PartnerError(.outdatedTag)
    }
    user = try await given(hashed, to: user, call)
    return try answer(user, call, password: wanted.passwordProfile?.full)
  }

  func deleteUser(_ call: PartnerCall) async throws -> Response {
    let plan = try await operations.planDeletion(
      .users([try call.user()]), in: try call.customer(), as: call.principal)
    _ = try await carriedOut(plan, call)
    return Response(.noContent)
  }

  private func restored(
    _ user: User, _ wanted: CustomerUserRequest, _ call: PartnerCall
  ) async throws -> User {
    switch wanted.state?.lowercased() {
    case nil where user.deletedAt != nil: throw PartnerError(.userNotFound)
    // Clients send back the whole user that they read.
    case nil: return user
    case "active" where user.deletedAt == nil: return user
    case "active": break
    case "inactive" where user.deletedAt != nil: throw PartnerError(.userNotFound)
    default: throw PartnerError.property("state")
    }
    let plan = try await operations.planRestoration(
      [user.id], in: try call.customer(), as: call.principal)
    return try await after(plan, user, call)
  }

  private func changed(
    _ user: User, _ change: UserChange, _ call: PartnerCall
  ) async throws -> User {
    let plan = try await operations.planUpdate(
      .users([user.id]), change, in: try call.customer(), as: call.principal)
    return try await after(plan, user, call)
  }

  private func given(
    _ password: HashedPassword, to user: User, _ call: PartnerCall
  ) async throws -> User {
    let plan = try await operations.planPassword(
      of: user.id, password, in: try call.customer(), as: call.principal)
    return try await after(plan, user, call)
  }

  private func after(_ plan: Plan, _ user: User, _ call: PartnerCall) async throws -> User {
    _ = try await carriedOut(plan, call, ifVersion: user.version)
    return try await operations.user(user.id, in: try call.customer(), as: call.principal).user
  }
}

extension PartnerAPI {
  /// Carries out a plan of one row.
  ///
  /// - Returns: The user, and the password that was made where none was given.
  /// - Throws: The causes of a row that is refused.
  @discardableResult
  func carriedOut(
    _ plan: Plan, _ call: PartnerCall, ifVersion version: Int? = nil
  ) async throws -> (user: User.ID, made: PasswordProfile?) {
    let tagged = try call.version()
    let done = try await operations.carryOut(
      plan, ifVersion: version ?? tagged, as: call.principal)
    switch done.outcome {
    case .changed(let user, _):
      return (user, try await password(of: done.applied, call))
    case .alreadySo(let user): return (user, nil)
    case .refused(let causes):
      if causes == [.drifted], tagged != nil { throw PartnerError(.outdatedTag) }
      let catalog = try await operations.catalog(as: call.principal)
      throw CauseTelling(causes: causes, catalog: catalog, customer: plan.customer).error
    }
  }

  private func password(
    of applied: Applied?, _ call: PartnerCall
  ) async throws -> PasswordProfile? {
    guard let applied, let key = applied.packKey, let pack = applied.operation.pack else {
      return nil
    }
    let opened = try await operations.openPack(
      pack, key: key, in: applied.operation.customer, as: call.principal)
    return try await opened.next()?.first.map {
      PasswordProfile(password: $0.password.reveal(), forceChangePassword: true)
    }
  }

  /// - Returns: Nil where no password is given.
  /// - Throws: 950002.
  func hashed(_ profile: PasswordProfile?) async throws -> HashedPassword? {
    guard let profile, let text = profile.password else { return nil }
    switch try await operations.givenPassword(text) {
    case .success(let password):
      return try await operations.hash(
        password, mustChange: profile.forceChangePassword ?? true)
    case .failure: throw PartnerError(.passwordRefused)
    }
  }
}

extension PasswordProfile {
  /// As it is answered: the password, and whether it has to be changed.
  fileprivate var full: PasswordProfile? {
    password.map { PasswordProfile(password: $0, forceChangePassword: forceChangePassword ?? true) }
  }
}

extension CustomerUserRequest {
  /// The display name, or what it is usually made of.
  var shownName: String {
    displayName ?? [firstName, lastName].compactMap(\.self).joined(separator: " ")
  }

  /// What differs from the user; nil when nothing does. An empty text empties a member.
  func change(of user: User) throws -> UserChange? {
    var change = UserChange()
    if let name = userPrincipalName, name != user.signInName.text {
      change.signInName = try Self.parsed("userPrincipalName") { try SignInName(parsing: name) }
    }
    if let name = displayName, name != user.displayName.text {
      change.displayName = try Self.parsed("displayName") { try PersonName(parsing: name) }
    }
    change.firstName = try Self.edit(firstName, user.firstName, "firstName")
    change.lastName = try Self.edit(lastName, user.lastName, "lastName")
    if let code = usageLocation, code.uppercased() != user.location?.code ?? "" {
      guard !code.isEmpty else {
        change.location = .clear
        return change
      }
      guard let location = try? Location(parsing: code) else {
        throw PartnerError(.locationRefused, data: ["usageLocation"])
      }
      change.location = .set(location)
    }
    return change == UserChange() ? nil : change
  }

  private static func edit(
    _ text: String?, _ old: PersonName?, _ member: String
  ) throws -> Edit<PersonName>? {
    guard let text, text != old?.text ?? "" else { return nil }
    return text.isEmpty ? .clear : .set(try parsed(member) { try PersonName(parsing: text) })
  }

  private static func parsed<Value>(_ member: String, _ parse: () throws -> Value) throws -> Value {
    do {
      return try parse()
    } catch {
      throw PartnerError.property(member)
    }
  }
}
