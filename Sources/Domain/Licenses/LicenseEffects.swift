/// What a row of a plan does to one user's licenses.
package struct LicenseEffects: Hashable, Sendable, Codable {
  /// Products that the user did not have before.
  package var gained: [Product.ID]
  package var lost: [Product.ID]
  /// Held before and after, with other service plans.
  package var adjusted: [Product.ID]
  /// Where the user is from then on, if that is new.
  package var location: Location?

  package init(
    gained: [Product.ID] = [], lost: [Product.ID] = [], adjusted: [Product.ID] = []
  ) {
    self.gained = gained
    self.lost = lost
    self.adjusted = adjusted
  }

  package var isEmpty: Bool {
    gained.isEmpty && lost.isEmpty && adjusted.isEmpty && location == nil
  }
}
