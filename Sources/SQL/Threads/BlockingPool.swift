import Glibc

/// A few threads on which blocking calls are allowed.
///
/// Run work on it with `withTaskExecutorPreference(pool)`. The system's own pool has a thread a
/// core: one blocking call there stops everybody, here it stops one of `threads`.
///
/// Taking on work cannot fail, so whoever lets requests in looks at `isOverloaded` first.
package final class BlockingPool: TaskExecutor {
  package let threads: Int
  /// How many waiting jobs are too many.
  package let limit: Int
  private let queue = Guarded(Queue())

  private struct Queue {
    var jobs = Line<UnownedJob>()
    var isStopped = false
  }

  /// - Parameters:
  ///   - name: Of its threads, which are numbered: "db-1".
  ///   - threads: At least 1.
  ///   - limit: See `isOverloaded`.
  /// - Throws: `Fault.engine` when the system has no more threads.
  package init(name: String, threads: Int, limit: Int = 1024) throws(Fault) {
    self.threads = max(1, threads)
    self.limit = limit
    for number in 1...self.threads {
      do {
        // The threads keep the pool alive until it is stopped.
        try NamedThread.start("\(name)-\(number)") { self.runJobs() }
      } catch {
        stop()
        throw error
      }
    }
  }

  /// Jobs that no thread has begun. A task is a job each time that it starts or goes on.
  package var depth: Int { queue.with { $0.jobs.count } }

  /// Whether new requests should be turned away.
  package var isOverloaded: Bool { depth >= limit }

  /// Whether the calling thread belongs to a pool, so that it may block.
  package static var isCurrent: Bool { pthread_getspecific(poolKey) != nil }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let isTaken = queue.with { queue in
      guard !queue.isStopped else { return false }
      queue.jobs.append(job)
      return true
    }
    // A task that outlives the pool still comes to its end.
    if isTaken { queue.wakeOne() } else { globalConcurrentExecutor.enqueue(job) }
  }

  /// Ends the threads once the waiting jobs are done.
  package func stop() {
    queue.with { $0.isStopped = true }
    queue.wakeAll()
  }

  private func runJobs() {
    pthread_setspecific(poolKey, Unmanaged.passUnretained(self).toOpaque())
    let executor = asUnownedTaskExecutor()
    while let job = nextJob() { job.runSynchronously(on: executor) }
  }

  /// - Returns: Nil when the pool has stopped and nothing waits.
  private func nextJob() -> UnownedJob? {
    queue.wait { queue -> UnownedJob?? in
      if let job = queue.jobs.popFirst() { return .some(job) }
      return queue.isStopped ? .some(nil) : nil
    }
  }
}

private let poolKey: pthread_key_t = {
  var key = pthread_key_t()
  pthread_key_create(&key, nil)
  return key
}()
