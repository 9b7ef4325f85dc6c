/// A list of wishes with weights (RFC 9110 §12.4.2), such as `Accept-Language` carries.
package struct Preferences: Sendable, Equatable {
  package struct Wish: Sendable, Equatable {
    /// In lower case.
    package let name: String
    /// 0 to 1000; 0 means "not this one".
    package let weight: Int
  }

  /// By weight, heaviest first; equals in the order of the header. At most 32, as nobody means more.
  package let wishes: [Wish]

  package init(parsing header: String) {
    let parsed = header.split(separator: ",", maxSplits: 32).prefix(32).compactMap(Self.wish)
    // Sorting by position too, since the library's sort does not promise to keep the order.
    wishes = parsed.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element)
  }

  /// The weight of a name: its own, else that of `*`, else nil.
  package func weight(of name: String) -> Int? {
    (wishes.first { $0.name == name } ?? wishes.first { $0.name == "*" })?.weight
  }

  private static func wish(_ item: Substring) -> Wish? {
    let parts = item.split(separator: ";").map(trimmed)
    guard let name = parts.first, !name.isEmpty else { return nil }
    let quality = parts.dropFirst().first { $0.hasPrefix("q=") || $0.hasPrefix("Q=") }
    guard let quality else { return Wish(name: name.lowercased(), weight: 1000) }
    return thousandths(quality.dropFirst(2)).map { Wish(name: name.lowercased(), weight: $0) }
  }

  /// `0.8` as 800; nil for what is not a weight.
  private static func thousandths(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, whole == "0" || whole == "1" else {
      return nil
    }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.utf8.count <= 3, fraction.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    let padded = fraction + String(repeating: "0", count: 3 - fraction.utf8.count)
    return min(1000, (whole == "1" ? 1000 : 0) + (Int(padded) ?? 0))
  }
}

extension Request {
  /// Language tags that the client can read, best first, in lower case; without those it refuses.
  package var acceptedLanguages: [String] {
    Preferences(parsing: headers.all("accept-language").joined(separator: ","))
      .wishes.filter { $0.weight > 0 }.map(\.name)
  }

  /// Whether the client takes a body in gzip (RFC 9110 §12.5.3).
  package var acceptsGzip: Bool {
    let values = headers.all("accept-encoding")
    guard !values.isEmpty else { return false }
    let wishes = Preferences(parsing: values.joined(separator: ","))
    return (wishes.weight(of: "gzip") ?? 0) > 0
  }
}
