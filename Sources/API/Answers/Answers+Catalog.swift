import Domain
import Operations
import Wire

extension ProductAnswer {
  init(_ product: Product, _ catalog: Catalog) {
    self.init(
      id: product.id.text, code: product.code, name: product.name,
      plans: product.plans.compactMap { catalog.plans[$0] }.map {
        ServicePlanAnswer(id: $0.id.text, code: $0.code, name: $0.name)
      },
      publisher: product.publisher.map { PublisherAnswer(name: $0.name, link: $0.link) })
  }
}

extension ProductSeatsAnswer {
  init(_ seats: ProductSeats, _ catalog: Catalog) {
    self.init(
      product: ProductAnswer(seats.product, catalog), total: seats.seats.total,
      consumed: seats.seats.consumed, available: seats.seats.available,
      suspended: seats.seats.suspended,
      entitlements: seats.entitlements.map { entitlement in
        let seller = entitlement.seller
        return EntitlementAnswer(
          seller: seller.kind, sellerName: seller.name.isEmpty ? nil : seller.name,
          active: entitlement.active, warning: entitlement.warning,
          suspended: entitlement.suspended)
      })
  }
}

extension LedgerEntryAnswer {
  init(_ entry: LedgerEntry) {
    self.init(
      customer: entry.customer.text, number: entry.number, at: entry.at.iso,
      actor: entry.actor, action: entry.action.rawValue, subject: entry.subject?.text,
      subjectName: entry.subjectName, operation: entry.operation?.text, row: entry.row,
      before: Self.facts(entry.before), after: Self.facts(entry.after))
  }

  private static func facts(_ text: String) -> JSONValue? {
    text.isEmpty ? nil : try? JSONParser.parse(Array(text.utf8))
  }
}
