import Glibc

/// Threads of their own for work that blocks a core, with a short line before them.
///
/// Passwords of people are hashed here: each takes 19 MiB and 20 ms, so that the number of threads
/// bounds the memory and the length of the line bounds the wait. The threads end when the queue is
/// let go of, after the work in line.
package final class HashingQueue: Sendable {
  /// The line is full: try again in a moment. What the rims answer with 503.
  package struct Busy: Error, Equatable {}

  private let line: WorkLine

  /// - Parameters:
  ///   - threads: How much runs at once, at least one.
  ///   - waiting: How much may wait besides that.
  package init(threads: Int = 2, waiting: Int = 64) {
    let threads = max(1, threads)
    line = WorkLine(capacity: max(0, waiting) + threads)
    let started = (0..<threads).count { _ in line.startThread() }
    // Without a thread nobody would ever be served: then everybody is told so at once.
    if started == 0 { line.close() }
  }

  deinit {
    line.close()
  }

  /// Runs the work on one of the threads and waits for it without holding the caller's.
  ///
  /// - Throws: `Busy`, or what the work throws.
  package func run<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let entered = line.enter { continuation.resume(with: Result(catching: work)) }
      if !entered { continuation.resume(throwing: Busy()) }
    }
  }
}

/// The work in line and the threads that take it; kept alive by both ends.
private final class WorkLine: Sendable {
  private let lock = ThreadLock()
  private let capacity: Int
  // All three are read and written under the lock only.
  private nonisolated(unsafe) var waiting: [@Sendable () -> Void] = []
  private nonisolated(unsafe) var running = 0
  private nonisolated(unsafe) var closed = false

  init(capacity: Int) { self.capacity = capacity }

  /// False when there is no room.
  func enter(_ work: @escaping @Sendable () -> Void) -> Bool {
    lock.holding {
      guard !closed, waiting.count + running < capacity else { return false }
      waiting.append(work)
      lock.wakeOne()
      return true
    }
  }

  func close() {
    lock.holding {
      closed = true
      lock.wakeAll()
    }
  }

  /// False when the system gives no thread.
  func startThread() -> Bool {
    var thread = pthread_t()
    let line = Unmanaged.passRetained(self)
    guard pthread_create(&thread, nil, runWorkLine, line.toOpaque()) == 0 else {
      line.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  func takeTurns() {
    while let work = next() {
      work()
      lock.holding { running -= 1 }
    }
  }

  private func next() -> (@Sendable () -> Void)? {
    lock.holding {
      while waiting.isEmpty {
        if closed { return nil }
        lock.wait()
      }
      running += 1
      return waiting.removeFirst()
    }
  }
}

private func runWorkLine(_ line: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let line else { return nil }
  Unmanaged<WorkLine>.fromOpaque(line).takeRetainedValue().takeTurns()
  return nil
}
