/// A product that customers hold units of (a SKU), with the service plans inside it.
package struct Product: Hashable, Sendable {
  package typealias ID = Domain.ID<Product>

  package let id: ID
  /// The vendor's short text id, such as `SPE_E3`.
  package var code: String
  package var name: String
  /// In the catalogue's order.
  package var plans: [ServicePlan.ID]
  /// Set when the publisher assigns the product, not the partner (PC 4.9).
  package var publisher: Publisher?

  package init(
    id: ID, code: String, name: String, plans: [ServicePlan.ID], publisher: Publisher? = nil
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.plans = plans
    self.publisher = publisher
  }
}

/// One service inside a product.
package struct ServicePlan: Hashable, Sendable {
  package typealias ID = Domain.ID<ServicePlan>

  package let id: ID
  package var code: String
  package var name: String

  package init(id: ID, code: String, name: String) {
    self.id = id
    self.code = code
    self.name = name
  }
}

/// Who assigns and activates a product of the marketplace, and where (PC 4.9).
package struct Publisher: Hashable, Sendable, Codable {
  package var name: String
  package var link: String

  package init(name: String, link: String) {
    self.name = name
    self.link = link
  }
}
