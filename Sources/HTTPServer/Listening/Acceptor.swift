import CMicrohttpd
import Glibc

/// Accepts connections and hands them to the library.
///
/// The library could do so itself, but its way to stop accepting (`MHD_quiesce_daemon`) races with its
/// own threads in version 0.9.75 and then ends the process.
final class Acceptor: @unchecked Sendable {
  // Unchecked: `thread` is only touched by who starts and stops; the daemon may be called by any thread.
  private let listener: Listener
  private let daemon: OpaquePointer
  private var thread: SystemThread?

  init(_ listener: Listener, _ daemon: OpaquePointer) {
    self.listener = listener
    self.daemon = daemon
  }

  func start() throws(ServerError) {
    thread = try SystemThread { self.run() }
  }

  /// Refuses who comes from now on. When it returns, the library gets no more connections.
  func stop() {
    // Wakes the thread out of `accept`, which then fails.
    shutdown(listener.descriptor, Int32(SHUT_RDWR))
    thread?.join()
    thread = nil
    close(listener.descriptor)
  }

  private func run() {
    while true {
      var address = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let socket = socket_accept(listener.descriptor, &address, &length)
      if socket >= 0 {
        // Beyond its limits the library closes the socket itself.
        _ = mhd_add(daemon, socket, &address, length)
      } else if !goesOn(errno) {
        return
      }
    }
  }

  /// Whether to try again after a failed call.
  private func goesOn(_ error: Int32) -> Bool {
    switch error {
    case EINVAL, EBADF, ENOTSOCK, EFAULT: return false
    case EMFILE, ENFILE, ENOBUFS, ENOMEM:
      // Nothing to do but let others give something back; asking at once would only burn time.
      var none = pollfd(fd: -1, events: 0, revents: 0)
      poll(&none, 1, 20)
      return true
    default:
      // The client has gone already, or a signal came.
      return true
    }
  }
}
