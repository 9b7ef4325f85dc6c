/// A secret that a program or browser carries: 32 random bytes behind a prefix that says what for.
///
/// As text the prefix and 43 characters of base64url, such as `tnt_` and so on: 47 in all. Only
/// its digest is stored. Prints as dots and compares in constant time.
package struct Token: Sendable, Equatable, Redacted {
  package let kind: Kind
  private let raw: Bytes32

  /// What a token is for. One kind is never taken for another.
  package enum Kind: String, CaseIterable, Sendable {
    /// For the API, carried by scripts.
    case bearer = "tnt_"
    /// For a browser's session.
    case session = "tns_"
    /// For one-time links.
    case link = "tnl_"
    /// What requests to a webhook are signed with.
    case webhook = "tnw_"
    /// What an application proves itself with.
    case applicationSecret = "tnp_"
    /// What an application exchanges for its first tokens.
    case code = "tnc_"
    /// What an application exchanges for its next ones.
    case refresh = "tnr_"
  }

  package static let textLength = 47

  package static func make(_ kind: Kind, _ random: Randomness) -> Token {
    Token(kind: kind, raw: Bytes32(filledBy: random.overwrite))
  }

  private init(kind: Kind, raw: Bytes32) {
    self.kind = kind
    self.raw = raw
  }

  /// Nil for another kind of token, and for everything that no token prints as.
  package init?(parsing text: String, as kind: Kind) {
    guard text.utf8.count == Self.textLength, text.hasPrefix(kind.rawValue),
      let bytes = Base64URL.decode(text.dropFirst(kind.rawValue.count)),
      let raw = Bytes32(bytes)
    else { return nil }
    self.init(kind: kind, raw: raw)
  }

  /// The text itself, for whoever is to carry it.
  package func reveal() -> String {
    kind.rawValue + raw.read { Base64URL.encode($0) }
  }

  /// What is stored and looked up: BLAKE2b-256 over the whole text.
  package var digest: Digest { Digest.of(reveal()) }

  package static func == (left: Token, right: Token) -> Bool {
    left.kind == right.kind && left.raw.equals(right.raw)
  }
}
