import HTTP

/// An answer as it leaves: with what every answer carries, and compressed where that helps.
struct FinishedResponse: Sendable {
  let status: Status
  let headers: Headers
  let body: ResponseBody
  /// A stream without an end, which a stop must not wait for.
  let isEventStream: Bool

  init(_ response: Response, for request: Request) {
    var response = response
    if !response.status.allowsBody { response.body = .empty }
    Compression.apply(to: &response, for: request)
    SecurityHeaders.add(to: &response.headers)
    response.headers["X-Request-Id"] = request.requestID
    status = response.status
    headers = response.headers
    body = response.body
    isEventStream = response.headers["content-type"]?.hasPrefix("text/event-stream") ?? false
  }

  /// What is sent for a request that no handler sees (RFC 9457).
  init(refusing status: Status) {
    var headers: Headers = [
      "Content-Type": "application/problem+json", "Cache-Control": "no-store",
      "Connection": "close",
    ]
    SecurityHeaders.add(to: &headers)
    if status == .serviceUnavailable { headers.add("Retry-After", "1") }
    self.status = status
    self.headers = headers
    let title = ReasonPhrase.of(status)
    let text = #"{"type":"about:blank","title":"\#(title)","status":\#(status.code)}"#
    body = .bytes(Array(text.utf8))
    isEventStream = false
  }
}
