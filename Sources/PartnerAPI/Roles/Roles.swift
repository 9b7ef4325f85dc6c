import Domain
import HTTP
import Operations
package import Wire

/// A role of the directory (PC 5.8.1).
package struct DirectoryRole: Shape {
  package var name: String
  package var id: String
  package var attributes: ResourceAttributes

  init(_ role: Role) {
    name = role.directoryName
    id = role.id.text
    attributes = ResourceAttributes("DirectoryRole")
  }
}

/// A user as a member of a role (PC 5.8.4).
package struct UserMember: Shape, JSONWritable {
  package var displayName: String
  package var userPrincipalName: String
  package var roleId: String
  package var id: String
  package var attributes: ResourceAttributes

  init(_ user: User, of role: Role) {
    displayName = user.displayName.text
    userPrincipalName = user.signInName.text
    roleId = role.id.text
    id = user.id.text
    attributes = ResourceAttributes("UserMember")
  }

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("displayName", displayName)
      object.member("userPrincipalName", userPrincipalName)
      object.member("roleId", roleId)
      object.member("id", id)
      object.member("attributes", attributes)
    }
  }
}

package struct UserMemberRequest: Shape {
  package var id: String
  package var displayName: String?
  package var userPrincipalName: String?
}

extension PartnerAPI {
  func roles(_ call: PartnerCall) async throws -> Response {
    _ = try await operations.customer(try call.customer(), as: call.principal)
    return try .shape(
      Collection(Role.allCases.map(DirectoryRole.init), links: Links(to: call.path)))
  }

  func rolesOfUser(_ call: PartnerCall) async throws -> Response {
    let user = try await found(call).user
    return try .shape(
      Collection(user.roles.roles.map(DirectoryRole.init), links: Links(to: call.path)))
  }

  func membersOfRole(_ call: PartnerCall) async throws -> Response {
    let role = try Self.role(call)
    let path = "directoryroles/\(role.id.text)/usermembers"
    return try await list(
      path, call,
      begin: { () throws(PartnerError) in
        var list = UserList(size: try PageSize.of(call))
        list.filter.role = .holds(role)
        return list
      }, { UserMember($0, of: role) })
  }

  func addMember(_ call: PartnerCall) async throws -> Response {
    let role = try Self.role(call)
    let wanted = try await call.read(UserMemberRequest.self)
    guard let id = User.ID(parsing: wanted.id) else { throw PartnerError(.userNotFound) }
    let customer = try call.customer()
    let plan = try await operations.planRoles(
      .users([id]), adding: RoleSet([role]), removing: [], in: customer, as: call.principal)
    try await carriedOut(plan, call)
    let user = try await operations.user(id, in: customer, as: call.principal).user
    return try .shape(UserMember(user, of: role), status: .created)
  }

  func removeMember(_ call: PartnerCall) async throws -> Response {
    let role = try Self.role(call)
    let user = try await found(call).user
    // Who is no member cannot be removed.
    guard user.deletedAt == nil, user.roles.contains(role) else {
      throw PartnerError(.userNotFound)
    }
    let plan = try await operations.planRoles(
      .users([user.id]), adding: [], removing: RoleSet([role]), in: try call.customer(),
      as: call.principal)
    try await carriedOut(plan, call)
    return Response(.noContent)
  }

  private static func role(_ call: PartnerCall) throws(PartnerError) -> Role {
    guard let id = ID<Role>(parsing: call.parameters["role"] ?? ""), let role = Role(id: id) else {
      throw PartnerError(.notFound)
    }
    return role
  }
}
