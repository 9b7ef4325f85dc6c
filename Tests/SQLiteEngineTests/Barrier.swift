import SQL

/// Holds a thread at a point until it may go on; tasks wait for that without holding one.
final class Barrier: Sendable {
  private let isOpen = Guarded(false)
  private let arrivals = AsyncStream<Void>.makeStream()

  /// Blocks the calling thread until `open`.
  func stop() {
    arrivals.continuation.finish()
    isOpen.wait { $0 ? true : nil }
  }

  /// Returns once somebody stands there.
  func reached() async { for await _ in arrivals.stream {} }

  func open() {
    isOpen.with { $0 = true }
    isOpen.wakeAll()
  }
}
