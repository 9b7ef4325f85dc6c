import Domain
package import Wire

/// A user (PC 5.7.0).
package struct CustomerUser: Shape, JSONWritable {
  package var id: String
  package var userPrincipalName: String
  package var firstName: String?
  package var lastName: String?
  package var displayName: String
  package var usageLocation: String?
  /// Only in the answers to a creation and to a reset.
  package var passwordProfile: PasswordProfile?
  package var userDomainType: String
  package var state: String
  package var softDeletionTime: String?
  package var links: Links?
  package var attributes: ResourceAttributes

  init(_ user: User, in customer: Customer.ID, password: PasswordProfile? = nil) {
    id = user.id.text
    userPrincipalName = user.signInName.text
    firstName = user.firstName?.text
    lastName = user.lastName?.text
    displayName = user.displayName.text
    usageLocation = user.location?.code
    passwordProfile = password
    userDomainType = "managed"
    state = user.deletedAt == nil ? "active" : "inactive"
    softDeletionTime = user.deletedAt?.iso
    links = Links(to: "/customers/\(customer.text)/users/\(user.id.text)")
    attributes = ResourceAttributes("CustomerUser", etag: "\"\(user.version)\"")
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "state": .words(["active", "inactive"]), "softDeletionTime": .time,
    "userDomainType": .words(["none", "managed", "federated"]),
    "usageLocation": .note("Two letters of ISO 3166-1."),
  ]

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("id", id)
      object.member("userPrincipalName", userPrincipalName)
      object.member("firstName", firstName)
      object.member("lastName", lastName)
      object.member("displayName", displayName)
      object.member("usageLocation", usageLocation)
      object.member("passwordProfile", passwordProfile)
      object.member("userDomainType", userDomainType)
      object.member("state", state)
      object.member("softDeletionTime", softDeletionTime)
      object.member("links", links)
      object.member("attributes", attributes)
    }
  }
}

package struct PasswordProfile: Shape, JSONWritable {
  package var password: String?
  package var forceChangePassword: Bool?

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("password", password)
      if let forceChangePassword { object.member("forceChangePassword", forceChangePassword) }
    }
  }
}

/// A user to be, or what is to be different about one. What is absent or null stays as it is.
package struct CustomerUserRequest: Shape {
  package var userPrincipalName: String?
  package var firstName: String?
  package var lastName: String?
  package var displayName: String?
  package var usageLocation: String?
  package var passwordProfile: PasswordProfile?
  package var state: String?
  /// Not kept here: refused unless it is empty, rather than lost.
  package var immutableId: String?
  package var phoneNumber: String?

  package static let members: [String: MemberNote] = [
    "state": .note("`active` restores a deleted user."),
    "immutableId": .note("Not kept: refused unless empty."),
    "phoneNumber": .note("Not kept: refused unless empty."),
  ]

  /// - Throws: 3000 for what could only be lost.
  func checkKept() throws(PartnerError) {
    for (name, value) in [("immutableId", immutableId), ("phoneNumber", phoneNumber)]
    where value?.isEmpty == false { throw .property(name) }
  }
}
