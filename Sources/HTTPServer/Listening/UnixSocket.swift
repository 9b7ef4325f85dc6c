// In a clean build the constants of sockets come with this module, not with Glibc.
import CMicrohttpd
import Glibc

/// Sockets in the file system.
enum UnixSocket {
  /// Makes the socket with mode 0660. A file left behind by a process that is gone is replaced; one
  /// on which somebody answers is not, and a file that is no socket is never touched.
  static func listen(_ path: String, backlog: Int32) throws(ServerError) -> Int32 {
    let address = try address(path)
    if isSocket(path) {
      guard !isAnswered(address) else { throw .inUse }
      unlink(path)
    }
    let descriptor = try open()
    // The file takes the mode of the unbound socket, less the umask, so that at no moment a
    // stranger can connect. The umask itself is the whole process's and stays alone: files that
    // others are making meanwhile would lose rights by it.
    guard fchmod(descriptor, 0o660) == 0 else { throw .closing(descriptor, "fchmod") }
    guard with(address, { bind(descriptor, $0, $1) }) == 0 else {
      throw .closing(descriptor, "bind")
    }
    guard chmod(path, 0o660) == 0 else { throw .closing(descriptor, "chmod") }
    guard Glibc.listen(descriptor, backlog) == 0 else { throw .closing(descriptor, "listen") }
    return descriptor
  }

  private static func open() throws(ServerError) -> Int32 {
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(AF_UNIX, kind, 0)
    guard descriptor >= 0 else { throw .last("socket") }
    return descriptor
  }

  private static func isSocket(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFSOCK
  }

  private static func isAnswered(_ address: sockaddr_un) -> Bool {
    guard let probe = try? open() else { return true }
    defer { close(probe) }
    return with(address) { connect(probe, $0, $1) } == 0
  }

  private static func address(_ path: String) throws(ServerError) -> sockaddr_un {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    let room = MemoryLayout.size(ofValue: address.sun_path)
    guard bytes.count < room, !bytes.contains(0) else { throw .pathTooLong }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return address
  }

  private static func with<Value>(
    _ address: sockaddr_un, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value
  ) -> Value {
    withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
