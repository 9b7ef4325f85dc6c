/// A product to assign.
package struct GrantRequest: Shape {
  /// An id or a code.
  package var product: String
  /// All other service plans are to be on, for everyone.
  package var disabledPlans: [String]?
  /// Only these change; the others stay as they are.
  package var switchOn: [String]?
  package var switchOff: [String]?

  package init(
    product: String, disabledPlans: [String]? = nil, switchOn: [String]? = nil,
    switchOff: [String]? = nil
  ) {
    self.product = product
    self.disabledPlans = disabledPlans
    self.switchOn = switchOn
    self.switchOff = switchOff
  }

  package static let members: [String: MemberNote] = [
    "product": .note("An id or a code."),
    "disabledPlans": MemberNote(
      format: "uuid", note: "These are off and all others on, for everyone."),
    "switchOn": MemberNote(format: "uuid", note: "Only these change; not with disabledPlans."),
    "switchOff": MemberNote(format: "uuid", note: "Only these change; not with disabledPlans."),
  ]
}

/// A user to be.
package struct DraftRequest: Shape {
  package var displayName: String
  package var email: String
  package var firstName: String?
  package var lastName: String?
  package var location: String?
  package var roles: [String]?
  /// Absent: those of the plan.
  package var licenses: [GrantRequest]?

  package init(
    displayName: String, email: String, firstName: String? = nil, lastName: String? = nil,
    location: String? = nil, roles: [String]? = nil, licenses: [GrantRequest]? = nil
  ) {
    self.displayName = displayName
    self.email = email
    self.firstName = firstName
    self.lastName = lastName
    self.location = location
    self.roles = roles
    self.licenses = licenses
  }

  package static let members: [String: MemberNote] = [
    "displayName": MemberNote(maxLength: 50), "firstName": MemberNote(maxLength: 50),
    "lastName": MemberNote(maxLength: 50), "roles": .words(Words.roles),
    "email": .note("Becomes the sign-in name; its domain is one of the customer's."),
    "location": .note("Two letters of ISO 3166-1."),
    "licenses": .note("Absent: those of the plan."),
  ]
}

/// Plans of kind `create` from users in the request.
package struct CreationRequest: Shape {
  package var kind: String
  package var users: [DraftRequest]
  package var licenses: [GrantRequest]?
  package var reuseDeletedNames: Bool?

  package init(
    users: [DraftRequest], licenses: [GrantRequest]? = nil, reuseDeletedNames: Bool? = nil
  ) {
    kind = "create"
    self.users = users
    self.licenses = licenses
    self.reuseDeletedNames = reuseDeletedNames
  }

  package static let members: [String: MemberNote] = [
    "kind": .words(["create"]),
    "licenses": .note("For the users that name none of their own."),
    "reuseDeletedNames": .note("A name that only a deleted user has may be taken."),
  ]
}

/// Plans of kind `create` from an uploaded file.
package struct UploadCreationRequest: Shape {
  package var kind: String
  package var upload: String
  package var location: String?
  package var roles: [String]?
  package var licenses: [GrantRequest]?
  package var skipFlawedRows: Bool?
  package var ignoreUnknownColumns: Bool?
  package var reuseDeletedNames: Bool?

  package init(
    upload: String, location: String? = nil, roles: [String]? = nil,
    licenses: [GrantRequest]? = nil, skipFlawedRows: Bool? = nil,
    ignoreUnknownColumns: Bool? = nil, reuseDeletedNames: Bool? = nil
  ) {
    kind = "create"
    self.upload = upload
    self.location = location
    self.roles = roles
    self.licenses = licenses
    self.skipFlawedRows = skipFlawedRows
    self.ignoreUnknownColumns = ignoreUnknownColumns
    self.reuseDeletedNames = reuseDeletedNames
  }

  package static let members: [String: MemberNote] = [
    "kind": .words(["create"]), "upload": .id, "roles": .words(Words.roles),
    "location": .note("Two letters of ISO 3166-1, for the rows without one of their own."),
    "skipFlawedRows": .note("Good rows go ahead without those that have problems."),
    "reuseDeletedNames": .note("A name that only a deleted user has may be taken."),
  ]
}

/// Which users are meant, where they are not named one by one.
package struct FilterRequest: Shape {
  package var search: String?
  package var location: String?
  package var role: String?
  package var has: String?
  package var lacks: String?
  package var unlicensed: Bool?
  package var neverSignedIn: Bool?

  package init(
    search: String? = nil, location: String? = nil, role: String? = nil, has: String? = nil,
    lacks: String? = nil, unlicensed: Bool? = nil, neverSignedIn: Bool? = nil
  ) {
    self.search = search
    self.location = location
    self.role = role
    self.has = has
    self.lacks = lacks
    self.unlicensed = unlicensed
    self.neverSignedIn = neverSignedIn
  }

  package static let members: [String: MemberNote] = [
    "role": .words(Words.roles), "has": .note("A product, by id or code."),
    "lacks": .note("A product, by id or code."),
  ]
}
