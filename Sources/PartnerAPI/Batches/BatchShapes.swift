package import Wire

/// Users to be, in one request.
package struct UserBatch: Shape {
  package var items: [CustomerUserRequest]

  package static let members: [String: MemberNote] = [
    "items": .note("1 to 10,000; at most 200 with a password of their own.")
  ]
}

/// Changes of licenses of many users, in one request.
package struct LicenseBatch: Shape {
  package var items: [LicenseBatchItem]

  package static let members: [String: MemberNote] = [
    "items": .note("1 to 10,000; a user stands once.")
  ]
}

package struct LicenseBatchItem: Shape {
  package var userId: String
  package var licensesToAssign: [LicenseAssignment]?
  package var licensesToRemove: [String]?
}

/// What became of many rows. `state` is `done` when all of them are through; until then ask at
/// `links.self`.
package struct BatchAnswer: Shape {
  package var id: String?
  package var state: String
  package var totalCount: Int
  package var succeededCount: Int
  package var failedCount: Int
  package var items: [BatchRow]
  /// Where the passwords that were made are taken from, once: `POST
  /// /api/customers/…/packs/…/download`.
  package var passwords: BatchPasswords?
  package var continuationToken: String?
  package var links: Links?
  package var attributes: ResourceAttributes

  package static let members: [String: MemberNote] = [
    "id": .id, "state": .words(["running", "paused", "done", "canceled"]),
    "totalCount": .note("Rows of the whole batch."),
  ]
}

package struct BatchPasswords: Shape {
  package var packId: String
  package var key: String
}

/// What became of one row; `status` is the one that the request alone would have had.
package struct BatchRow: Shape {
  package var status: Int
  package var id: String?
  package var userPrincipalName: String?
  package var passwordProfile: PasswordProfile?
  package var error: ErrorAnswer?

  package static let members: [String: MemberNote] = [
    "id": .note("The user's."), "status": .note("Absent rows of a running batch have none yet."),
  ]
}
