/// A domain of a customer, lower case: `alder.example`.
///
/// At most 48 bytes (PC 3.7), at least two labels of letters, digits and inner hyphens
/// (RFC 1123 §2.1). International names come in their ASCII form.
package struct DomainName: Hashable, Sendable {
  package static let limit = 48
  package let text: String

  package enum Flaw: Error, Hashable, Sendable {
    case empty
    case tooLong(limit: Int)
    case malformed
  }

  package init(parsing text: some StringProtocol) throws(Flaw) {
    let lowered = String(text).trimmed.lowercased()
    guard !lowered.isEmpty else { throw .empty }
    guard lowered.utf8.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
    guard Self.isWellFormed(lowered.utf8) else { throw .malformed }
    self.text = lowered
  }

  /// A name that was parsed when it was stored.
  package init(stored text: String) {
    self.text = text
  }

  static func isWellFormed(_ bytes: some Sequence<UInt8>) -> Bool {
    var labels = 1
    var length = 0
    var previous = UInt8(ascii: ".")
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "."):
        guard length > 0, previous != UInt8(ascii: "-") else { return false }
        labels += 1
        length = 0
      case UInt8(ascii: "-"):
        guard length > 0 else { return false }
        length += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        length += 1
      default: return false
      }
      guard length <= 63 else { return false }
      previous = byte
    }
    return labels > 1 && length > 0 && previous != UInt8(ascii: "-")
  }
}
