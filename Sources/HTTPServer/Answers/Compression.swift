import HTTP

/// When an answer is compressed, and how.
enum Compression {
  /// Below this the gain is less than the effort.
  private static let smallest = 1024

  static func apply(to response: inout Response, for request: Request) {
    guard response.status.allowsBody, response.status != .partialContent, !response.noCompression,
      response.headers["content-encoding"] == nil, isCompressible(response.headers)
    else { return }
    addVary(to: &response.headers)
    guard request.acceptsGzip else { return }
    switch response.body {
    case .empty: return
    case .bytes(let bytes):
      guard bytes.count > smallest, let small = Gzip().push(bytes, isLast: true) else { return }
      response.body = .bytes(small)
    case .stream(let produce):
      response.body = .stream(compressing(produce))
    }
    response.headers["Content-Encoding"] = "gzip"
    weakenTag(in: &response.headers)
  }

  /// Events must leave one by one, so they are never compressed.
  private static func isCompressible(_ headers: Headers) -> Bool {
    guard let type = headers["content-type"]?.prefix(while: { $0 != ";" }).lowercased() else {
      return false
    }
    if type == "text/event-stream" { return false }
    return type.hasPrefix("text/") || type == "application/json"
      || type == "application/problem+json" || type == "image/svg+xml"
      || type == "application/javascript"
  }

  private static func addVary(to headers: inout Headers) {
    let present = headers.all("vary").joined(separator: ", ")
    guard !present.lowercased().contains("accept-encoding") else { return }
    headers["Vary"] = present.isEmpty ? "Accept-Encoding" : present + ", Accept-Encoding"
  }

  /// The compressed bytes are others than those that the tag was made of (RFC 9110 §8.8.3.3).
  private static func weakenTag(in headers: inout Headers) {
    guard let tag = headers["etag"], !tag.hasPrefix("W/") else { return }
    headers["ETag"] = "W/" + tag
  }

  private static func compressing(_ produce: @escaping BodyProducer) -> BodyProducer {
    { writer in
      let sink = GzipSink(writer)
      try await produce(ResponseWriter(sink))
      try await sink.finish()
    }
  }
}

/// Compresses what is written to it.
private actor GzipSink: ResponseSink {
  private let writer: ResponseWriter
  private let gzip = Gzip()

  init(_ writer: ResponseWriter) {
    self.writer = writer
  }

  func write(_ bytes: [UInt8]) async throws(StreamClosed) {
    guard let ready = gzip.push(bytes, isLast: false) else { throw StreamClosed() }
    try await writer.write(ready)
  }

  func finish() async throws(StreamClosed) {
    guard let ready = gzip.push([], isLast: true) else { throw StreamClosed() }
    try await writer.write(ready)
  }
}
