import CMicrohttpd
import HTTP

/// The words behind a status code, from the library's table.
enum ReasonPhrase {
  static func of(_ status: Status) -> String {
    guard let text = MHD_get_reason_phrase_for(UInt32(status.code)) else { return "Unknown" }
    return String(cString: text)
  }
}
