import Domain
import Operations
import Secrets

/// Makes people up, the same ones every time.
struct DemoPeople {
  private let origins: [Location: DemoOrigin]
  private let chances: Randomness

  init(seed: UInt64) throws(DemoDataFlaw) {
    let origins = try DemoData.origins()
    self.origins = Dictionary(origins.map { ($0.location, $0) }) { first, _ in first }
    chances = .seeded(seed)
  }

  func upTo(_ bound: Int) -> Int {
    bound < 1 ? 0 : Int(chances.word() % UInt64(bound))
  }

  func chance(_ percent: Int) -> Bool { upTo(100) < percent }

  /// Everybody of a customer: those who work there, and behind them those who will have left.
  func roster(of customer: DemoCustomer) -> [DraftInput] {
    let count = customer.users + customer.deleted.reduce(0) { $0 + $1.count }
    var taken: Set<String> = []
    return (0..<count).map { index in
      var draft = person(
        of: customer, domain: customer.domains[index % 9 == 8 ? customer.domains.count - 1 : 0],
        &taken)
      // The first two look after the others.
      if index == 0 { draft.roles = [Role.globalAdmin.word] }
      if index == 1 { draft.roles = [Role.userManagementAdmin.word, Role.passwordAdmin.word] }
      return draft
    }
  }

  private func person(
    of customer: DemoCustomer, domain: DomainName, _ taken: inout Set<String>
  ) -> DraftInput {
    guard let origin = origin(of: customer) else {
      return DraftInput(displayName: "Front desk", email: "frontdesk@\(domain.text)")
    }
    let first = origin.given[upTo(origin.given.count)]
    let last = origin.family[upTo(origin.family.count)]
    let display = String("\(first) \(last)".prefix(PersonName.limit))
    let stem = SignInName.proposedLocal(first: first, last: last, display: display)
    var email = "\(stem.isEmpty ? "user" : stem)@\(domain.text)"
    var number = 2
    while !taken.insert(email).inserted {
      email = "\(stem)\(number)@\(domain.text)"
      number += 1
    }
    return DraftInput(
      displayName: display, email: email, firstName: first, lastName: last,
      location: chance(97) ? customer.location.code : "")
  }

  private func origin(of customer: DemoCustomer) -> DemoOrigin? {
    let total = customer.origins.reduce(0) { $0 + $1.weight }
    var rest = upTo(total)
    for (location, weight) in customer.origins {
      if rest < weight { return origins[location] ?? origins.values.first }
      rest -= weight
    }
    return origins[customer.location]
  }
}
