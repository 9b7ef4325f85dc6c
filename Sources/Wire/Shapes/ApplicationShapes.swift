/// A registered application in a list.
package struct RegistrationSummaryAnswer: Shape {
  package var id: String
  package var name: String
  package var isPublic: Bool
  package var roles: [String]
  package var active: Bool
  /// Secrets that are not over.
  package var secrets: Int
  /// Staff who let it act for them.
  package var consents: Int

  package init(
    id: String, name: String, isPublic: Bool, roles: [String], active: Bool, secrets: Int,
    consents: Int
  ) {
    self.id = id
    self.name = name
    self.isPublic = isPublic
    self.roles = roles
    self.active = active
    self.secrets = secrets
    self.consents = consents
  }

  package static let members: [String: MemberNote] = [
    "id": MemberNote(format: "uuid", note: "Its client id."), "roles": .words(Words.staffRoles),
    "secrets": .note("Secrets that are not over."), "consents": .note("People who let it act."),
  ]
}

/// A registered application.
package struct RegistrationAnswer: Shape {
  package var id: String
  package var name: String
  package var redirects: [String]
  package var isPublic: Bool
  package var roles: [String]
  /// Absent: every customer.
  package var customers: [String]?
  package var active: Bool
  package var disabledAt: String?
  package var secrets: [ApplicationSecretAnswer]

  package init(
    id: String, name: String, redirects: [String], isPublic: Bool, roles: [String],
    customers: [String]?, active: Bool, disabledAt: String?, secrets: [ApplicationSecretAnswer]
  ) {
    self.id = id
    self.name = name
    self.redirects = redirects
    self.isPublic = isPublic
    self.roles = roles
    self.customers = customers
    self.active = active
    self.disabledAt = disabledAt
    self.secrets = secrets
  }

  package static let members: [String: MemberNote] = [
    "id": MemberNote(format: "uuid", note: "Its client id."),
    "roles": MemberNote(words: Words.staffRoles, note: "What it may do by itself."),
    "customers": MemberNote(format: "uuid", note: "Absent: every customer."),
    "disabledAt": .time,
  ]
}

/// A secret as it is known afterwards: without the secret itself.
package struct ApplicationSecretAnswer: Shape {
  package var id: String
  package var createdAt: String
  package var expiresAt: String

  package init(id: String, createdAt: String, expiresAt: String) {
    self.id = id
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "createdAt": .time, "expiresAt": .time,
  ]
}

/// An application to be registered.
package struct RegistrationRequest: Shape {
  package var name: String
  package var redirects: [String]?
  package var isPublic: Bool?
  package var roles: [String]?
  package var customers: [String]?

  package init(
    name: String, redirects: [String]? = nil, isPublic: Bool? = nil, roles: [String]? = nil,
    customers: [String]? = nil
  ) {
    self.name = name
    self.redirects = redirects
    self.isPublic = isPublic
    self.roles = roles
    self.customers = customers
  }

  package static let members: [String: MemberNote] = [
    "name": MemberNote(maxLength: 200), "redirects": .redirects, "isPublic": .isPublic,
    "roles": .ownRoles, "customers": MemberNote(format: "uuid", note: "Absent: every customer."),
  ]
}

/// What is to change of an application. What is absent stays as it is.
package struct RegistrationChangeRequest: Shape {
  package var name: String?
  package var redirects: [String]?
  package var isPublic: Bool?
  package var roles: [String]?
  package var customers: [String]?
  package var everyCustomer: Bool?
  package var active: Bool?

  package init(
    name: String? = nil, redirects: [String]? = nil, isPublic: Bool? = nil,
    roles: [String]? = nil, customers: [String]? = nil, everyCustomer: Bool? = nil,
    active: Bool? = nil
  ) {
    self.name = name
    self.redirects = redirects
    self.isPublic = isPublic
    self.roles = roles
    self.customers = customers
    self.everyCustomer = everyCustomer
    self.active = active
  }

  package static let members: [String: MemberNote] = [
    "name": MemberNote(maxLength: 200), "redirects": .redirects, "isPublic": .isPublic,
    "roles": .ownRoles, "customers": .id,
    "everyCustomer": .note("True takes the limit to some customers away."),
    "active": .note("False disables it from its next request on; secrets and consents stay."),
  ]
}

/// A secret to be made.
package struct ApplicationSecretRequest: Shape {
  /// 1 to 730.
  package var days: Int

  package init(days: Int) {
    self.days = days
  }

  package static let members: [String: MemberNote] = ["days": .note("1 to 730.")]
}

/// A secret that was just made. `secret` is told once.
package struct NewApplicationSecretAnswer: Shape {
  package var id: String
  package var expiresAt: String
  package var secret: String

  package init(id: String, expiresAt: String, secret: String) {
    self.id = id
    self.expiresAt = expiresAt
    self.secret = secret
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "expiresAt": .time, "secret": .note("Told once."),
  ]
}

/// That a staff member lets an application act for them.
package struct ConsentAnswer: Shape {
  package var member: String
  package var name: String
  package var givenAt: String

  package init(member: String, name: String, givenAt: String) {
    self.member = member
    self.name = name
    self.givenAt = givenAt
  }

  package static let members: [String: MemberNote] = ["member": .id, "givenAt": .time]
}

extension MemberNote {
  fileprivate static let redirects = MemberNote(
    format: "uri", note: "Where people may be sent back to; at most 20.", maxLength: 2000)
  fileprivate static let isPublic = note(
    "A program on people's own machines: without roles and secrets. False when absent.")
  fileprivate static let ownRoles = MemberNote(
    words: Words.staffRoles, note: "What it may do by itself; without a role it acts for people.")
}
