import CSodium

/// Comparing secrets without telling by the time taken how much of them was right.
package enum ConstantTime {
  /// True when both have the same bytes. The length is not kept secret.
  package static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return left.withUnsafeBytes { left in
      right.withUnsafeBytes { right in
        guard let first = left.baseAddress, let second = right.baseAddress else { return true }
        return sodium_memcmp(first, second, left.count) == 0
      }
    }
  }

  package static func equal(_ left: String, _ right: String) -> Bool {
    equal([UInt8](left.utf8), [UInt8](right.utf8))
  }
}
