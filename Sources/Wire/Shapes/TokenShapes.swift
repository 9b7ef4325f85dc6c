/// A token to be made.
package struct TokenRequest: Shape {
  package var name: String
  /// 1 to 3650; absent: it does not run out.
  package var days: Int?

  package init(name: String, days: Int? = nil) {
    self.name = name
    self.days = days
  }

  package static let members: [String: MemberNote] = [
    "name": MemberNote(maxLength: 200), "days": .note("1 to 3650; absent: it does not run out."),
  ]
}

/// A token as its owner sees it afterwards: without the token itself.
package struct TokenAnswer: Shape {
  package var id: String
  package var name: String
  package var createdAt: String
  package var expiresAt: String?
  package var revokedAt: String?

  package init(
    id: String, name: String, createdAt: String, expiresAt: String?, revokedAt: String?
  ) {
    self.id = id
    self.name = name
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.revokedAt = revokedAt
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "createdAt": .time, "expiresAt": .time, "revokedAt": .time,
  ]
}

/// A token that was just made. `token` is told once.
package struct NewTokenAnswer: Shape {
  package var id: String
  package var name: String
  package var expiresAt: String?
  package var token: String

  package init(id: String, name: String, expiresAt: String?, token: String) {
    self.id = id
    self.name = name
    self.expiresAt = expiresAt
    self.token = token
  }

  package static let members: [String: MemberNote] = ["id": .id, "expiresAt": .time]
}
