import Foundation

/// A text as it is compared, sorted and searched: without case and without marks over letters.
///
/// The engines agree on bytes, not on language, so such keys are made here and stored:
/// `Šimůnek` becomes `simunek`, `Þórdís` becomes `thordis`, `Straße` becomes `strasse`.
package enum TextKey {
  package static func of(_ text: String) -> String {
    if let ascii = asciiKey(text) { return ascii }
    var key = String()
    key.reserveCapacity(text.utf8.count)
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.canonicalCombiningClass != .notReordered { continue }
      if let plain = letters[scalar] {
        key += plain
      } else {
        key += scalar.properties.lowercaseMapping
      }
    }
    return key
  }

  private static func asciiKey(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { key in
        for index in bytes.indices {
          let byte = bytes[index]
          key[index] = (65...90).contains(byte) ? byte + 32 : byte
        }
        return bytes.count
      }
    }
  }

  /// Letters that Unicode does not take apart.
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o",
    "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "đ": "d", "Đ": "d", "ł": "l", "Ł": "l",
    "ħ": "h", "Ħ": "h", "ı": "i", "İ": "i", "ŋ": "n", "Ŋ": "n", "’": "'", "ʼ": "'",
  ]
}
