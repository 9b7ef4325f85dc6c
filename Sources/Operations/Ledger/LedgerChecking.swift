package import Domain
import SQL
import Secrets
import Storage

/// What is known of a chain: how long it is, and how far it was checked.
package struct ChainState: Hashable, Sendable {
  package let entries: Int
  /// Nil when nobody had it checked yet.
  package let check: LedgerCheck?

  /// How many entries came after the last check.
  package var unchecked: Int { max(0, entries - (check?.verified ?? 0)) }
}

extension Operations {
  /// Entries that one check goes through at most; what is left is for the next.
  package static let entriesOfACheck = 50_000

  /// The state of a customer's chain, or of the house's where `customer` is nil.
  package func chainState(
    of customer: Customer.ID?, as principal: Principal
  ) async throws(OperationError<Missing>) -> ChainState {
    try await look(refusing: Missing.self) { snapshot in
      guard let customer else {
        let permit = try Policy.permit(May.SeeActivity.self, principal)
        return ChainState(
          entries: try snapshot.chainLength(of: LedgerEntry.house),
          check: try snapshot.houseLedgerCheck(permit))
      }
      let permit = try Policy.permit(May.SeeActivity.self, principal, customer)
      guard try snapshot.customer(permit) != nil else { throw Missing.notThere }
      return ChainState(
        entries: try snapshot.chainLength(of: customer), check: try snapshot.ledgerCheck(permit))
    }
  }

  /// Chains in reach that a check found broken.
  package func brokenChains(
    as principal: Principal
  ) async throws(OperationError<Missing>) -> [LedgerCheck] {
    try await look(refusing: Missing.self) { snapshot in
      try snapshot.brokenChains(try Policy.permit(May.SeeActivity.self, principal))
    }
  }

  /// Checks that each entry of a chain follows from the one before it, and keeps what was found.
  ///
  /// It goes on where the last check ended; a chain that was found broken is begun again.
  ///
  /// - Parameters:
  ///   - customer: Nil for the chain of the house.
  ///   - anew: From the first entry on, since an entry may have been changed after it was checked.
  package func checkChain(
    of customer: Customer.ID?, anew: Bool, as principal: Principal
  ) async throws(OperationError<Missing>) -> ChainState {
    let known = try await chainState(of: customer, as: principal)
    let chain = customer ?? LedgerEntry.house
    let start = anew || known.check?.broken != nil ? nil : known.check
    var walk = ChainWalk(from: start)
    while walk.broken == nil, walk.read < Self.entriesOfACheck {
      let after = walk.number
      let links = try await look(refusing: Missing.self) {
        try $0.links(of: chain, after: after, limit: 2000)
      }
      guard !links.isEmpty else { break }
      for (entry, hash) in links where walk.broken == nil { walk.step(entry, hash) }
    }
    // Entries may be missing at the end: then the chain is shorter than its head says.
    if walk.broken == nil, walk.read < Self.entriesOfACheck, walk.number < known.entries {
      walk.broken = walk.number + 1
    }
    let check = LedgerCheck(
      customer: chain, verified: walk.number, hash: walk.link.bytes, checkedAt: clock.now(),
      checkedBy: principal.name, broken: walk.broken)
    try await transact(refusing: Missing.self) { try $0.keep(check) }
    return ChainState(entries: max(known.entries, walk.number), check: check)
  }
}

/// A walk along a chain, entry by entry.
private struct ChainWalk {
  private(set) var number = 0
  private(set) var link = ChainHash.origin
  private(set) var read = 0
  var broken: Int?

  init(from check: LedgerCheck?) {
    guard let check, let digest = Digest(bytes: check.hash) else { return }
    number = check.verified
    link = digest
  }

  mutating func step(_ entry: LedgerEntry, _ hash: [UInt8]) {
    var bytes: [UInt8] = []
    entry.writeCanonical(to: &bytes)
    let next = ChainHash.link(bytes, after: link)
    guard entry.number == number + 1, next.bytes == hash else {
      broken = number + 1
      return
    }
    (number, link) = (entry.number, next)
    read += 1
  }
}
