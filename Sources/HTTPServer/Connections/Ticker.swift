import Glibc

/// A thread that does something in intervals, or at once when asked.
final class Ticker: @unchecked Sendable {
  // Unchecked: `isAsked` is only touched under `mutex`; the rest does not change.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let work: @Sendable () -> Duration?
  private var isAsked = false

  /// - Parameter work: Returns how long to wait until the next time; nil to end the thread.
  init(_ work: @escaping @Sendable () -> Duration?) {
    self.work = work
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

  func start() throws(ServerError) {
    try SystemThread { self.run() }.detach()
  }

  /// Does it now.
  func hurry() {
    pthread_mutex_lock(mutex)
    isAsked = true
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
  }

  private func run() {
    while let pause = work() { wait(pause) }
  }

  private func wait(_ pause: Duration) {
    var deadline = timespec()
    clock_gettime(CLOCK_MONOTONIC, &deadline)
    let nanoseconds = Int(clamping: pause.nanoseconds) &+ deadline.tv_nsec
    deadline.tv_sec += nanoseconds / 1_000_000_000
    deadline.tv_nsec = nanoseconds % 1_000_000_000
    pthread_mutex_lock(mutex)
    while !isAsked, pthread_cond_timedwait(condition, mutex, &deadline) == 0 {}
    isAsked = false
    pthread_mutex_unlock(mutex)
  }
}
