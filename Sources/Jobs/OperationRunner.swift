import Domain
package import Operations
package import Telemetry

/// Carries running operations on, a transaction of each in turn, until it is canceled.
///
/// It keeps nothing: what is running is in the database, so a new process goes on where a dead one
/// stopped.
package struct OperationRunner: Sendable {
  private let operations: Operations
  private let log: Log

  /// After trouble, so that a full disk does not make a busy loop.
  private static let pauseMilliseconds = 2000

  package init(_ operations: Operations, log: Log) {
    self.operations = operations
    self.log = log
  }

  package func run() async {
    while !Task.isCancelled {
      do {
        let running = try await operations.running()
        if running.isEmpty {
          await operations.work.wait()
          continue
        }
        for operation in running {
          if Task.isCancelled { return }
          _ = try await operations.carryOn(operation)
        }
      } catch {
        log.error("operation.stuck", ["cause": .text(String(reflecting: error))])
        try? await operations.clock.sleep(Self.pauseMilliseconds)
      }
    }
  }
}
