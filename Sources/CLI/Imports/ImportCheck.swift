import Domain
import Imports
import Messages
import Wire

/// The count at the end: what the files hold, and what the house has when it is asked again.
struct ImportCheck {
  let run: ImportRun
  private(set) var seats: [Seats] = []

  /// Seats of a product in use, and what the export says of it.
  struct Seats {
    let customer: String
    let product: ProductIndex.Item
    let wanted: Int
    let found: Int
    var agrees: Bool { wanted == found }
  }

  init(_ run: ImportRun) throws {
    self.run = run
    if run.isTrial {
      for source in run.sources { source.tally.found = source.tally.expected }
    } else {
      try findCustomers()
      try findUnits()
      try findUsers()
      try findStaff()
    }
    try countSeats()
  }

  var agrees: Bool { run.sources.allSatisfy(\.tally.agrees) && seats.allSatisfy(\.agrees) }

  private func findCustomers() throws {
    guard !run.customerRows.isEmpty else { return }
    let domains = try run.house.reloadedOwners()
    for row in run.customerRows where domains.contains(row.domain) {
      row.source.tally.found += 1
    }
  }

  private func findUnits() throws {
    for place in run.house.places where !place.wishes.isEmpty {
      place.seats = nil
      let seats = try run.house.seats(of: place)
      for wish in place.wishes where !wish.isRefused {
        let held = seats.first { $0.product.id == wish.product.id }
        let own = held?.entitlements.first { $0.seller == "own" }?.active
        if own == wish.units { wish.source.tally.found += wish.lines.count }
      }
    }
  }

  private func findUsers() throws {
    for place in run.house.places where !place.people.isEmpty { place.users = nil }
    for row in run.userRows {
      if try run.house.users(of: row.place)[row.key] != nil { row.source.tally.found += 1 }
    }
    for place in run.house.places {
      for person in place.people where !person.isRefused {
        if try run.house.users(of: place)[person.user.signInName.key] == nil {
          person.refuse("not-found", run.imports.notFound)
        }
      }
    }
  }

  private func findStaff() throws {
    guard !run.staffRows.isEmpty else { return }
    if !run.newStaff.isEmpty { try run.house.loadStaff() }
    for row in run.staffRows where run.house.staff[row.key] != nil {
      row.source.tally.found += 1
    }
  }

  private mutating func countSeats() throws {
    for place in run.house.places where !place.assigned.isEmpty {
      if !run.isTrial { place.seats = nil }
      var consumed: [String: Int] = [:]
      for seats in try run.house.seats(of: place) { consumed[seats.product.id] = seats.consumed }
      if run.isTrial {
        for person in place.people where !person.isRefused {
          for product in person.products { consumed[product.id, default: 0] += 1 }
        }
      }
      for (id, wanted) in place.assigned {
        guard let product = run.house.products[id: id] else { continue }
        seats.append(
          Seats(
            customer: place.name, product: product, wanted: wanted, found: consumed[id] ?? 0))
      }
    }
    seats.sort { ($0.customer, $0.product.name) < ($1.customer, $1.product.name) }
  }
}
