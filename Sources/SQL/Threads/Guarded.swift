import Glibc

/// State behind a POSIX lock, with a condition to wait for.
///
/// The standard library's `Mutex` has no condition, and the thread sanitizer takes correct uses of
/// it for races.
package final class Guarded<State>: @unchecked Sendable {  // `state` is only touched under `mutex`.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var state: State

  package init(_ state: State) {
    self.state = state
    mutex.initialize(to: pthread_mutex_t())
    condition.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Runs a short body that has the state for itself.
  package func with<Answer, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&state)
  }

  /// Blocks the thread until the attempt has an answer.
  ///
  /// - Parameter attempt: Runs under the lock, at once and after every wake-up.
  @discardableResult
  package func wait<Answer>(until attempt: (inout State) -> Answer?) -> Answer {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let answer = attempt(&state) { return answer }
      pthread_cond_wait(condition, mutex)
    }
  }

  /// As `wait`, but gives up: nil when there was no answer before the deadline.
  package func wait<Answer>(
    before deadline: Instant, until attempt: (inout State) -> Answer?
  ) -> Answer? {
    var latest = deadline.asTimespec
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let answer = attempt(&state) { return answer }
      if pthread_cond_timedwait(condition, mutex, &latest) == ETIMEDOUT { return attempt(&state) }
    }
  }

  /// Wakes one who waits; costs next to nothing when nobody does.
  package func wakeOne() { pthread_cond_signal(condition) }

  package func wakeAll() { pthread_cond_broadcast(condition) }
}
