package import Domain
import SQL
import Storage

/// What a person sees first: what needs them, and how licenses are used.
package struct HomeLook: Sendable {
  /// Operations of the last days with refused rows.
  package var refused = WaitingList<RefusedOperation>()
  package var full = WaitingList<FullProduct>()
  /// Customers with deleted users whose last days have begun.
  package var deletions = WaitingList<EndingDeletions>()
  package var uploads = WaitingList<WaitingUpload>()
  package var unopened = WaitingList<UnopenedLinks>()
  /// Webhooks that the house itself switched off, by name.
  package var silenced: [Webhook] = []
  package var products: [NamedUse] = []
  package var customers: [NamedUse] = []
  /// Of every product and customer in reach.
  package var seats = SeatCount(total: 0, consumed: 0)
  /// Without gaps, up to today.
  package var history: [SeatDay] = []

  /// Things of one kind that are named; the others are counted.
  package static let listed = 5
  /// Bars of a picture; the others are one more.
  package static let bars = 8
  /// Days before the end of deleted users from which on they are told.
  package static let endingDays = 3

  package init() {}

  package var isCalm: Bool {
    refused.total + full.total + deletions.total + uploads.total + unopened.total == 0
      && silenced.isEmpty
  }
}

/// Seats of something with a name.
package struct NamedUse: Hashable, Sendable {
  /// Nil for all the others together.
  package let name: String?
  package let customer: Customer.ID?
  package let total: Int
  package let consumed: Int

  package init(name: String?, customer: Customer.ID? = nil, total: Int, consumed: Int) {
    self.name = name
    self.customer = customer
    self.total = total
    self.consumed = consumed
  }
}

extension Operations {
  /// What needs attention over all customers in reach, and how their licenses are used.
  package func home(
    as principal: Principal
  ) async throws(OperationError<Missing>) -> HomeLook {
    let now = clock.now()
    let catalogs = catalogs
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeCustomers.self, principal)
      var home = HomeLook()
      home.refused = try snapshot.refusedOperations(
        since: now.adding(days: -CustomerHealth.days), limit: HomeLook.listed, permit)
      home.full = try snapshot.fullProducts(limit: HomeLook.listed, permit)
      home.deletions = try snapshot.deletions(
        before: now.adding(days: HomeLook.endingDays - User.retentionDays),
        limit: HomeLook.listed, permit)
      if Policy.allows(.uploadUsers, principal) {
        home.uploads = try snapshot.uploadsWaiting(limit: HomeLook.listed, permit)
      }
      home.unopened = try snapshot.unopenedLinks(permit)
      if Policy.allows(.manageWebhooks, principal) {
        home.silenced = try snapshot.allWebhooks(
          try Policy.permit(May.ManageWebhooks.self, principal)
        ).filter { webhook in
          webhook.isWithin(principal.reach)
            && webhook.silence.map { $0.why != .switchedOff } ?? false
        }
      }
      let catalog = try catalogs.current(snapshot)
      let products = try snapshot.productUse(permit)
      home.seats = SeatCount(
        total: products.reduce(0) { $0 + $1.total },
        consumed: products.reduce(0) { $0 + $1.consumed })
      home.products = NamedUse.largest(
        products.map {
          NamedUse(
            name: catalog.products[$0.id]?.name ?? $0.id.text, total: $0.total,
            consumed: $0.consumed)
        }, of: home.seats)
      home.customers = NamedUse.largest(
        try snapshot.customerUse(limit: HomeLook.bars + 1, permit).map {
          NamedUse(name: $0.name, customer: $0.id, total: $0.total, consumed: $0.consumed)
        }, of: home.seats)
      home.history =
        try snapshot.seatDays(since: now.day - SeatDay.shown + 1, permit).withoutGaps
      return home
    }
  }
}

extension Reading {
  /// Customers with passwords that wait for their owners, most first.
  fileprivate func unopenedLinks(
    _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> WaitingList<UnopenedLinks> {
    let withdrawn = try withdrawnCustomers()
    let found = try unopenedHandovers(limit: 200, permit).filter {
      !withdrawn.contains($0.customer)
    }
    let first = found.prefix(HomeLook.listed)
    let names = try customerNames(Set(first.map(\.customer)), permit)
    return WaitingList(
      items: first.map {
        Waiting(
          customer: $0.customer, customerName: names[$0.customer] ?? "",
          subject: UnopenedLinks(count: $0.count))
      }, total: found.count)
  }
}

extension NamedUse {
  /// The largest by seats in use, and the others together.
  static func largest(_ all: [NamedUse], of seats: SeatCount) -> [NamedUse] {
    let sorted = all.sorted { one, other in
      (other.consumed, other.total, one.name ?? "") < (one.consumed, one.total, other.name ?? "")
    }
    guard sorted.count > HomeLook.bars else { return sorted }
    let first = Array(sorted.prefix(HomeLook.bars))
    return first + [
      NamedUse(
        name: nil, total: seats.total - first.reduce(0) { $0 + $1.total },
        consumed: seats.consumed - first.reduce(0) { $0 + $1.consumed })
    ]
  }
}
