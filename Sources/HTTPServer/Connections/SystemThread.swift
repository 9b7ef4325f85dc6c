import Glibc

/// A thread of the system's, for work that waits in the kernel.
struct SystemThread {
  private var thread = pthread_t()

  /// Starts at once.
  init(_ work: @escaping @Sendable () -> Void) throws(ServerError) {
    let box = Unmanaged.passRetained(Work(run: work))
    let result = pthread_create(&thread, nil, runWork, box.toOpaque())
    guard result == 0 else {
      box.release()
      throw .system(call: "pthread_create", number: result)
    }
  }

  func detach() { pthread_detach(thread) }

  /// Waits until the work is done.
  func join() { pthread_join(thread, nil) }
}

private final class Work {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

private func runWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
  return nil
}
