// In a clean build the constants of sockets come with this module, not with Glibc.
import CMicrohttpd
import Glibc
import HTTPServer
import Testing

@Suite struct `The service manager` {
  @Test func `is told in one datagram`() throws {
    let path = socketPath()
    let receiver = try bound(to: path)
    defer {
      close(receiver)
      unlink(path)
    }
    #expect(ServiceManager(socket: path).say("READY=1"))
    #expect(read(receiver) == "READY=1")
    #expect(ServiceManager(socket: path).say("STOPPING=1"))
    #expect(read(receiver) == "STOPPING=1")
  }

  @Test(arguments: ["", "relative", "/nowhere/at/all", "/" + String(repeating: "x", count: 200)])
  func `that is not there holds nobody up`(socket: String) {
    #expect(!ServiceManager(socket: socket).say("READY=1"))
    #expect(!ServiceManager(socket: nil).say("READY=1"))
  }

  private func bound(to path: String) throws -> Int32 {
    let kind = Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    let descriptor = socket(AF_UNIX, kind, 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    try #require(code == 0)
    return descriptor
  }

  private func read(_ descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
