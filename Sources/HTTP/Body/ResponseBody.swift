/// Thrown to a producer whose client is gone.
package struct StreamClosed: Error, Equatable, Sendable {
  package init() {}
}

/// Takes the chunks of a streamed body.
package protocol ResponseSink: Sendable {
  /// Waits until there is room for the bytes. An empty array is passed over.
  func write(_ bytes: [UInt8]) async throws(StreamClosed)
}

/// Where a producer writes to. Each write waits while the client is behind, so memory stays bounded.
package struct ResponseWriter: Sendable {
  private let sink: any ResponseSink

  package init(_ sink: any ResponseSink) {
    self.sink = sink
  }

  package func write(_ bytes: [UInt8]) async throws(StreamClosed) {
    guard !bytes.isEmpty else { return }
    try await sink.write(bytes)
  }

  package func write(_ text: String) async throws(StreamClosed) {
    try await write(Array(text.utf8))
  }

  package func send(_ event: ServerSentEvent) async throws(StreamClosed) {
    try await write(event.bytes)
  }
}

/// Writes a body piece by piece. What it throws breaks the answer off, visibly to the client.
///
/// It runs in the handler's task: cancelled when the client goes away, and a waiting write throws.
package typealias BodyProducer = @Sendable (ResponseWriter) async throws -> Void

/// What an answer carries.
package enum ResponseBody: Sendable {
  case empty
  case bytes([UInt8])
  /// Sent in chunks as they are written.
  case stream(BodyProducer)

  /// A stream of the chunks of a sequence.
  package static func sequence<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks) -> ResponseBody
  where Chunks.Element == [UInt8] {
    .stream { writer in
      for try await chunk in chunks { try await writer.write(chunk) }
    }
  }

  /// The whole body in memory, with a stream run to its end. For tests and small answers.
  package func collect() async throws -> [UInt8] {
    switch self {
    case .empty: return []
    case .bytes(let bytes): return bytes
    case .stream(let produce):
      let sink = CollectingSink()
      try await produce(ResponseWriter(sink))
      return await sink.bytes
    }
  }
}

private actor CollectingSink: ResponseSink {
  private(set) var bytes: [UInt8] = []

  func write(_ more: [UInt8]) {
    bytes += more
  }
}
