import CMicrohttpd
import HTTP

/// Answers in the library's form.
enum LibraryResponse {
  /// What a stream may hand over at once.
  private static let block = 16 * 1024

  /// - Parameter last: Whether the connection ends with this answer.
  /// - Returns: To be destroyed by the caller; nil without memory.
  static func make(
    _ finished: FinishedResponse, for exchange: Exchange, last: Bool
  ) -> OpaquePointer? {
    guard let response = body(finished.body, exchange) else { return nil }
    for field in finished.headers where !HeaderText.isFraming(field.name) {
      MHD_add_response_header(response, field.name, HeaderText.safe(field.value))
    }
    if last { MHD_add_response_header(response, "Connection", "close") }
    return response
  }

  private static func body(_ body: ResponseBody, _ exchange: Exchange) -> OpaquePointer? {
    switch body {
    case .empty:
      return MHD_create_response_from_buffer(0, nil, .RESPMEM_PERSISTENT)
    case .bytes(let bytes):
      return bytes.withUnsafeBytes { bytes in
        // The library copies and does not write, though its parameter says so.
        MHD_create_response_from_buffer(
          bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)
      }
    case .stream:
      let owner = Unmanaged.passRetained(exchange)
      let response = MHD_create_response_from_callback(
        .max, block, onRoom, owner.toOpaque(), onStreamFreed)
      if response == nil { owner.release() }
      // Version 0.9.75 ends even the empty body of an answer to HEAD with a last chunk, which the
      // client would take for the beginning of the next answer.
      if exchange.head?.method == .head { mhd_end_by_closing(response) }
      return response
    }
  }
}
