/// One request to the server.
struct ClientRequest {
  enum Body {
    case none
    case bytes([UInt8], type: String)
    /// Streamed from the open file's beginning.
    case file(descriptor: Int32, size: Int, type: String)
  }

  var method = "GET"
  /// From the root, with its query.
  let path: String
  var headers: [(String, String)] = []
  var body = Body.none
  /// Seconds for the whole exchange; nil for one that lasts as long as it lasts, which is then
  /// given up after a minute of silence.
  var timeout: Int? = 60
  /// Takes the pieces of a good answer as they come; false ends the exchange.
  var onChunk: ((UnsafeRawBufferPointer) -> Bool)?
}

/// What came back. The body is empty where the pieces were taken one by one.
struct ClientAnswer {
  let status: Int
  /// Names in lower case; the last of a repeated one.
  let headers: [String: String]
  let body: [UInt8]

  var isGood: Bool { (200..<300).contains(status) }
}

/// Why an exchange came to nothing.
enum TransportFlaw: Error, Equatable {
  case noConnection
  case noSuchHost
  case notTrusted
  case timedOut
  case broken
  /// `onChunk` or the person said stop.
  case stopped

  /// Whether the same request may go out again: it carries an `Idempotency-Key`, or changes
  /// nothing.
  var isWorthAnotherTry: Bool { self == .noConnection || self == .broken }
}
