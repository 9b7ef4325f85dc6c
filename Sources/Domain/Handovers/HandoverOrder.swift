/// How the passwords of a pack are to reach their owners by mail.
package struct HandoverOrder: Hashable, Sendable {
  /// As many as one order may send.
  package static let limit = 10_000
  /// As many links as one mail holds.
  package static let linksInMail = 50
  /// Hours that a link may live; the second is the usual one.
  package static let lifetimes = [24, 72, 168]
  package static let usualHours = 72

  package enum Recipients: Hashable, Sendable {
    /// Everybody at the address that is their sign-in name.
    case everyUser
    /// All links to one address, such as the customer's contact.
    case one(EmailAddress)
    /// Everybody at an address of their own; who is not named is left at the sign-in name.
    case each([User.ID: EmailAddress])
  }

  package let recipients: Recipients
  package let hours: Int

  /// - Parameter hours: Brought to the usual one unless it is one of `lifetimes`.
  package init(_ recipients: Recipients, hours: Int = usualHours) {
    self.recipients = recipients
    self.hours = Self.lifetimes.contains(hours) ? hours : Self.usualHours
  }
}

extension EmailAddress {
  /// Whether it can stand in the head of a mail and in a command to a mail server as it is:
  /// printable ASCII without what those would read as the end of an address (RFC 5321 §4.1.2).
  package var isPlain: Bool {
    text.utf8.allSatisfy { byte in
      (0x21...0x7E).contains(byte) && !Self.special.contains(byte)
    }
  }

  private static let special = Array("<>()[]\\,;:\"".utf8)

  /// The first character and the domain: `m…@alder.example`.
  package var masked: String {
    let parts = text.split(separator: "@", maxSplits: 1)
    guard parts.count == 2, let first = parts[0].first else { return "…" }
    return "\(first)…@\(parts[1])"
  }
}
