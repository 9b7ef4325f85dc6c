import CSQLite
import SQL

/// When the running statement has to stop. SQLite asks every few thousand steps of its machine.
///
/// The cell lies outside of any class so that the C callback can read it without touching Swift's
/// exclusive access to its owner.
struct Deadline: ~Copyable {
  private let cell = UnsafeMutablePointer<Instant>.allocate(capacity: 1)

  /// Some tenths of a millisecond, against which a look at the clock is nothing.
  private static let stepsBetweenLooks: Int32 = 4_000

  init(watching handle: OpaquePointer) {
    cell.initialize(to: .never)
    sqlite3_progress_handler(handle, Self.stepsBetweenLooks, isOver, cell)
  }

  deinit { cell.deallocate() }

  func set(_ instant: Instant) { cell.pointee = instant }
}

/// Not zero stops the statement: its time is over, or the task that runs it was cancelled.
private let isOver: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { cell in
  guard let deadline = cell?.assumingMemoryBound(to: Instant.self).pointee else { return 0 }
  guard deadline != .never else { return 0 }
  return Task.isCancelled || Instant.now() >= deadline ? 1 : 0
}
