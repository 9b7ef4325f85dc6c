import Glibc

/// Writes whole lines to a descriptor, from any thread, one after the other.
final class LogSink: Sendable {
  private let descriptor: Int32
  private let lock = Lock()

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  var isOpen: Bool { descriptor >= 0 }

  /// One `write` for a line, more only when the descriptor takes less. A line that cannot be written
  /// is lost: there is nowhere to say so.
  func write(_ line: [UInt8]) {
    lock.withLock {
      line.withUnsafeBytes { bytes in
        var rest = bytes[...]
        while !rest.isEmpty {
          let written = Glibc.write(
            descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
          if written < 0 && errno == EINTR { continue }
          guard written > 0 else { return }
          rest = rest.dropFirst(written)
        }
      }
    }
  }
}
