import HTTP

extension PartnerEndpoint {
  static let ofBatches: [PartnerEndpoint] = [
    PartnerEndpoint(
      .post, .userBatch, .appAndUser,
      "Creates up to 10,000 users, each row by itself: up to 200 at once, more in the background.",
      isOurs: true, request: UserBatch.self,
      success: [(200, BatchAnswer.self), (202, BatchAnswer.self)], errors: [.tooManyRows]
    ) { try await $0.createUsers($1) },
    PartnerEndpoint(
      .post, .licenseBatch, .appAndUser,
      "Changes the licenses of up to 10,000 users, each row by itself.", isOurs: true,
      request: LicenseBatch.self, success: [(200, BatchAnswer.self), (202, BatchAnswer.self)],
      errors: [.tooManyRows]
    ) { try await $0.updateManyLicenses($1) },
    PartnerEndpoint(
      .get, .batch, .appAndUser, "How far a batch is, and a page of its rows.", isOurs: true,
      parameters: [.size, .token], success: [(200, BatchAnswer.self)], errors: [.continuationOver]
    ) { try await $0.batch($1) },
  ]
}
