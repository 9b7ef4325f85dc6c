import HTTP

/// The bytes of one file within a form of type `multipart/form-data`, as they arrive.
///
/// Reads up to the file on making, and the file while it is asked for: memory does not grow with it.
struct FileChunks: AsyncSequence {
  typealias Element = [UInt8]

  /// Characters of a text field that are read.
  private static let textLimit = 100_000

  let fileName: String
  private let reader: MultipartReader

  /// - Parameters:
  ///   - field: The name of the file's field.
  ///   - check: Is given the text fields in front of the file, and throws to go no further.
  /// - Returns: Nil when the form holds no such file.
  init?(
    _ request: Request, field: String, check: ([String: String]) throws -> Void
  ) async throws {
    var reader = try MultipartReader(request, maxParts: 20)
    var texts: [String: String] = [:]
    var current = ""
    while let event = try await reader.next() {
      switch event {
      case .begin(let part):
        if part.name == field, let name = part.filename {
          try check(texts)
          // A form with no file chosen sends one without a name.
          guard !name.isEmpty else { return nil }
          fileName = name
          self.reader = reader
          return
        }
        current = part.name
      case .data(let bytes):
        let text = texts[current, default: ""] + String(decoding: bytes, as: UTF8.self)
        texts[current] = String(text.prefix(Self.textLimit))
      case .end: break
      }
    }
    try check(texts)
    return nil
  }

  func makeAsyncIterator() -> Iterator { Iterator(reader: reader) }

  struct Iterator: AsyncIteratorProtocol {
    fileprivate var reader: MultipartReader

    mutating func next() async throws -> [UInt8]? {
      while let event = try await reader.next() {
        switch event {
        case .data(let bytes): return bytes
        case .begin, .end: return nil
        }
      }
      return nil
    }
  }
}
