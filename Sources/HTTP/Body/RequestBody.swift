/// Why a body could not be read to its end.
package enum BodyError: Error, Equatable, Sendable {
  /// More bytes than the limit, which is named in bytes.
  case tooLarge(limit: Int)
  /// The client went away, or broke the framing.
  case interrupted
  /// The client stayed below the minimum rate for too long.
  case tooSlow
}

/// Where a body's bytes come from. One reader at a time.
package protocol RequestBodySource: Sendable {
  /// The next bytes, never an empty array; nil at the end. Waits for the client.
  func nextChunk() async throws(BodyError) -> [UInt8]?
  /// As the client announced it, in bytes; nil when it did not say.
  var expectedLength: Int? { get }
}

/// The body of a request: a sequence of chunks that can be read once.
///
/// Chunks come as the network gives them. Who stops asking stops the reading of the socket, so memory
/// does not grow with the body.
package struct RequestBody: Sendable {
  private enum Origin: Sendable {
    case bytes([UInt8])
    case source(any RequestBodySource)
  }

  private let origin: Origin

  package static let empty = RequestBody([])

  package init(_ bytes: [UInt8]) {
    origin = .bytes(bytes)
  }

  package init(source: any RequestBodySource) {
    origin = .source(source)
  }

  /// The announced length in bytes; nil for a body in chunks.
  package var expectedLength: Int? {
    switch origin {
    case .bytes(let bytes): bytes.count
    case .source(let source): source.expectedLength
    }
  }

  /// Reads all of it.
  ///
  /// - Parameter limit: The most bytes to accept.
  package func collect(upTo limit: Int) async throws(BodyError) -> [UInt8] {
    if let expectedLength, expectedLength > limit { throw .tooLarge(limit: limit) }
    switch origin {
    case .bytes(let bytes): return bytes
    case .source(let source): return try await Self.collect(source, limit)
    }
  }

  private static func collect(
    _ source: any RequestBodySource, _ limit: Int
  ) async throws(BodyError) -> [UInt8] {
    guard var all = try await source.nextChunk() else { return [] }
    guard all.count <= limit else { throw .tooLarge(limit: limit) }
    while let chunk = try await source.nextChunk() {
      guard all.count + chunk.count <= limit else { throw .tooLarge(limit: limit) }
      all += chunk
    }
    return all
  }
}

extension RequestBody: AsyncSequence {
  package struct Iterator: AsyncIteratorProtocol {
    fileprivate var rest: [UInt8]
    fileprivate let source: (any RequestBodySource)?

    package mutating func next() async throws(BodyError) -> [UInt8]? {
      if let source { return try await source.nextChunk() }
      defer { rest = [] }
      return rest.isEmpty ? nil : rest
    }

    package mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(BodyError) -> [UInt8]? {
      try await next()
    }
  }

  package func makeAsyncIterator() -> Iterator {
    switch origin {
    case .bytes(let bytes): Iterator(rest: bytes, source: nil)
    case .source(let source): Iterator(rest: [], source: source)
    }
  }
}
