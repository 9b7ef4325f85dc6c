/// What endpoints of the APIs are about: the chapters of their description.
package enum EndpointGroup: String, CaseIterable, Hashable, Sendable {
  case general, customers, users, roles, licenses, batches, records, uploads
  case plans, operations, activity, catalog, staff, tokens, applications, webhooks
}

extension Phrases {
  package func name(_ group: EndpointGroup) -> String {
    switch group {
    case .general: developers.generalGroup
    case .customers: developers.customersGroup
    case .users: developers.usersGroup
    case .roles: developers.rolesGroup
    case .licenses: developers.licensesGroup
    case .batches: developers.batchesGroup
    case .records: developers.recordsGroup
    case .uploads: developers.uploadsGroup
    case .plans: developers.plansGroup
    case .operations: developers.operationsGroup
    case .activity: developers.activityGroup
    case .catalog: developers.catalogGroup
    case .staff: developers.staffGroup
    case .tokens: developers.tokensGroup
    case .applications: developers.applicationsGroup
    case .webhooks: developers.webhooksGroup
    }
  }
}
