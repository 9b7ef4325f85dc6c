package import Messages

extension APITemplate {
  /// The chapter of the description that the path stands in.
  package var group: EndpointGroup {
    switch self {
    case .description, .me: .general
    case .customers, .customer, .entitlements: .customers
    case .users, .user, .deletedUsers: .users
    case .plans, .plan, .planRows, .application: .plans
    case .allOperations, .operations, .operation, .operationRows, .operationEvents,
      .operationPause, .operationCancellation, .failedRows, .packDownload:
      .operations
    case .uploadTemplate, .uploads, .upload, .uploadRows, .bulkFiles, .bulkFile, .bulkParts,
      .bulkPlacements, .bulkPlans, .bulkApplication, .bulkPasswords:
      .uploads
    case .allLedger, .ledger: .activity
    case .products, .product, .catalogImports, .ruleImports: .catalog
    case .staff, .staffMember: .staff
    case .tokens, .token: .tokens
    case .registrations, .registration, .secrets, .secret, .consents, .consent: .applications
    case .webhooks, .webhook, .webhookSecret, .webhookDeliveries, .webhookTest, .webhookReplay:
      .webhooks
    }
  }
}
