import Dispatch

/// Runs handlers on threads of their own, so that a test that waits for a socket cannot starve them.
final class QueueExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "handlers", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
