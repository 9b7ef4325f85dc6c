/// Plans of kind `update`.
package struct UpdateRequest: Shape {
  package var kind: String
  package var users: [String]?
  package var matching: FilterRequest?
  package var change: UserChangeRequest

  package init(
    users: [String]? = nil, matching: FilterRequest? = nil, change: UserChangeRequest
  ) {
    kind = "update"
    self.users = users
    self.matching = matching
    self.change = change
  }

  package static let members: [String: MemberNote] = [
    "kind": .words(["update"]), "users": .id,
    "change": .note("Names can be changed for one user at a time."),
  ]
}

/// What is to be different. Absent members stay as they are; null empties those that can be empty.
package struct UserChangeRequest: Shape {
  package var displayName: String?
  package var signInName: String?
  package var firstName: Clearable?
  package var lastName: Clearable?
  package var location: Clearable?

  package init(
    displayName: String? = nil, signInName: String? = nil, firstName: Clearable? = nil,
    lastName: Clearable? = nil, location: Clearable? = nil
  ) {
    self.displayName = displayName
    self.signInName = signInName
    self.firstName = firstName
    self.lastName = lastName
    self.location = location
  }
}

/// Plans of kind `set-roles`: exactly these roles afterwards.
package struct RolesRequest: Shape {
  package var kind: String
  package var users: [String]?
  package var matching: FilterRequest?
  package var roles: [String]

  package init(users: [String]? = nil, matching: FilterRequest? = nil, roles: [String]) {
    kind = "set-roles"
    self.users = users
    self.matching = matching
    self.roles = roles
  }

  package static let members: [String: MemberNote] = [
    "kind": .words(["set-roles"]), "users": .id, "roles": .words(Words.roles),
  ]
}

/// Plans of kind `change-licenses`. A product to assign and one to revoke together are a swap.
package struct LicensesRequest: Shape {
  package var kind: String
  package var users: [String]?
  package var matching: FilterRequest?
  package var assign: [GrantRequest]?
  package var revoke: [String]?
  package var location: String?

  package init(
    users: [String]? = nil, matching: FilterRequest? = nil, assign: [GrantRequest]? = nil,
    revoke: [String]? = nil, location: String? = nil
  ) {
    kind = "change-licenses"
    self.users = users
    self.matching = matching
    self.assign = assign
    self.revoke = revoke
    self.location = location
  }

  package static let members: [String: MemberNote] = [
    "kind": .words(["change-licenses"]), "users": .id, "revoke": .note("Products, by id or code."),
    "location": .note("Given to those who have none, so that licenses can be assigned."),
  ]
}

/// Plans of kind `reset-passwords` and `delete`.
package struct SelectionRequest: Shape {
  package var kind: String
  package var users: [String]?
  package var matching: FilterRequest?

  package init(kind: String, users: [String]? = nil, matching: FilterRequest? = nil) {
    self.kind = kind
    self.users = users
    self.matching = matching
  }

  package static let members: [String: MemberNote] = [
    "kind": .words(["reset-passwords", "delete"]), "users": .id,
  ]
}

/// Plans of kind `restore`.
package struct RestorationRequest: Shape {
  package var kind: String
  package var users: [String]
  /// New sign-in names by the ids of their users.
  package var renaming: [String: String]?

  package init(users: [String], renaming: [String: String]? = nil) {
    kind = "restore"
    self.users = users
    self.renaming = renaming
  }

  package static let members: [String: MemberNote] = [
    "kind": .words(["restore"]), "users": .id,
    "renaming": .note("New sign-in names by the ids of their users, where the old one is taken."),
  ]
}

/// Plans of kind `change-quantity`: units that the customer holds from us.
package struct QuantityRequest: Shape {
  package var kind: String
  package var product: String
  package var quantity: Int

  package init(product: String, quantity: Int) {
    kind = "change-quantity"
    self.product = product
    self.quantity = quantity
  }

  package static let members: [String: MemberNote] = [
    "kind": .words(["change-quantity"]), "product": .note("An id or a code."),
    "quantity": .note("0 to 1,000,000."),
  ]
}
