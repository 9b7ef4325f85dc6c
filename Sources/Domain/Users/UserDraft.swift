/// A user to be: parsed, nothing checked against the world yet.
package struct UserDraft: Hashable, Sendable {
  package var signInName: SignInName
  package var displayName: PersonName
  package var firstName: PersonName?
  package var lastName: PersonName?
  package var location: Location?
  package var roles: RoleSet
  /// Nil: those that the plan gives to everyone; empty: none.
  package var licenses: [LicenseGrant]?

  package init(
    signInName: SignInName, displayName: PersonName, firstName: PersonName? = nil,
    lastName: PersonName? = nil, location: Location? = nil, roles: RoleSet = [],
    licenses: [LicenseGrant]? = nil
  ) {
    self.signInName = signInName
    self.displayName = displayName
    self.firstName = firstName
    self.lastName = lastName
    self.location = location
    self.roles = roles
    self.licenses = licenses
  }
}

/// What is to be different about a user. Nil leaves a field as it is.
package struct UserChange: Hashable, Sendable {
  package var signInName: SignInName?
  package var displayName: PersonName?
  package var firstName: Edit<PersonName>?
  package var lastName: Edit<PersonName>?
  package var location: Edit<Location>?

  package init(
    signInName: SignInName? = nil, displayName: PersonName? = nil,
    firstName: Edit<PersonName>? = nil, lastName: Edit<PersonName>? = nil,
    location: Edit<Location>? = nil
  ) {
    self.signInName = signInName
    self.displayName = displayName
    self.firstName = firstName
    self.lastName = lastName
    self.location = location
  }

  package func applied(to user: User) -> User {
    var user = user
    if let signInName { user.signInName = signInName }
    if let displayName { user.displayName = displayName }
    if let firstName { user.firstName = firstName.value }
    if let lastName { user.lastName = lastName.value }
    if let location { user.location = location.value }
    return user
  }
}

/// A field that may also be emptied.
package enum Edit<Value: Hashable & Sendable>: Hashable, Sendable {
  case clear
  case set(Value)

  package var value: Value? {
    switch self {
    case .clear: nil
    case .set(let value): value
    }
  }
}
