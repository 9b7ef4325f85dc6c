import Glibc
import Synchronization

private let sockets = Atomic<Int>(0)

/// A path for a socket that no other test uses.
func socketPath() -> String {
  let number = sockets.wrappingAdd(1, ordering: .relaxed).newValue
  return "/tmp/http-server-tests-\(getpid())-\(number).sock"
}
