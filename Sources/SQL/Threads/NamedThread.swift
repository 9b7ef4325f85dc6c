import Glibc

/// A thread of the system's, for work that blocks.
package enum NamedThread {
  /// Starts a thread that runs the body and ends with it.
  ///
  /// - Parameter name: What the system's tools show; the kernel keeps 15 bytes of it.
  /// - Throws: `Fault.engine` with the system's error code when there is no thread to be had.
  package static func start(
    _ name: String, _ body: @escaping @Sendable () -> Void
  ) throws(Fault) {
    let work = Unmanaged.passRetained(Work(name: name, body: body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    let code = pthread_create(&thread, &attributes, runWork, work.toOpaque())
    guard code == 0 else {
      work.release()
      throw .engine(code: Int(code), statement: "thread", message: "no thread could be started")
    }
  }

  private final class Work: Sendable {
    let name: String
    let body: @Sendable () -> Void

    init(name: String, body: @escaping @Sendable () -> Void) {
      self.name = name
      self.body = body
    }
  }

  private static let runWork:
    @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
      guard let pointer else { return nil }
      let work = Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue()
      call(work.name)
      work.body()
      return nil
    }

  /// Names the calling thread. The C function for it is hidden from Swift, the kernel's file is not;
  /// a thread that stays without a name is no harm.
  private static func call(_ name: String) {
    let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    var bytes = Array(name.utf8.prefix(15))
    _ = write(file, &bytes, bytes.count)
    close(file)
  }
}
