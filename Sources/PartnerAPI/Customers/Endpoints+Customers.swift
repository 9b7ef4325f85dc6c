import HTTP

extension PartnerEndpoint {
  static let ofCustomers: [PartnerEndpoint] = [
    PartnerEndpoint(
      .get, .customers, .both, "The customers in reach, by name.",
      parameters: [.size, .filter, .seek, .token],
      success: [(200, Collection<CustomerResource>.self)],
      errors: [.continuationOver, .filterRefused]
    ) { try await $0.customers($1) },
    PartnerEndpoint(
      .post, .customers, .both, "Makes a customer with a first admin, whose password is told once.",
      request: CustomerRequest.self, success: [(201, CustomerResource.self)],
      errors: [.domainTaken, .locationRefused]
    ) { try await $0.createCustomer($1) },
    PartnerEndpoint(
      .get, .customer, .both, "A customer.", success: [(200, CustomerResource.self)]
    ) { try await $0.customer($1) },
    PartnerEndpoint(
      .get, .customDomains, .both, "A customer's domains, as texts.",
      success: [(200, nil)]
    ) { try await $0.customDomains($1) },
    PartnerEndpoint(
      .post, .verifiedDomain, .both, "Adds a domain to a customer.",
      request: VerifiedDomainRequest.self, success: [(201, VerifiedDomain.self)],
      errors: [.domainTaken]
    ) { try await $0.addVerifiedDomain($1) },
    PartnerEndpoint(
      .head, .domain, .both, "Whether a domain is taken: 404 when it is free.",
      success: [(200, nil)]
    ) { try await $0.isTaken($1) },
  ]
}
