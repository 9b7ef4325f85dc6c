/// A product of the catalogue with its service plans.
package struct ProductAnswer: Shape {
  package var id: String
  package var code: String
  package var name: String
  package var plans: [ServicePlanAnswer]
  package var publisher: PublisherAnswer?

  package init(
    id: String, code: String, name: String, plans: [ServicePlanAnswer],
    publisher: PublisherAnswer?
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.plans = plans
    self.publisher = publisher
  }

  package static let members: [String: MemberNote] = [
    "id": .id,
    "code": .note("The vendor's short text id, such as SPE_E3."),
    "publisher": .note("Set when the publisher assigns the product, not the partner."),
  ]
}

/// One service inside a product.
package struct ServicePlanAnswer: Shape {
  package var id: String
  package var code: String
  package var name: String

  package init(id: String, code: String, name: String) {
    self.id = id
    self.code = code
    self.name = name
  }

  package static let members: [String: MemberNote] = ["id": .id]
}

/// Who assigns a product of the marketplace, and where.
package struct PublisherAnswer: Shape {
  package var name: String
  package var link: String

  package init(name: String, link: String) {
    self.name = name
    self.link = link
  }

  package static let members: [String: MemberNote] = ["link": MemberNote(format: "uri")]
}

/// What an import of the catalogue came to.
package struct CatalogImportAnswer: Shape {
  package var products: Int
  package var plans: Int

  package init(products: Int, plans: Int) {
    self.products = products
    self.plans = plans
  }
}

/// What an import of rules came to.
package struct RuleImportAnswer: Shape {
  package var rules: Int
  /// Ids the catalogue does not know; what the rules say of them was left out.
  package var unknown: [String]

  package init(rules: Int, unknown: [String]) {
    self.rules = rules
    self.unknown = unknown
  }

  package static let members: [String: MemberNote] = [
    "unknown": .note("Ids that the catalog does not have; what rules say of them was left out.")
  ]
}

/// The seats of one product at one customer, and who sold them.
package struct ProductSeatsAnswer: Shape {
  package var product: ProductAnswer
  package var total: Int
  package var consumed: Int
  package var available: Int
  package var suspended: Int
  package var entitlements: [EntitlementAnswer]

  package init(
    product: ProductAnswer, total: Int, consumed: Int, available: Int, suspended: Int,
    entitlements: [EntitlementAnswer]
  ) {
    self.product = product
    self.total = total
    self.consumed = consumed
    self.available = available
    self.suspended = suspended
    self.entitlements = entitlements
  }

  package static let members: [String: MemberNote] = [
    "total": .note("Active and warning units of all sellers.")
  ]
}

/// Units of a product that a customer holds from one seller.
package struct EntitlementAnswer: Shape {
  package var seller: String
  /// The partner's name, for a seller of kind `partner`.
  package var sellerName: String?
  package var active: Int
  package var warning: Int
  package var suspended: Int

  package init(seller: String, sellerName: String?, active: Int, warning: Int, suspended: Int) {
    self.seller = seller
    self.sellerName = sellerName
    self.active = active
    self.warning = warning
    self.suspended = suspended
  }

  package static let members: [String: MemberNote] = ["seller": .words(Words.sellers)]
}
