/// A person's account at a customer.
package struct UserAnswer: Shape {
  package var id: String
  package var signInName: String
  package var displayName: String
  package var firstName: String?
  package var lastName: String?
  package var location: String?
  package var roles: [String]
  package var createdAt: String
  package var lastSignInAt: String?
  /// Set for a user who can still be restored.
  package var deletedAt: String?
  package var version: Int
  package var licenses: [LicenseAnswer]

  package init(
    id: String, signInName: String, displayName: String, firstName: String?, lastName: String?,
    location: String?, roles: [String], createdAt: String, lastSignInAt: String?,
    deletedAt: String?, version: Int, licenses: [LicenseAnswer]
  ) {
    self.id = id
    self.signInName = signInName
    self.displayName = displayName
    self.firstName = firstName
    self.lastName = lastName
    self.location = location
    self.roles = roles
    self.createdAt = createdAt
    self.lastSignInAt = lastSignInAt
    self.deletedAt = deletedAt
    self.version = version
    self.licenses = licenses
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "createdAt": .time, "lastSignInAt": .time,
    "deletedAt": MemberNote(
      format: "date-time", note: "Set for a user who can still be restored."),
    "roles": .words(Words.roles),
    "location": .note("Two letters of ISO 3166-1."),
    "version": .note("Rises with every change."),
  ]
}

extension UserAnswer: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("id", id)
      object.member("signInName", signInName)
      object.member("displayName", displayName)
      object.member("firstName", firstName)
      object.member("lastName", lastName)
      object.member("location", location)
      object.member("roles", roles)
      object.member("createdAt", createdAt)
      object.member("lastSignInAt", lastSignInAt)
      object.member("deletedAt", deletedAt)
      object.member("version", version)
      object.member("licenses", licenses)
    }
  }
}

/// A product that a user has, less the service plans that are switched off.
package struct LicenseAnswer: Shape, JSONWritable {
  package var product: String
  package var disabledPlans: [String]

  package init(product: String, disabledPlans: [String]) {
    self.product = product
    self.disabledPlans = disabledPlans
  }

  package static let members: [String: MemberNote] = ["product": .id, "disabledPlans": .id]

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("product", product)
      object.member("disabledPlans", disabledPlans)
    }
  }
}

/// A user who was deleted and can still come back.
package struct DeletedUserAnswer: Shape {
  package var id: String
  package var signInName: String
  package var displayName: String
  package var location: String?
  package var roles: [String]
  package var deletedAt: String
  package var deletedBy: String
  package var purgeDue: String
  package var licenses: [LicenseAnswer]

  package init(
    id: String, signInName: String, displayName: String, location: String?, roles: [String],
    deletedAt: String, deletedBy: String, purgeDue: String, licenses: [LicenseAnswer]
  ) {
    self.id = id
    self.signInName = signInName
    self.displayName = displayName
    self.location = location
    self.roles = roles
    self.deletedAt = deletedAt
    self.deletedBy = deletedBy
    self.purgeDue = purgeDue
    self.licenses = licenses
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "deletedAt": .time, "purgeDue": .time, "roles": .words(Words.roles),
    "licenses": .note("Those that a restoration brings back as far as seats are free."),
  ]
}
