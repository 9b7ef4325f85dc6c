/// An organization whose users and licenses the partner looks after.
package struct Customer: Hashable, Sendable {
  package typealias ID = Domain.ID<Customer>

  package let id: ID
  package var name: Label
  /// The first is the one that new sign-in names are proposed with.
  package var domains: [DomainName]
  /// Serves users without a location of their own in a form; never silently.
  package var defaultLocation: Location?

  package init(id: ID, name: Label, domains: [DomainName], defaultLocation: Location?) {
    self.id = id
    self.name = name
    self.domains = domains
    self.defaultLocation = defaultLocation
  }

  package func owns(_ domain: DomainName) -> Bool {
    domains.contains(domain)
  }
}

/// A few characters that stand for a customer in a search index.
///
/// Exactly three characters of a private-use area, so that a trigram index holds a customer as
/// one single token and finds the rows of one among thousands in one step.
package enum CustomerSearchKey {
  private static let first: UInt32 = 0xE000
  private static let span = 6400

  /// - Parameter number: The customer's place in the order of creation, from 0 to 2.6e11.
  package static func of(_ number: Int) -> String {
    var text = String.UnicodeScalarView()
    for digit in [number / (span * span) % span, number / span % span, number % span] {
      text.append(Unicode.Scalar(first + UInt32(digit)) ?? "\u{E000}")
    }
    return String(text)
  }
}
