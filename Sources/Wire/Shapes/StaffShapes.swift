/// Who is asking, and what they may do.
package struct MeAnswer: Shape {
  package var name: String
  package var roles: [String]
  package var rights: [String]
  /// The customers that they may know of; absent: every customer.
  package var customers: [String]?

  package init(name: String, roles: [String], rights: [String], customers: [String]?) {
    self.name = name
    self.roles = roles
    self.rights = rights
    self.customers = customers
  }

  package static let members: [String: MemberNote] = [
    "roles": .words(Words.staffRoles), "customers": .id,
  ]
}

/// Someone who works for the partner.
package struct StaffAnswer: Shape {
  package var id: String
  package var name: String
  package var email: String
  package var roles: [String]
  package var customers: [String]?
  package var disabledAt: String?

  package init(
    id: String, name: String, email: String, roles: [String], customers: [String]?,
    disabledAt: String?
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.roles = roles
    self.customers = customers
    self.disabledAt = disabledAt
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "disabledAt": .time, "roles": .words(Words.staffRoles), "customers": .id,
  ]
}

/// A staff member to be invited.
package struct StaffRequest: Shape {
  package var name: String
  package var email: String
  package var roles: [String]
  package var customers: [String]?

  package init(name: String, email: String, roles: [String], customers: [String]? = nil) {
    self.name = name
    self.email = email
    self.roles = roles
    self.customers = customers
  }

  package static let members: [String: MemberNote] = [
    "name": MemberNote(maxLength: 200), "email": MemberNote(format: "email"),
    "roles": .words(Words.staffRoles), "customers": .id,
  ]
}

/// A staff member's roles and reach, as they are to be from now on.
package struct StaffChangeRequest: Shape {
  package var roles: [String]
  /// Absent: every customer.
  package var customers: [String]?

  package init(roles: [String], customers: [String]? = nil) {
    self.roles = roles
    self.customers = customers
  }

  package static let members: [String: MemberNote] = [
    "roles": .words(Words.staffRoles), "customers": .id,
  ]
}

/// An invited staff member, and the one-time link that lets them in.
package struct InvitationAnswer: Shape {
  package var member: StaffAnswer
  /// A path on this server, told once.
  package var link: String

  package init(member: StaffAnswer, link: String) {
    self.member = member
    self.link = link
  }

  package static let members: [String: MemberNote] = ["link": MemberNote(format: "uri-reference")]
}
