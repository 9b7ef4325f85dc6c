/// From whom units of a product come, without the seller's name.
package enum SellerKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// From us.
  case own
  /// From another partner.
  case partner
  /// Bought by the customer itself.
  case direct
}
