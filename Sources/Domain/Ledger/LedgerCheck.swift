/// How far a chain of the ledger was checked, and what was found.
package struct LedgerCheck: Hashable, Sendable {
  package let customer: Customer.ID
  /// Every entry up to this one follows from the one before it.
  package var verified: Int
  /// The hash of the last entry that was verified: where the next check goes on.
  package var hash: [UInt8]
  package var checkedAt: Moment
  package var checkedBy: String
  /// The first entry that does not follow from the one before it, or is missing.
  package var broken: Int?

  package init(
    customer: Customer.ID, verified: Int, hash: [UInt8], checkedAt: Moment, checkedBy: String,
    broken: Int? = nil
  ) {
    self.customer = customer
    self.verified = verified
    self.hash = hash
    self.checkedAt = checkedAt
    self.checkedBy = checkedBy
    self.broken = broken
  }
}
