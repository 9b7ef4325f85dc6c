package import Operations

/// Has the runners look every two seconds, where other processes may have died at their work and
/// nobody is left to tell of it.
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
