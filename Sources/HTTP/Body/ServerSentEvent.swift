/// One event of a stream of type `text/event-stream` (WHATWG HTML, "Server-sent events").
package struct ServerSentEvent: Sendable, Equatable {
  /// What a reader that comes back sends as `Last-Event-ID`.
  package var id: String?
  /// The event's type; `message` when nil.
  package var name: String?
  /// The payload. Line breaks are allowed.
  package var data: String
  /// Milliseconds after which a reader that lost the connection comes back.
  package var retry: Int?

  package init(id: String? = nil, name: String? = nil, data: String, retry: Int? = nil) {
    self.id = id
    self.name = name
    self.data = data
    self.retry = retry
  }

  /// A comment that keeps the connection from looking idle; readers pass over it.
  package static let keepAlive: [UInt8] = Array(":\n\n".utf8)

  /// The event as it goes over the wire, with its empty line.
  package var bytes: [UInt8] {
    var text = ""
    if let id { text += "id: \(oneLine(id))\n" }
    if let name { text += "event: \(oneLine(name))\n" }
    if let retry { text += "retry: \(retry)\n" }
    for line in lines(data) { text += "data: \(line)\n" }
    return Array((text + "\n").utf8)
  }
}

/// An id or name must not be able to begin another field.
private func oneLine(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 }))
}

/// CRLF, CR and LF all end a line for a reader, so each must become a field of its own.
private func lines(_ text: String) -> [Substring] {
  text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
}
