/// A bearer token as its owner sees it; the secret itself is nowhere.
package struct TokenInfo: Hashable, Sendable {
  package typealias ID = Domain.ID<TokenInfo>
  package let id: ID
  package let name: String
  package let createdAt: Moment
  package let expiresAt: Moment?
  package let revokedAt: Moment?

  package init(
    id: ID, name: String, createdAt: Moment, expiresAt: Moment?, revokedAt: Moment? = nil
  ) {
    self.id = id
    self.name = name
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.revokedAt = revokedAt
  }
}
