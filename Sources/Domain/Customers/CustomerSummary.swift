/// A customer in a list, with what a reader wants to know at a glance.
package struct CustomerSummary: Hashable, Sendable {
  package let customer: Customer
  package let users: Int
  package let deletedUsers: Int
  package let seatsTotal: Int
  package let seatsConsumed: Int
  /// Products of which every seat is taken.
  package var fullProducts = 0
  /// Rows that were refused in the last days, as many as `CustomerHealth.days`.
  package var refusedRows = 0
  /// Through whom the customer buys; nil for customers of our own.
  package var reseller: Label?
  /// Since when the customer has withdrawn our delegated rights.
  package var withdrawnAt: Moment?
  /// The first few, by name; `tagCount` tells how many there are.
  package var tags: [Tag] = []
  package var tagCount = 0

  package init(
    customer: Customer, users: Int, deletedUsers: Int, seatsTotal: Int, seatsConsumed: Int
  ) {
    self.customer = customer
    self.users = users
    self.deletedUsers = deletedUsers
    self.seatsTotal = seatsTotal
    self.seatsConsumed = seatsConsumed
  }

  package var health: CustomerHealth {
    if withdrawnAt != nil { return .blocked }
    if refusedRows > 0 { return .refused }
    return fullProducts > 0 ? .full : .good
  }
}

/// How a customer is, by the worst that can be said of it.
///
/// - Source: docs/domain.md, "Customers".
package enum CustomerHealth: Int, CaseIterable, Hashable, Sendable {
  /// Our delegated rights are withdrawn.
  case blocked
  /// Rows of operations were refused lately.
  case refused
  /// A product has no free seat.
  case full
  case good

  /// Days for which a refused row counts.
  package static let days = 7
}
