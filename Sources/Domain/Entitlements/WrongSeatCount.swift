/// A count of seats that does not agree with what is assigned or entitled.
package struct WrongSeatCount: Hashable, Sendable {
  package let customer: Customer.ID
  package let product: Product.ID
  package let total, consumed, assigned, entitled: Int

  package init(
    customer: Customer.ID, product: Product.ID, total: Int, consumed: Int, assigned: Int,
    entitled: Int
  ) {
    self.customer = customer
    self.product = product
    self.total = total
    self.consumed = consumed
    self.assigned = assigned
    self.entitled = entitled
  }
}
