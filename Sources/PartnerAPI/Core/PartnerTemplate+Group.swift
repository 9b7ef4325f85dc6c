package import Messages

extension PartnerTemplate {
  /// The chapter of the description that the path stands in.
  package var group: EndpointGroup {
    switch self {
    case .customers, .customer, .customDomains, .verifiedDomain, .domain: .customers
    case .userBatch, .licenseBatch, .batch: .batches
    case .users, .user, .resetPassword: .users
    case .userRoles, .roles, .members, .member: .roles
    case .userLicenses, .licenseUpdates, .products, .holders, .subscriptions, .deployment, .usage:
      .licenses
    case .audit, .auditRecord: .records
    }
  }
}
