/// What a file that comes from elsewhere holds. The cases stand in the order in which files are
/// taken: what later ones need comes first.
///
/// Source: docs/domain.md, "Import".
package enum ExportKind: String, CaseIterable, Hashable, Sendable {
  /// Partner Center's list of customers (PC 1.1.5).
  case customers
  /// Partner Center's list of a customer's subscriptions (PC 1.1.5).
  case subscriptions
  /// The admin center's list of products with how many of each are assigned.
  case licenses
  /// The admin center's active users.
  case activeUsers = "active-users"
  /// The directory's own list of users, with the directory's names of members.
  case directoryUsers = "directory-users"
  /// Users of one customer as Partner Center lists them.
  case customerUsers = "customer-users"
  /// Our own file of users (PC 2.2).
  case userFile = "user-file"
  /// Users that were deleted there. Read and told, never taken.
  case deletedUsers = "deleted-users"
  /// Who works for the partner, with their roles.
  case staff

  /// What rows of this kind are about.
  package enum Subject: Hashable, Sendable {
    case customers, seats, users, deletedUsers, staff
  }

  package var subject: Subject {
    switch self {
    case .customers: .customers
    case .subscriptions, .licenses: .seats
    case .activeUsers, .directoryUsers, .customerUsers, .userFile: .users
    case .deletedUsers: .deletedUsers
    case .staff: .staff
    }
  }
}
