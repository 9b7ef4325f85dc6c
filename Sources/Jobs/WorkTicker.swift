package import Operations

/// Has the runners look every two seconds: a process may have died at its work, this one before it
/// was started again among them, and nobody is left to tell when its lease is over.
package struct WorkTicker: Sendable {
  private let operations: Operations

  private static let milliseconds = 2000

  package init(_ operations: Operations) {
    self.operations = operations
  }

  package func run() async {
    while !Task.isCancelled {
      do {
        try await operations.clock.sleep(Self.milliseconds)
      } catch { return }
      operations.work.ring()
    }
  }
}
