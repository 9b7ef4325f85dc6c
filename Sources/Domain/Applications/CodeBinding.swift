/// What a code is bound to.
package struct CodeBinding: Hashable, Sendable {
  /// The address as the client named it.
  package let redirect: String
  /// SHA-256 of the client's verifier (RFC 7636 §4.2).
  package let challenge: [UInt8]
  package let resource: String
  /// Whether a refresh token is wanted.
  package let isOffline: Bool

  package init(redirect: String, challenge: [UInt8], resource: String, isOffline: Bool) {
    self.redirect = redirect
    self.challenge = challenge
    self.resource = resource
    self.isOffline = isOffline
  }
}
