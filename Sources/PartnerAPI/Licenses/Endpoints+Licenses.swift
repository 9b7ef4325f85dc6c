import HTTP

extension PartnerEndpoint {
  static let ofLicenses: [PartnerEndpoint] = [
    PartnerEndpoint(
      .get, .products, .appAndUser, "The products that a customer holds units of.",
      parameters: [.groups], success: [(200, Collection<SubscribedSku>.self)]
    ) { try await $0.products($1) },
    PartnerEndpoint(
      .get, .userLicenses, .appAndUser, "The licenses of a user.", parameters: [.groups],
      success: [(200, Collection<License>.self)]
    ) { try await $0.licenses($1) },
    PartnerEndpoint(
      .post, .licenseUpdates, .appAndUser,
      "Assigns and removes licenses of a user, all or nothing.",
      parameters: [.ifMatch], request: LicenseUpdate.self,
      success: [(201, LicenseUpdateAnswer.self)], errors: licenseErrors
    ) { try await $0.updateLicenses($1) },
    PartnerEndpoint(
      .get, .holders, .appAndUser, "The users who hold a product, by its id or part number.",
      isOurs: true, parameters: [.size, .seek, .token],
      success: [(200, Collection<CustomerUser>.self)], errors: [.continuationOver]
    ) { try await $0.holders($1) },
    PartnerEndpoint(
      .get, .subscriptions, .both, "What a customer holds, by seller.",
      success: [(200, Collection<Subscription>.self)]
    ) { try await $0.subscriptions($1) },
    PartnerEndpoint(
      .get, .deployment, .appAndUser, "Seats sold and assigned, by product.",
      success: [(200, Collection<LicenseDeployment>.self)]
    ) { try await $0.deployment($1) },
    PartnerEndpoint(
      .get, .usage, .appAndUser,
      "Seats of people who signed in during the last thirty days, by product.",
      success: [(200, Collection<LicenseUsage>.self)]
    ) { try await $0.usage($1) },
  ]

  static let licenseErrors: [ErrorCode] = [
    .noSeat, .locationRefused, .dependency, .exclusion, .productNotHeld, .planNotOfProduct,
    .mixedGroups, .publisherAssigns, .outdatedTag, .changedMeanwhile,
  ]
}
