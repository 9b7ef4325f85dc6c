/// One request whose head was checked. The body may still be on its way.
package struct Request: Sendable {
  package var method: Method
  package var target: RequestTarget
  package var headers: Headers
  package var body: RequestBody
  /// At most 64 characters of a token; the caller's own when it sent a sane `X-Request-Id`.
  package var requestID: String
  /// The client's address as text without a port; `unix` for a local socket. The next hop's when a
  /// proxy stands in front.
  package var peer: String

  package init(
    method: Method, target: RequestTarget, headers: Headers = Headers(),
    body: RequestBody = .empty, requestID: String = "", peer: String = ""
  ) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
    self.requestID = requestID
    self.peer = peer
  }

  /// The path as it came, still percent-encoded.
  package var path: String { target.path }
  /// The query as it came, without its question mark.
  package var query: String { target.query }
  /// The decoded segments of the path.
  package var pathSegments: [String] { target.segments }

  /// Names and values of the query, decoded, in order.
  package var queryItems: [FormField] {
    FormFields.split(Array(target.query.utf8)[...])
  }

  /// The first value of that name in the query.
  package func queryValue(_ name: String) -> String? {
    queryItems.first { $0.name == name }?.value
  }

  /// A cookie's value, percent-decoded as `Cookie` writes it. Names are compared with case
  /// (RFC 6265 §5.4); of several the first counts, which is the one with the longest path.
  package func cookie(named name: String) -> String? {
    for header in headers where sameName(header.name, "cookie") {
      for pair in header.value.split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, trimmed(parts[0]) == name else { continue }
        return PercentCoding.decodeStrictly(unquoted(trimmed(parts[1])).utf8)
      }
    }
    return nil
  }

  /// Who asks: the peer, or the last address that the proxy next to us has added, since any before it
  /// can be made up by the client.
  package func client(trustingProxy: Bool) -> String {
    guard trustingProxy, let last = headers.all("x-forwarded-for").last,
      let address = last.split(separator: ",").last
    else { return peer }
    return address.filter { $0 != " " }
  }

  /// The media type of the body in lower case, without parameters; nil when none is named.
  package var contentType: String? {
    guard let value = headers["content-type"] else { return nil }
    return trimmed(value.prefix { $0 != ";" }).lowercased()
  }
}

/// Without spaces and tabs at both ends (OWS, RFC 9110 §5.6.3).
func trimmed(_ text: Substring) -> Substring {
  var rest = text
  while rest.utf8.first == 0x20 || rest.utf8.first == 0x09 { rest = rest.dropFirst() }
  while rest.utf8.last == 0x20 || rest.utf8.last == 0x09 { rest = rest.dropLast() }
  return rest
}

private func unquoted(_ text: Substring) -> Substring {
  guard text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
  return text.dropFirst().dropLast()
}
