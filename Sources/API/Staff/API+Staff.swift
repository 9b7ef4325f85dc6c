import Domain
import HTTP
import Operations
import Secrets
import Wire

extension API {
  func listStaff(_ call: Call) async throws -> Response {
    let staff = try await operations.staff(as: call.principal)
    return try .shape(ListAnswer(items: staff.map { StaffAnswer($0) }))
  }

  func inviteStaff(_ call: Call) async throws -> Response {
    _ = try Policy.permit(May.ManageStaff.self, call.principal)
    let body = try await call.read(StaffRequest.self)
    var fields = FieldParser()
    let name = fields.label(body.name, "/name")
    let email = fields.email(body.email, "/email")
    let roles = fields.staffRoles(body.roles, "/roles")
    let reach = fields.reach(body.customers)
    try fields.check()
    let invited = try await operations.inviteStaff(
      StaffDraft(
        name: try fields.whole(name), email: try fields.whole(email), roles: roles,
        reach: reach),
      as: call.principal)
    let answer = InvitationAnswer(
      member: StaffAnswer(invited.member), link: "/join/" + invited.link.reveal())
    var response = try Response.made(
      answer, at: APIRoute.staffMember(invited.member.id).path)
    response.noCompression = true
    return response
  }

  func changeStaff(_ id: StaffMember.ID, _ call: Call) async throws -> Response {
    _ = try Policy.permit(May.ManageStaff.self, call.principal)
    let body = try await call.read(StaffChangeRequest.self)
    var fields = FieldParser()
    let roles = fields.staffRoles(body.roles, "/roles")
    let reach = fields.reach(body.customers)
    try fields.check()
    let member = try await operations.changeStaff(
      id, roles: roles, reach: reach, as: call.principal)
    return try .shape(StaffAnswer(member))
  }

  func disableStaff(_ id: StaffMember.ID, _ call: Call) async throws -> Response {
    _ = try await operations.disableStaff(id, as: call.principal)
    return Response(.noContent)
  }
}

extension FieldParser {
  fileprivate mutating func reach(_ customers: [String]?) -> Reach {
    guard let customers else { return .everyCustomer }
    let ids: [Customer.ID] = ids(customers, "/customers")
    return .only(Set(ids))
  }
}
