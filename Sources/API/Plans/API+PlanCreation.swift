import Domain
import HTTP
import Operations
import Wire

extension API {
  /// From users in the request, or from an uploaded file.
  func planCreation(_ body: JSONValue, _ context: PlanContext) async throws -> Plan {
    guard body["upload"] != nil else { return try await planDrafts(body, context) }
    let wanted = try BodyReading.shape(UploadCreationRequest.self, from: body)
    let catalog = try await operations.catalog(as: context.call.principal)
    var fields = FieldParser()
    let upload: Upload.ID? = fields.id(wanted.upload, "/upload")
    let options = fields.options(wanted, catalog)
    try fields.check()
    return try await operations.planCreation(
      from: try fields.whole(upload), options: options, in: context.customer,
      as: context.call.principal)
  }

  private func planDrafts(_ body: JSONValue, _ context: PlanContext) async throws -> Plan {
    let wanted = try BodyReading.shape(CreationRequest.self, from: body)
    let catalog = try await operations.catalog(as: context.call.principal)
    var fields = FieldParser()
    let licenses = fields.grants(wanted.licenses ?? [], "/licenses", catalog)
    let drafts = wanted.users.enumerated().map { index, user in
      DraftInput(
        displayName: user.displayName, email: user.email, firstName: user.firstName ?? "",
        lastName: user.lastName ?? "", location: user.location ?? "", roles: user.roles ?? [],
        licenses: user.licenses.map { fields.grants($0, "/users/\(index)/licenses", catalog) })
    }
    try fields.check()
    return try await operations.planCreation(
      of: drafts, licenses: licenses, reusingDeletedNames: wanted.reuseDeletedNames ?? false,
      in: context.customer, as: context.call.principal)
  }

  /// Users named one by one, or all that fit: one of the two.
  func selection(
    _ users: [String]?, _ matching: FilterRequest?, _ fields: inout FieldParser,
    _ context: PlanContext
  ) async throws -> Selection {
    switch (users, matching) {
    case (let users?, nil):
      let ids: [User.ID] = fields.ids(users, "/users")
      return .users(ids)
    case (nil, let matching?):
      return .matching(try await filter(matching, at: "/matching/", context.call))
    case (nil, nil): throw APIFailure.field("/users", "missing") { $0.flaw(.missing) }
    case (_?, _?): throw APIFailure.field("/matching", "unknown") { $0.usersOrMatching }
    }
  }
}
