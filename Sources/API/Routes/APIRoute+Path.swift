import Domain

extension APIRoute {
  /// The path from the root; reading it gives this route again.
  package var path: String {
    let (template, ids) = taken
    var rest = ids[...]
    return template.segments.map { segment in
      guard segment.hasPrefix("{"), let id = rest.popFirst() else { return "/" + segment }
      return "/" + id.text
    }.joined()
  }

  package var template: APITemplate { taken.template }

  private static func any<Subject>(_ id: ID<Subject>) -> ID<APIRoute> { id.of(APIRoute.self) }

  /// The template and the ids, in the template's order.
  private var taken: (template: APITemplate, ids: [ID<APIRoute>]) {
    let any = Self.any as (ID<Customer>) -> ID<APIRoute>
    func pair<Subject>(_ customer: Customer.ID, _ id: ID<Subject>) -> [ID<APIRoute>] {
      [any(customer), Self.any(id)]
    }
    switch self {
    case .description: return (.description, [])
    case .uploadTemplate: return (.uploadTemplate, [])
    case .me: return (.me, [])
    case .customers: return (.customers, [])
    case .customer(let id): return (.customer, [any(id)])
    case .users(let id): return (.users, [any(id)])
    case .user(let customer, let id): return (.user, pair(customer, id))
    case .deletedUsers(let id): return (.deletedUsers, [any(id)])
    case .entitlements(let id): return (.entitlements, [any(id)])
    case .plans(let id): return (.plans, [any(id)])
    case .plan(let customer, let id): return (.plan, pair(customer, id))
    case .planRows(let customer, let id): return (.planRows, pair(customer, id))
    case .application(let customer, let id): return (.application, pair(customer, id))
    case .allOperations: return (.allOperations, [])
    case .operations(let id): return (.operations, [any(id)])
    case .operation(let customer, let id): return (.operation, pair(customer, id))
    case .operationRows(let customer, let id): return (.operationRows, pair(customer, id))
    case .operationEvents(let customer, let id): return (.operationEvents, pair(customer, id))
    case .operationPause(let customer, let id): return (.operationPause, pair(customer, id))
    case .operationCancellation(let customer, let id):
      return (.operationCancellation, pair(customer, id))
    case .failedRows(let customer, let id): return (.failedRows, pair(customer, id))
    case .uploads(let id): return (.uploads, [any(id)])
    case .upload(let customer, let id): return (.upload, pair(customer, id))
    case .uploadRows(let customer, let id): return (.uploadRows, pair(customer, id))
    case .packDownload(let customer, let id): return (.packDownload, pair(customer, id))
    case .allLedger: return (.allLedger, [])
    case .ledger(let id): return (.ledger, [any(id)])
    case .products: return (.products, [])
    case .product(let id): return (.product, [Self.any(id)])
    case .catalogImports: return (.catalogImports, [])
    case .ruleImports: return (.ruleImports, [])
    case .staff: return (.staff, [])
    case .staffMember(let id): return (.staffMember, [Self.any(id)])
    case .tokens: return (.tokens, [])
    case .token(let id): return (.token, [Self.any(id)])
    case .registrations: return (.registrations, [])
    case .registration(let id): return (.registration, [Self.any(id)])
    case .secrets(let id): return (.secrets, [Self.any(id)])
    case .secret(let id, let secret): return (.secret, [Self.any(id), Self.any(secret)])
    case .consents(let id): return (.consents, [Self.any(id)])
    case .consent(let id, let member): return (.consent, [Self.any(id), Self.any(member)])
    case .webhooks: return (.webhooks, [])
    case .webhook(let id): return (.webhook, [Self.any(id)])
    case .webhookSecret(let id): return (.webhookSecret, [Self.any(id)])
    case .webhookDeliveries(let id): return (.webhookDeliveries, [Self.any(id)])
    case .webhookTest(let id): return (.webhookTest, [Self.any(id)])
    case .webhookReplay(let id): return (.webhookReplay, [Self.any(id)])
    case .bulkFiles: return (.bulkFiles, [])
    case .bulkFile(let id): return (.bulkFile, [Self.any(id)])
    case .bulkParts(let id): return (.bulkParts, [Self.any(id)])
    case .bulkPlacements(let id): return (.bulkPlacements, [Self.any(id)])
    case .bulkPlans(let id): return (.bulkPlans, [Self.any(id)])
    case .bulkApplication(let id): return (.bulkApplication, [Self.any(id)])
    case .bulkPasswords(let id): return (.bulkPasswords, [Self.any(id)])
    }
  }
}
