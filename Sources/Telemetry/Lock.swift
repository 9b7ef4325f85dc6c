import Glibc

/// A lock for a few lines that never wait.
///
/// A pthread mutex and not `Synchronization.Mutex`, whose correct uses the thread sanitizer reports as
/// races.
package final class Lock: @unchecked Sendable {
  // Unchecked: the pointer never changes, and a pthread mutex may be used from any thread.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  package init() {
    mutex = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  package func withLock<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }

  /// Holds the lock from here to `unlock`. For code whose two ends are in different functions.
  package func lock() { pthread_mutex_lock(mutex) }
  package func unlock() { pthread_mutex_unlock(mutex) }
}
