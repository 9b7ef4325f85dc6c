/// A path of the API with its query, both encoded.
struct APIPath {
  private var path: String
  private var query: [String] = []

  init(_ segments: String...) {
    path = "/api/" + segments.map(Self.encoded).joined(separator: "/")
  }

  /// Nothing is added for nil.
  func with(_ name: String, _ value: String?) -> APIPath {
    guard let value else { return self }
    var more = self
    more.query.append("\(Self.encoded(name))=\(Self.encoded(value))")
    return more
  }

  func with(_ name: String, _ isSet: Bool) -> APIPath {
    with(name, isSet ? "true" : nil)
  }

  var text: String { query.isEmpty ? path : path + "?" + query.joined(separator: "&") }

  /// Everything but unreserved characters (RFC 3986 §2.3).
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "-._~".contains(character) {
        result.append(character)
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
