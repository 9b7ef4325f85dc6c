import Glibc

/// A file without a name, to be read back.
final class Capture {
  let descriptor: Int32

  struct NoFile: Error {}

  init() throws {
    descriptor = open("/tmp", O_RDWR | 0o20200000, 0o600)
    guard descriptor >= 0 else { throw NoFile() }
  }

  deinit { close(descriptor) }

  func text() -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
