import Glibc

/// A thread of the system's, for work that waits in the kernel.
struct SystemThread {
  private var thread = pthread_t()

  /// Starts at once. The system refuses a thread only when it has no memory for a stack, and then the
  /// work is done by nobody: a server that has just been started cannot serve either.
  init(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Work(run: work))
    if pthread_create(&thread, nil, runWork, box.toOpaque()) != 0 { box.release() }
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
