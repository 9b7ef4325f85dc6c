/// Everything about a customer that is not its users or licenses.
package struct CustomerAccount: Hashable, Sendable {
  package var customer: Customer
  package let createdAt: Moment
  package var reseller: Label?
  /// By name.
  package var tags: [Tag]
  /// Nil while we have delegated rights.
  package var withdrawal: Withdrawal?

  package init(
    customer: Customer, createdAt: Moment, reseller: Label?, tags: [Tag], withdrawal: Withdrawal?
  ) {
    self.customer = customer
    self.createdAt = createdAt
    self.reseller = reseller
    self.tags = tags
    self.withdrawal = withdrawal
  }
}

/// That a customer took our delegated rights back; in force until they are given again (PC 1.10.2).
package struct Withdrawal: Hashable, Sendable {
  package let at: Moment
  /// The member who recorded it.
  package let by: String

  package init(at: Moment, by: String) {
    self.at = at
    self.by = by
  }
}
