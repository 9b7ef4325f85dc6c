import HTTP

extension PartnerEndpoint {
  static let ofUsers: [PartnerEndpoint] = [
    PartnerEndpoint(
      .get, .users, .appAndUser, "The users of a customer; with a filter the deleted ones.",
      parameters: [
        .size, .filter,
        .words("sortField", ["DisplayName", "UserPrincipalName", "UsageLocation"], ""),
        .words("sortDirection", ["Ascending", "Descending"], ""), .seek, .token,
      ],
      success: [(200, Collection<CustomerUser>.self)],
      errors: [.continuationOver, .filterRefused, .locationRefused, .productNotHeld]
    ) { try await $0.users($1) },
    PartnerEndpoint(
      .post, .users, .appAndUser, "Creates a user.", request: CustomerUserRequest.self,
      success: [(200, CustomerUser.self)],
      errors: [.nameTaken, .passwordRefused, .locationRefused, .foreignDomain]
    ) { try await $0.createUser($1) },
    PartnerEndpoint(
      .get, .user, .appAndUser, "A user, living or deleted.", success: [(200, CustomerUser.self)]
    ) { try await $0.user($1) },
    PartnerEndpoint(
      .patch, .user, .appAndUser,
      "Changes the members that are given; `state` restores, `passwordProfile` sets a password.",
      parameters: [.ifMatch], request: CustomerUserRequest.self,
      success: [(200, CustomerUser.self)], errors: changes
    ) { try await $0.updateUser($1) },
    PartnerEndpoint(
      .patch, .resetPassword, .appAndUser, "Sets a password.", parameters: [.ifMatch],
      request: CustomerUserRequest.self, success: [(200, CustomerUser.self)], errors: changes
    ) { try await $0.resetPassword($1) },
    PartnerEndpoint(
      .delete, .user, .appAndUser, "Deletes a user, who can be restored for thirty days.",
      parameters: [.ifMatch], success: [(204, nil)], errors: changes
    ) { try await $0.deleteUser($1) },
  ]

  static let changes: [ErrorCode] = [
    .outdatedTag, .nameTaken, .passwordRefused, .locationRefused, .foreignDomain, .notDeleted,
    .retentionOver, .lastAdmin, .changedMeanwhile, .noSeat,
  ]
}
