/// An organization that the partner looks after.
package struct CustomerAnswer: Shape {
  package var id: String
  package var name: String
  package var domains: [String]
  package var defaultLocation: String?

  package init(id: String, name: String, domains: [String], defaultLocation: String?) {
    self.id = id
    self.name = name
    self.domains = domains
    self.defaultLocation = defaultLocation
  }

  package static let members: [String: MemberNote] = [
    "id": .id,
    "domains": .note("The first is the one that new sign-in names are proposed with."),
    "defaultLocation": .note("Two letters of ISO 3166-1."),
  ]
}

/// A customer in a list, with its numbers.
package struct CustomerSummaryAnswer: Shape {
  package var id: String
  package var name: String
  package var domains: [String]
  package var defaultLocation: String?
  package var users: Int
  package var deletedUsers: Int
  package var seatsTotal: Int
  package var seatsConsumed: Int

  package init(
    _ customer: CustomerAnswer, users: Int, deletedUsers: Int, seatsTotal: Int,
    seatsConsumed: Int
  ) {
    id = customer.id
    name = customer.name
    domains = customer.domains
    defaultLocation = customer.defaultLocation
    self.users = users
    self.deletedUsers = deletedUsers
    self.seatsTotal = seatsTotal
    self.seatsConsumed = seatsConsumed
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "defaultLocation": .note("Two letters of ISO 3166-1."),
  ]
}

/// A customer to be created.
package struct CustomerRequest: Shape {
  package var name: String
  package var domains: [String]
  package var defaultLocation: String?

  package init(name: String, domains: [String], defaultLocation: String? = nil) {
    self.name = name
    self.domains = domains
    self.defaultLocation = defaultLocation
  }

  package static let members: [String: MemberNote] = [
    "name": MemberNote(maxLength: 200),
    "defaultLocation": .note("Two letters of ISO 3166-1."),
  ]
}
