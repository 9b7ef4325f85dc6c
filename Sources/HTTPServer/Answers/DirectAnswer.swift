import Glibc
import HTTP

/// An answer in bytes, for when it cannot leave through the library.
enum DirectAnswer {
  /// What a socket's buffer takes at once, with room to spare.
  private static let largest = 64 * 1024

  /// Nil for a stream and for what is too large.
  static func bytes(_ response: FinishedResponse) -> [UInt8]? {
    guard let body = body(of: response.body), body.count <= largest else { return nil }
    var text = "HTTP/1.1 \(response.status.code) \(ReasonPhrase.of(response.status))\r\n"
    text += "Date: \(now())\r\nConnection: close\r\nContent-Length: \(body.count)\r\n"
    for field in response.headers where !isOurs(field.name) {
      text += "\(field.name): \(HeaderText.safe(field.value))\r\n"
    }
    return Array((text + "\r\n").utf8) + body
  }

  private static func body(of body: ResponseBody) -> [UInt8]? {
    switch body {
    case .empty: []
    case .bytes(let bytes): bytes
    case .stream: nil
    }
  }

  private static func isOurs(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return HeaderText.isFraming(name) || lowered == "connection" || lowered == "date"
  }

  /// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7), in English whatever the locale.
  private static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(two).joined(separator: ":")
    return "\(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) "
      + "\(parts.tm_year + 1900) \(clock) GMT"
  }

  private static func two(_ number: Int32) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
