/// A validator of one version of a resource (RFC 9110 §8.8.3).
package struct ETag: Sendable, Equatable {
  /// Without quotes: only visible ASCII other than the quote.
  package let opaque: String
  package let isWeak: Bool

  /// Characters that an entity tag cannot hold are dropped.
  package init(_ opaque: String, isWeak: Bool = false) {
    let kept = opaque.utf8.filter { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") }
    self.opaque = String(decoding: kept, as: UTF8.self)
    self.isWeak = isWeak
  }

  /// Of content, by its length and a 64-bit hash (FNV-1a). Guards caches, not secrets.
  package init(of content: [UInt8]) {
    let hash = content.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    self.init(String(hash, radix: 16) + "-" + String(content.count, radix: 16))
  }

  /// The value of an `ETag` field.
  package var text: String { (isWeak ? "W/\"" : "\"") + opaque + "\"" }

  /// Whether an `If-None-Match` value names this tag, by weak comparison (RFC 9110 §13.1.2).
  package func isNamed(in ifNoneMatch: String) -> Bool {
    ifNoneMatch.split(separator: ",").contains { item in
      let tag = trimmed(item)
      return tag == "*" || (tag.hasPrefix("W/") ? tag.dropFirst(2) : tag) == "\"\(opaque)\""
    }
  }
}

extension Request {
  /// Whether the client holds that version already. Only GET and HEAD can be answered 304.
  package func has(_ tag: ETag) -> Bool {
    guard method == .get || method == .head else { return false }
    return headers.all("if-none-match").contains { tag.isNamed(in: $0) }
  }
}

extension Response {
  /// This answer with its tag, or a bare 304 when the client holds that version.
  package func tagged(_ tag: ETag, for request: Request) -> Response {
    var answer = self
    answer.headers["ETag"] = tag.text
    guard status == .ok, request.has(tag) else { return answer }
    answer.status = .notModified
    answer.body = .empty
    answer.headers["Content-Type"] = nil
    return answer
  }
}
