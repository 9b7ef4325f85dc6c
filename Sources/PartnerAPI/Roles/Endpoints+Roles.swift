import HTTP

extension PartnerEndpoint {
  static let ofRoles: [PartnerEndpoint] = [
    PartnerEndpoint(
      .get, .roles, .appAndUser, "The roles that users of a customer can have.",
      success: [(200, Collection<DirectoryRole>.self)]
    ) { try await $0.roles($1) },
    PartnerEndpoint(
      .get, .userRoles, .appAndUser, "The roles of a user.",
      success: [(200, Collection<DirectoryRole>.self)]
    ) { try await $0.rolesOfUser($1) },
    PartnerEndpoint(
      .get, .members, .appAndUser, "The users who have a role.",
      parameters: [.size, .seek, .token], success: [(200, Collection<UserMember>.self)],
      errors: [.continuationOver]
    ) { try await $0.membersOfRole($1) },
    PartnerEndpoint(
      .post, .members, .appAndUser, "Gives a user a role.", request: UserMemberRequest.self,
      success: [(201, UserMember.self)], errors: [.changedMeanwhile]
    ) { try await $0.addMember($1) },
    PartnerEndpoint(
      .delete, .member, .appAndUser, "Takes a role from a user.", success: [(204, nil)],
      errors: [.lastAdmin, .changedMeanwhile]
    ) { try await $0.removeMember($1) },
  ]
}
