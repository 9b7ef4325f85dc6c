/// A customer in a list, with what a reader wants to know at a glance.
package struct CustomerSummary: Hashable, Sendable {
  package let customer: Customer
  package let users: Int
  package let deletedUsers: Int
  package let seatsTotal: Int
  package let seatsConsumed: Int

  package init(
    customer: Customer, users: Int, deletedUsers: Int, seatsTotal: Int, seatsConsumed: Int
  ) {
    self.customer = customer
    self.users = users
    self.deletedUsers = deletedUsers
    self.seatsTotal = seatsTotal
    self.seatsConsumed = seatsConsumed
  }
}
