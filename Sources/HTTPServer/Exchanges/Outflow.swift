/// A streamed answer on its way from the producer to the library.
struct Outflow {
  /// Bytes that may wait for the client before the producer does.
  static let highWater = 128 * 1024

  /// What the library gets.
  enum Taken {
    case bytes(Int)
    case end
    case broken
    case nothingYet
  }

  private var pending: [UInt8] = []
  private var offset = 0
  private var isEnded = false
  private(set) var isBroken = false
  /// Bytes that were handed over.
  private(set) var total = 0

  private var waiting: Int { pending.count - offset }

  var isFull: Bool { waiting >= Self.highWater }

  /// Whether the library, if it waits, has a reason to look again.
  var hasNews: Bool { isBroken || isEnded || waiting > 0 }

  mutating func append(_ bytes: [UInt8]) {
    if offset == pending.count {
      (pending, offset) = (bytes, 0)
    } else {
      pending += bytes
    }
  }

  mutating func end() {
    isEnded = true
  }

  /// The answer is broken off; what waits is dropped.
  mutating func breakOff() {
    (isBroken, pending, offset) = (true, [], 0)
  }

  mutating func take(into buffer: UnsafeMutableRawBufferPointer) -> Taken {
    if isBroken { return .broken }
    let count = min(waiting, buffer.count)
    guard count > 0 else { return isEnded ? .end : .nothingYet }
    pending.withUnsafeBytes { bytes in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
    }
    offset += count
    total += count
    forgetTaken()
    return .bytes(count)
  }

  /// Keeps what was handed over from piling up in front of what waits.
  private mutating func forgetTaken() {
    guard offset > Self.highWater else { return }
    pending.removeFirst(offset)
    offset = 0
  }
}
