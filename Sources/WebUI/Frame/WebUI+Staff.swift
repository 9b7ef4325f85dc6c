import Domain
import HTTP
import Operations
import Secrets

extension WebUI {
  /// Who asks, by the session cookie.
  func staffVisit(_ visit: Visit) async throws -> StaffVisit {
    guard let text = SessionCookie.staff.value(in: visit),
      let session = try await operations.session(text)
    else { throw PageFailure.unknownVisitor }
    return StaffVisit(visit: visit, session: session, sessionText: text)
  }

  /// From a route to the one function that answers.
  func dispatchStaff(_ visit: StaffVisit) async throws -> Response {
    switch visit.visit.route {
    case .home: try await home(visit)
    case .find(let query): try await find(query, visit)
    case .signOut: try await signOut(visit)
    case .customers(let list): try await customers(list, visit)
    case .customerFile(let list): try customerFile(list, visit)
    case .newCustomer: try await newCustomer(visit)
    case .operations(let query): try await operationList(nil, query, visit)
    case .running: running(visit)
    case .activity(let query): try await activity(nil, query, visit)
    case .activityFile(let query): try await activityFile(nil, query, visit)
    case .chainCheck: try await checkChain(nil, visit)
    case .staff: try await staff(visit)
    case .newStaff: try await newStaff(visit)
    case .staffMember(let id): try await staffMember(id, visit)
    case .staffAct(let id, let act): try await staffAct(act, on: id, visit)
    case .profile: try await profile(visit)
    case .profileAct(.password): try await chooseOwnPassword(visit)
    case .profileAct(.sessions): try await endOwnSessions(visit)
    case .webhooks: try await webhooks(visit)
    case .newWebhook: try await newWebhook(visit)
    case .webhook(let id, let query): try await webhook(id, query, visit)
    case .webhookAct(let id, let act): try await webhookAct(act, on: id, visit)
    case .profileAct(.consents): try await withdrawOwnConsent(visit)
    case .bulkFiles: try await bulkFiles(visit)
    case .bulkFile(let id, let query): try await bulkFile(id, query, visit)
    case .bulkAct(let id, let act): try await bulkAct(act, on: id, visit)
    case .applications: try await applications(visit)
    case .newApplication: try await newApplication(visit)
    case .application(let id): try await application(id, visit)
    case .applicationAct(let id, let act): try await applicationAct(act, on: id, visit)
    case .developers(let page): try developers(page, visit)
    case .tokens: try await tokens(visit)
    case .tokenEnd(let id): try await endToken(id, visit)
    case .of(let customer, let route): try await dispatch(route, in: customer, visit)
    case .signIn, .language, .join, .asset, .script, .appearance, .styleguide, .template, .me,
      .handover, .authorize:
      throw PageFailure.notFound
    }
  }

  private func dispatch(
    _ route: CustomerRoute, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    switch route {
    case .account: try await account(customer, visit)
    case .users(let query): try await users(query, in: customer, visit)
    case .usersFile(let query): try await usersFile(query, in: customer, visit)
    case .selection(let query): try await select(query, in: customer, visit)
    case .newUser: try await newUser(in: customer, visit)
    case .anotherUser(let like, let with):
      try await newUser(like: like, with: with, in: customer, visit)
    case .user(let id, let done): try await user(id, done: done, in: customer, visit)
    case .userEdit(let id): try await editUser(id, in: customer, visit)
    case .licenses: try await manageLicenses(in: customer, visit)
    case .swap: try await swapProducts(in: customer, visit)
    case .location: try await setLocation(in: customer, visit)
    case .roles: try await setRoles(in: customer, visit)
    case .passwordReset: try await resetPasswords(in: customer, visit)
    case .deletion: try await deleteUsers(in: customer, visit)
    case .plan(let id, let query): try await plan(id, query, in: customer, visit)
    case .application(let id): try await apply(id, in: customer, visit)
    case .operations(let query): try await operationList(customer, query, visit)
    case .operation(let id, let list, let with):
      try await operation(id, list, with: with, in: customer, visit)
    case .steering(let id, let how): try await steer(id, how, in: customer, visit)
    case .operationRows(let id, let query):
      try await operationRows(id, query, in: customer, visit)
    case .operationEvents(let id): try await operationEvents(id, in: customer, visit)
    case .retry(let id): try await retry(id, in: customer, visit)
    case .undo(let id): try await undo(id, in: customer, visit)
    case .failedRows(let id): try await failedRows(id, in: customer, visit)
    case .resultRows(let id): try await resultRows(id, in: customer, visit)
    case .licensesUpdated(let id, let query):
      try await licensesUpdated(id, query, in: customer, visit)
    case .pack(let id): try await takePack(id, in: customer, visit)
    case .packMail(let id): try await mailPack(id, in: customer, visit)
    case .handovers(let query): try await handovers(query, in: customer, visit)
    case .handoverAct(let id, let act): try await handoverAct(act, id, in: customer, visit)
    case .uploads: try await upload(in: customer, visit)
    case .upload(let id, let query): try await uploadReport(id, query, in: customer, visit)
    case .uploadProblems(let id): try await uploadProblems(id, in: customer, visit)
    case .uploadRemoval(let id): try await removeUpload(id, in: customer, visit)
    case .deletedUsers(let list, let sort, let reversed):
      try await deletedUsers(
        DeletedUserList(place: list, sort: sort, reversed: reversed), in: customer, visit)
    case .restoration: try await restore(in: customer, visit)
    case .newProduct(let list): try await newProduct(list, in: customer, visit)
    case .seats: try await seats(in: customer, visit)
    case .quantity(let product): try await changeQuantity(of: product, in: customer, visit)
    case .activity(let query): try await activity(customer, query, visit)
    case .activityFile(let query): try await activityFile(customer, query, visit)
    case .chainCheck: try await checkChain(customer, visit)
    }
  }
}

extension StaffVisit {
  /// The fields of a form that was made for this very session.
  func form() async throws -> FormFields {
    let form = try await visit.form()
    try check(form[CSRFField.name])
    return form
  }

  /// In constant time, so that nothing can be learned from how long it takes.
  func check(_ token: String?) throws {
    guard let token, ConstantTime.equal(token, session.csrf) else { throw PageFailure.stale }
  }

  var isSending: Bool { request.method == .post }

  func require(_ right: RightName) throws {
    guard may(right) else { throw PageFailure.denied(right) }
  }
}
