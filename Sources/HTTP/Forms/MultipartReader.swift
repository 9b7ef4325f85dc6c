/// Why reading a form ended early.
package enum MultipartError: Error, Equatable, Sendable {
  case body(BodyError)
  case form(MultipartFlaw)
}

/// Reads a `multipart/form-data` body event by event, never holding more than a chunk of it.
package struct MultipartReader {
  private var chunks: RequestBody.Iterator
  private var parser: MultipartParser
  private var events: ArraySlice<MultipartEvent> = []

  package init(_ request: Request, maxParts: Int = 1000) throws(MultipartFlaw) {
    parser = try MultipartParser(
      contentType: request.headers["content-type"] ?? "", maxParts: maxParts)
    chunks = request.body.makeAsyncIterator()
  }

  /// The next event; nil after the last.
  package mutating func next() async throws(MultipartError) -> MultipartEvent? {
    while events.isEmpty {
      guard let chunk = try await nextChunk() else {
        do { try parser.finish() } catch { throw .form(error) }
        return nil
      }
      do { events = try parser.push(chunk)[...] } catch { throw .form(error) }
    }
    return events.removeFirst()
  }

  private mutating func nextChunk() async throws(MultipartError) -> [UInt8]? {
    do { return try await chunks.next() } catch { throw .body(error) }
  }
}
