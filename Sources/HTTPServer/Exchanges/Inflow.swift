import HTTP

/// A body on its way from the library to the handler. Says when to stop reading, and when to go on.
struct Inflow {
  /// Bytes that may wait for the handler before the socket is left alone.
  static let highWater = 256 * 1024

  /// What a reader gets.
  enum Taken {
    case chunk([UInt8])
    case end
    case failed(BodyError)
    case nothingYet
  }

  private var pending: [UInt8] = []
  private var isEnded = false
  private(set) var failure: BodyError?
  /// Bytes that came, taken or not.
  private(set) var total = 0

  var isFull: Bool { pending.count >= Self.highWater }

  /// Nothing will come any more.
  var isOver: Bool { isEnded || failure != nil }

  mutating func append(_ bytes: UnsafeRawBufferPointer, limit: Int) {
    guard !isOver else { return }
    total += bytes.count
    if total > limit {
      fail(.tooLarge(limit: limit))
    } else {
      pending.append(contentsOf: bytes)
    }
  }

  mutating func end() {
    isEnded = true
  }

  /// What has come but was not read is dropped: half a body is none.
  mutating func fail(_ error: BodyError) {
    guard !isOver else { return }
    failure = error
    pending = []
  }

  mutating func take() -> Taken {
    if let failure { return .failed(failure) }
    guard pending.isEmpty else {
      defer { pending = [] }
      return .chunk(pending)
    }
    return isEnded ? .end : .nothingYet
  }

  /// Whether a reader that waits has a reason to look again.
  var hasNews: Bool { isOver || !pending.isEmpty }
}
