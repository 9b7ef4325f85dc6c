package import Domain

/// A path of the API with its ids.
package enum APIRoute: Hashable, Sendable {
  case description
  case uploadTemplate
  case me
  case customers
  case customer(Customer.ID)
  case users(Customer.ID)
  case user(Customer.ID, User.ID)
  case deletedUsers(Customer.ID)
  case entitlements(Customer.ID)
  case plans(Customer.ID)
  case plan(Customer.ID, Plan.ID)
  case planRows(Customer.ID, Plan.ID)
  case application(Customer.ID, Plan.ID)
  case allOperations
  case operations(Customer.ID)
  case operation(Customer.ID, Operation.ID)
  case operationRows(Customer.ID, Operation.ID)
  case operationEvents(Customer.ID, Operation.ID)
  case operationPause(Customer.ID, Operation.ID)
  case operationCancellation(Customer.ID, Operation.ID)
  case failedRows(Customer.ID, Operation.ID)
  case uploads(Customer.ID)
  case upload(Customer.ID, Upload.ID)
  case uploadRows(Customer.ID, Upload.ID)
  case packDownload(Customer.ID, Pack.ID)
  case allLedger
  case ledger(Customer.ID)
  case products
  case product(Product.ID)
  case catalogImports
  case ruleImports
  case staff
  case staffMember(StaffMember.ID)
  case tokens
  case token(TokenInfo.ID)
  case registrations
  case registration(Application.ID)
  case secrets(Application.ID)
  case secret(Application.ID, ApplicationSecret.ID)
  case consents(Application.ID)
  case consent(Application.ID, StaffMember.ID)
  case webhooks
  case webhook(Webhook.ID)
  case webhookSecret(Webhook.ID)
  case webhookDeliveries(Webhook.ID)
  case webhookTest(Webhook.ID)
  case webhookReplay(Webhook.ID)
  case bulkFiles
  case bulkFile(BulkFile.ID)
  case bulkParts(BulkFile.ID)
  case bulkPlacements(BulkFile.ID)
  case bulkPlans(BulkFile.ID)
  case bulkApplication(BulkFile.ID)
  case bulkPasswords(BulkFile.ID)

  /// - Returns: Nil for a path that is none of ours, or where an id does not read as one.
  package init?(segments: [String]) {
    guard let (template, texts) = APITemplate.matching(segments) else { return nil }
    var ids: [ID<APIRoute>] = []
    for text in texts {
      guard let id = ID<APIRoute>(parsing: text) else { return nil }
      ids.append(id)
    }
    self.init(template, ids)
  }

  /// - Parameter ids: As many as the template has names.
  package init?(_ template: APITemplate, _ ids: [ID<APIRoute>]) {
    guard ids.count == template.parameters.count else { return nil }
    func id<Subject>(_ position: Int) -> ID<Subject> { ids[position].of(Subject.self) }
    switch template {
    case .description: self = .description
    case .uploadTemplate: self = .uploadTemplate
    case .me: self = .me
    case .customers: self = .customers
    case .customer: self = .customer(id(0))
    case .users: self = .users(id(0))
    case .user: self = .user(id(0), id(1))
    case .deletedUsers: self = .deletedUsers(id(0))
    case .entitlements: self = .entitlements(id(0))
    case .plans: self = .plans(id(0))
    case .plan: self = .plan(id(0), id(1))
    case .planRows: self = .planRows(id(0), id(1))
    case .application: self = .application(id(0), id(1))
    case .allOperations: self = .allOperations
    case .operations: self = .operations(id(0))
    case .operation: self = .operation(id(0), id(1))
    case .operationRows: self = .operationRows(id(0), id(1))
    case .operationEvents: self = .operationEvents(id(0), id(1))
    case .operationPause: self = .operationPause(id(0), id(1))
    case .operationCancellation: self = .operationCancellation(id(0), id(1))
    case .failedRows: self = .failedRows(id(0), id(1))
    case .uploads: self = .uploads(id(0))
    case .upload: self = .upload(id(0), id(1))
    case .uploadRows: self = .uploadRows(id(0), id(1))
    case .packDownload: self = .packDownload(id(0), id(1))
    case .allLedger: self = .allLedger
    case .ledger: self = .ledger(id(0))
    case .products: self = .products
    case .product: self = .product(id(0))
    case .catalogImports: self = .catalogImports
    case .ruleImports: self = .ruleImports
    case .staff: self = .staff
    case .staffMember: self = .staffMember(id(0))
    case .tokens: self = .tokens
    case .token: self = .token(id(0))
    case .registrations: self = .registrations
    case .registration: self = .registration(id(0))
    case .secrets: self = .secrets(id(0))
    case .secret: self = .secret(id(0), id(1))
    case .consents: self = .consents(id(0))
    case .consent: self = .consent(id(0), id(1))
    case .webhooks: self = .webhooks
    case .webhook: self = .webhook(id(0))
    case .webhookSecret: self = .webhookSecret(id(0))
    case .webhookDeliveries: self = .webhookDeliveries(id(0))
    case .webhookTest: self = .webhookTest(id(0))
    case .webhookReplay: self = .webhookReplay(id(0))
    case .bulkFiles: self = .bulkFiles
    case .bulkFile: self = .bulkFile(id(0))
    case .bulkParts: self = .bulkParts(id(0))
    case .bulkPlacements: self = .bulkPlacements(id(0))
    case .bulkPlans: self = .bulkPlans(id(0))
    case .bulkApplication: self = .bulkApplication(id(0))
    case .bulkPasswords: self = .bulkPasswords(id(0))
    }
  }
}
