/// What a form of type `multipart/form-data` consists of, in order.
package enum MultipartEvent: Sendable, Equatable {
  case begin(MultipartPart)
  /// Bytes of the part that was begun. Never empty.
  case data([UInt8])
  case end
}

/// The head of one part.
package struct MultipartPart: Sendable, Equatable {
  /// The name of the form's field.
  package let name: String
  /// The file's name as the client says it; for show, never for a path.
  package let filename: String?
  /// The media type as the client says it.
  package let contentType: String?

  package init(name: String, filename: String? = nil, contentType: String? = nil) {
    self.name = name
    self.filename = filename
    self.contentType = contentType
  }
}

/// Why bytes are not such a form.
package enum MultipartFlaw: Error, CaseIterable, Sendable {
  case noBoundary, malformedBoundary, malformedHead, headTooLarge, tooManyParts, truncated
}

/// Takes a form of type `multipart/form-data` (RFC 7578) apart while it arrives.
///
/// Bytes go in as they come, events come out; what is kept is a part's head and a piece as long as
/// the boundary, whatever the size of the form. Where chunks are cut makes no difference but for how
/// the data events are cut.
package struct MultipartParser: Sendable {
  private enum State {
    case preamble, afterBoundary, head, data, epilogue
  }

  private let delimiter: [UInt8]
  private let maxParts: Int
  private let maxHead: Int
  private var state = State.preamble
  private var parts = 0
  /// Whether the two bytes of line end before the part's data are still there.
  private var isAtStart = false
  /// Bytes that could not be decided on yet.
  private var rest: [UInt8]

  /// - Parameters:
  ///   - contentType: The value of the request's `Content-Type`.
  ///   - maxParts: The most parts.
  ///   - maxHead: The most bytes of one part's head.
  package init(
    contentType: String, maxParts: Int = 1000, maxHead: Int = 8 * 1024
  ) throws(MultipartFlaw) {
    guard let boundary = HeaderParameters(contentType)["boundary"],
      (1...70).contains(boundary.utf8.count)
    else { throw .noBoundary }
    delimiter = Array("\r\n--\(boundary)".utf8)
    self.maxParts = maxParts
    self.maxHead = maxHead
    // The first boundary may stand at the very start, where no line end precedes it.
    rest = [0x0D, 0x0A]
  }

  /// Takes more bytes.
  ///
  /// - Returns: What could be decided.
  package mutating func push(_ bytes: [UInt8]) throws(MultipartFlaw) -> [MultipartEvent] {
    rest += bytes
    var events: [MultipartEvent] = []
    while try step(&events) {}
    return events
  }

  /// Says that no bytes follow.
  package func finish() throws(MultipartFlaw) {
    guard state == .epilogue else { throw .truncated }
  }

  /// One decision. False when it needs more bytes.
  private mutating func step(_ events: inout [MultipartEvent]) throws(MultipartFlaw) -> Bool {
    switch state {
    case .preamble: return skipPreamble()
    case .afterBoundary: return try readBoundaryEnd()
    case .head: return try readHead(&events)
    case .data: return readData(&events)
    case .epilogue:
      rest = []
      return false
    }
  }

  private mutating func skipPreamble() -> Bool {
    let search = rest.find(delimiter)
    rest.removeFirst(search.isFound ? search.position + delimiter.count : search.position)
    if search.isFound { state = .afterBoundary }
    return search.isFound
  }

  /// `--` ends the form; spaces and a line end begin a part (RFC 2046 §5.1.1).
  private mutating func readBoundaryEnd() throws(MultipartFlaw) -> Bool {
    guard rest.count >= 2 else { return false }
    if rest[0] == 0x2D, rest[1] == 0x2D {
      state = .epilogue
      return true
    }
    let padding = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard padding <= maxHead else { throw .malformedBoundary }
    guard rest.count >= padding + 2 else { return false }
    guard rest[padding] == 0x0D, rest[padding + 1] == 0x0A else { throw .malformedBoundary }
    parts += 1
    guard parts <= maxParts else { throw .tooManyParts }
    // The line end stays: an empty head then ends with two of them like any other.
    rest.removeFirst(padding)
    state = .head
    return true
  }

  private mutating func readHead(
    _ events: inout [MultipartEvent]
  ) throws(MultipartFlaw) -> Bool {
    let search = rest.find([0x0D, 0x0A, 0x0D, 0x0A])
    guard search.position <= maxHead else { throw .headTooLarge }
    guard search.isFound else { return false }
    events.append(.begin(try MultipartPart(head: rest[..<search.position])))
    // The second line end stays: it begins the boundary of a part without data.
    rest.removeFirst(search.position + 2)
    (state, isAtStart) = (.data, true)
    return true
  }

  private mutating func readData(_ events: inout [MultipartEvent]) -> Bool {
    let search = rest.find(delimiter)
    let lead = isAtStart ? 2 : 0
    if search.position > lead {
      events.append(.data(Array(rest[lead..<search.position])))
      isAtStart = false
      rest.removeFirst(search.position)
    }
    guard search.isFound else { return false }
    // What is left of the lead stands before the delimiter when the part has no data.
    rest.removeFirst((isAtStart ? search.position : 0) + delimiter.count)
    events.append(.end)
    state = .afterBoundary
    return true
  }
}
