/// The one home of sleeping in these modules.
package enum Pause {
  /// Suspends the task, and with it no thread.
  ///
  /// - Throws: `CancellationError` when the task is cancelled meanwhile.
  package static func milliseconds(_ count: Int) async throws {
    try await Task.sleep(for: .milliseconds(count))
  }
}
