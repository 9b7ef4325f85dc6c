package import Domain
import SQL
import Secrets
import Storage

extension Operations {
  /// What happened, newest first.
  ///
  /// - Parameters:
  ///   - customer: Nil for every customer in reach.
  ///   - action: Nil for every action.
  package func ledger(
    in customer: Customer.ID?, action: Action?, _ request: PageRequest, as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<LedgerEntry> {
    try await ledger(in: customer, LedgerFilter(action: action), request, as: principal)
  }

  /// What happened and passes the filter, newest first.
  ///
  /// - Parameter customer: Nil for every customer in reach.
  package func ledger(
    in customer: Customer.ID?, _ filter: LedgerFilter, _ request: PageRequest,
    as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<LedgerEntry> {
    let paging = Paging(request, numeric: false, descending: true)
    let place = LedgerPlace(paging.place)
    return try await look(refusing: Missing.self) { snapshot in
      let read: [LedgerEntry]
      let total: Int
      if let customer {
        let permit = try Policy.permit(May.SeeActivity.self, principal, customer)
        guard try snapshot.customer(permit) != nil else { throw Missing.notThere }
        read = try snapshot.entries(filter, from: place, permit)
        total = try snapshot.entryCount(filter, permit)
      } else {
        let permit = try Policy.permit(May.SeeActivity.self, principal)
        read = try snapshot.entries(filter, from: place, permit)
        total = try snapshot.entryCount(filter, permit)
      }
      return paging.page(read, total: total, key: Self.place(of:))
    }
  }

  private static func place(of entry: LedgerEntry) -> (SQLValue, ID<Place>) {
    (.text("\(entry.at.microseconds).\(entry.number)"), entry.customer.of(Place.self))
  }

  /// Where a list of entries, newest first, goes on behind one of them.
  package static func ledgerCursor(behind entry: LedgerEntry) -> String {
    let (key, id) = place(of: entry)
    return Cursor(before: false, key: key, id: id).text
  }

  /// Of a filtered list, more than this are not counted.
  package static let countedEntries = 10_000

  /// Who did something at a customer, or in the house itself, by name; at most 200.
  package func ledgerActors(
    in customer: Customer.ID?, as principal: Principal
  ) async throws(OperationError<Missing>) -> [String] {
    try await look(refusing: Missing.self) { snapshot in
      guard let customer else {
        let permit = try Policy.permit(May.SeeActivity.self, principal)
        return try snapshot.houseActors(limit: 200, permit)
      }
      let permit = try Policy.permit(May.SeeActivity.self, principal, customer)
      return try snapshot.actors(limit: 200, permit)
    }
  }

  /// Checks every chain and every seat count.
  ///
  /// - Returns: Everything that is wrong, each with where; empty when all is well.
  package func verify() async throws(OperationError<NoRefusal>) -> Verification {
    let chains = try await look(refusing: NoRefusal.self) { try $0.chains() }
    var verification = Verification()
    for head in chains {
      var link = ChainHash.origin
      var number = 0
      while true {
        let after = number
        let links = try await look(refusing: NoRefusal.self) {
          try $0.links(of: head.customer, after: after, limit: 2000)
        }
        if links.isEmpty { break }
        for (entry, hash) in links {
          var bytes: [UInt8] = []
          entry.writeCanonical(to: &bytes)
          link = ChainHash.link(bytes, after: link)
          if entry.number != number + 1 || link.bytes != hash {
            verification.brokenEntries.append((head.customer, number + 1))
            // What follows is judged from what is written, so that one bad entry is one finding.
            link = Digest(bytes: hash) ?? link
          }
          number = entry.number
          verification.entries += 1
          if number == head.number { break }
        }
        if number >= head.number { break }
      }
      if number != head.number || link.bytes != head.hash, number <= head.number {
        verification.brokenHeads.append(head.customer)
      }
      let customer = head.customer
      // Chains may have grown meanwhile, so their ends are looked at as they are by now.
      let behind = try await look(refusing: NoRefusal.self) { snapshot in
        let length = try snapshot.chainLength(of: customer)
        return try snapshot.links(of: customer, after: length, limit: 1).first?.entry.number
      }
      if let behind { verification.brokenEntries.append((customer, behind)) }
    }
    verification.wrongSeats = try await look(refusing: NoRefusal.self) {
      try $0.wrongSeatCounts()
    }
    return verification
  }
}

/// What a check of the whole installation found.
package struct Verification: Sendable {
  package var entries = 0
  /// Entries whose hash does not follow from the one before, or that are missing.
  package var brokenEntries: [(customer: Customer.ID, number: Int)] = []
  /// Chains that do not end where they should.
  package var brokenHeads: [Customer.ID] = []
  package var wrongSeats: [WrongSeatCount] = []

  package var isSound: Bool { brokenEntries.isEmpty && brokenHeads.isEmpty && wrongSeats.isEmpty }
}

extension LedgerPlace {
  /// From a place whose key is `microseconds.number`.
  init(_ place: Place) {
    var at = place.backward ? Int64.max : Int64.min
    var number = at
    if case .text(let text) = place.key {
      let parts = text.split(separator: ".").compactMap { Int64($0) }
      if parts.count == 2 { (at, number) = (parts[0], parts[1]) }
    }
    self.init(
      at: at, customer: place.id.of(Customer.self), number: number, limit: place.limit,
      newer: !place.backward)
  }
}
