/// Units of a product that a customer may hold: 0 to 1,000,000.
package struct Quantity: Hashable, Sendable {
  package static let limit = 1_000_000
  package let units: Int

  package enum Flaw: Error, Hashable, Sendable {
    case negative
    case tooLarge(limit: Int)
  }

  package init(parsing units: Int) throws(Flaw) {
    guard units >= 0 else { throw .negative }
    guard units <= Self.limit else { throw .tooLarge(limit: Self.limit) }
    self.units = units
  }
}
