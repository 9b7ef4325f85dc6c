/// Takes a stream of server-sent events apart (WHATWG HTML, "Server-sent events").
struct EventReader {
  struct Event: Equatable {
    var name = "message"
    var data = ""
  }

  private var line: [UInt8] = []
  private var name = "message"
  private var data: [String] = []

  /// - Returns: The events that these bytes complete.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [Event] {
    var events: [Event] = []
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        if let event = endLine() { events.append(event) }
      } else if byte != UInt8(ascii: "\r") {
        line.append(byte)
      }
    }
    return events
  }

  private mutating func endLine() -> Event? {
    let text = String(decoding: line, as: UTF8.self)
    line = []
    guard !text.isEmpty else {
      defer { (name, data) = ("message", []) }
      return data.isEmpty ? nil : Event(name: name, data: data.joined(separator: "\n"))
    }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    var value = text[text.index(after: colon)...]
    if value.first == " " { value.removeFirst() }
    switch text[..<colon] {
    case "event": name = String(value)
    case "data": data.append(String(value))
    default: break
    }
    return nil
  }
}
