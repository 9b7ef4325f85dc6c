import Domain
import HTTP

extension API {
  /// What needs no token.
  func general(_ route: APIRoute, _ request: Request) async throws -> Response {
    switch route {
    case .description: description(request)
    case .uploadTemplate: uploadTemplate(request)
    default: throw APIFailure(.notFound)
    }
  }

  /// From a route and a method to the one function that answers.
  func dispatch(_ route: APIRoute, _ call: Call) async throws -> Response {
    switch (call.request.method, route) {
    case (.get, .me): try me(call)
    case (.get, .customers): try await customers(call)
    case (.post, .customers): try await createCustomer(call)
    case (.get, .customer(let id)): try await customer(id, call)
    case (.get, .users(let id)): try await users(id, call)
    case (.get, .user(let customer, let id)): try await user(id, customer, call)
    case (.get, .deletedUsers(let id)): try await deletedUsers(id, call)
    case (.get, .entitlements(let id)): try await entitlements(id, call)
    case (.get, .ledger(let id)): try await ledger(id, call)
    case (.get, .allLedger): try await ledger(nil, call)
    case (.get, .products): try await products(call)
    case (.get, .product(let id)): try await product(id, call)
    default: try await dispatchChanges(route, call)
    }
  }

  private func dispatchChanges(_ route: APIRoute, _ call: Call) async throws -> Response {
    switch (call.request.method, route) {
    case (.post, .plans(let id)): try await makePlan(id, call)
    case (.get, .plan(let customer, let id)): try await plan(id, customer, call)
    case (.get, .planRows(let customer, let id)): try await planRows(id, customer, call)
    case (.post, .application(let customer, let id)): try await apply(id, customer, call)
    case (.get, .allOperations): try await listOperations(nil, call)
    case (.get, .operations(let id)): try await listOperations(id, call)
    case (.get, .operation(let customer, let id)): try await operation(id, customer, call)
    case (.get, .operationRows(let customer, let id)): try await operationRows(id, customer, call)
    case (.get, .operationEvents(let customer, let id)): try await events(id, customer, call)
    case (.post, .operationPause(let customer, let id)): try await pause(id, customer, call)
    case (.delete, .operationPause(let customer, let id)): try await resume(id, customer, call)
    case (.post, .operationCancellation(let customer, let id)):
      try await cancel(id, customer, call)
    case (.post, .packDownload(let customer, let id)): try await download(id, customer, call)
    case (.get, .failedRows(let customer, let id)): try await failedRows(id, customer, call)
    case (.post, .uploads(let id)): try await receiveUpload(id, call)
    case (.get, .upload(let customer, let id)): try await upload(id, customer, call)
    case (.get, .uploadRows(let customer, let id)): try await uploadRows(id, customer, call)
    default: try await dispatchHouse(route, call)
    }
  }

  private func dispatchApplications(_ route: APIRoute, _ call: Call) async throws -> Response {
    switch (call.request.method, route) {
    case (.get, .registrations): try await listApplications(call)
    case (.post, .registrations): try await registerApplication(call)
    case (.get, .registration(let id)): try await application(id, call)
    case (.patch, .registration(let id)): try await changeApplication(id, call)
    case (.post, .secrets(let id)): try await addSecret(id, call)
    case (.delete, .secret(let id, let secret)): try await removeSecret(secret, of: id, call)
    case (.get, .consents(let id)): try await consents(id, call)
    case (.delete, .consent(let id, let member)):
      try await withdrawConsent(of: member, to: id, call)
    default: try await dispatchWebhooks(route, call)
    }
  }

  private func dispatchWebhooks(_ route: APIRoute, _ call: Call) async throws -> Response {
    switch (call.request.method, route) {
    case (.get, .webhooks): try await listWebhooks(call)
    case (.post, .webhooks): try await makeWebhook(call)
    case (.get, .webhook(let id)): try await webhook(id, call)
    case (.patch, .webhook(let id)): try await changeWebhook(id, call)
    case (.delete, .webhook(let id)): try await removeWebhook(id, call)
    case (.post, .webhookSecret(let id)): try await replaceSecret(id, call)
    case (.get, .webhookDeliveries(let id)): try await deliveries(id, call)
    case (.post, .webhookTest(let id)): try await testWebhook(id, call)
    case (.post, .webhookReplay(let id)): try await replay(id, call)
    default: try await dispatchBulk(route, call)
    }
  }

  private func dispatchHouse(_ route: APIRoute, _ call: Call) async throws -> Response {
    switch (call.request.method, route) {
    case (.post, .catalogImports): try await importCatalog(call)
    case (.post, .ruleImports): try await importRules(call)
    case (.get, .staff): try await listStaff(call)
    case (.post, .staff): try await inviteStaff(call)
    case (.patch, .staffMember(let id)): try await changeStaff(id, call)
    case (.delete, .staffMember(let id)): try await disableStaff(id, call)
    case (.get, .tokens): try await listTokens(call)
    case (.post, .tokens): try await makeToken(call)
    case (.delete, .token(let id)): try await revokeToken(id, call)
    default: try await dispatchApplications(route, call)
    }
  }
}
