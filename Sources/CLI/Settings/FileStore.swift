import Glibc

/// Files of this machine that hold secrets: only their owner may read them.
enum FileStore {
  /// - Returns: Nil when there is no such file.
  static func readIfThere(_ path: String, say: CLIPhrases) throws -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT || errno == ENOTDIR { return nil }
    guard descriptor >= 0 else { throw CLIFailure.file(say.unreadable(path)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      guard count > 0, bytes.count < 16 << 20 else {
        throw CLIFailure.file(say.unreadable(path))
      }
      bytes += buffer[..<count]
    }
  }

  /// Writes a file whole or not at all, with mode 0600, in a directory with mode 0700.
  static func replace(_ path: String, with bytes: [UInt8], say: CLIPhrases) throws {
    try makeDirectories(of: path, say: say)
    let draft = path + ".new"
    unlink(draft)
    let file = try NewFile(path: draft, say: say)
    guard file.write(bytes), file.finish(), rename(draft, path) == 0 else {
      unlink(draft)
      throw CLIFailure.file(say.unwritable(path))
    }
  }

  private static func makeDirectories(of path: String, say: CLIPhrases) throws {
    var directory = ""
    for part in path.split(separator: "/").dropLast() {
      directory += "/" + part
      guard mkdir(directory, 0o700) == 0 || errno == EEXIST || errno == EISDIR else {
        throw CLIFailure.file(say.unwritable(path))
      }
    }
  }
}

/// A file that did not exist before, with mode 0600. Never overwrites anything.
final class NewFile {
  let path: String
  private var descriptor: Int32

  init(path: String, say: CLIPhrases) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw CLIFailure.file(errno == EEXIST ? say.fileExists(path) : say.unwritable(path))
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func write(_ bytes: some ContiguousBytesOfFile) -> Bool {
    bytes.withFileBytes { buffer in
      var rest = buffer
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if written > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// - Returns: Whether everything has reached the disk.
  func finish() -> Bool {
    let synced = fsync(descriptor) == 0
    let closed = close(descriptor) == 0
    descriptor = -1
    return synced && closed
  }

  /// Takes back a file that nothing was written to.
  func discard() {
    unlink(path)
  }
}

/// Bytes that can be written without being copied first.
protocol ContiguousBytesOfFile {
  func withFileBytes<Outcome>(_ body: (UnsafeRawBufferPointer) -> Outcome) -> Outcome
}

extension Array: ContiguousBytesOfFile where Element == UInt8 {
  func withFileBytes<Outcome>(_ body: (UnsafeRawBufferPointer) -> Outcome) -> Outcome {
    withUnsafeBytes { body($0) }
  }
}

extension UnsafeRawBufferPointer: ContiguousBytesOfFile {
  func withFileBytes<Outcome>(_ body: (UnsafeRawBufferPointer) -> Outcome) -> Outcome {
    body(self)
  }
}

/// A file that is open for reading.
final class OpenFile {
  let descriptor: Int32
  let size: Int
  let path: String

  init(path: String, say: CLIPhrases) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var information = stat()
    guard descriptor >= 0, fstat(descriptor, &information) == 0,
      information.st_mode & S_IFMT == S_IFREG
    else {
      if descriptor >= 0 { close(descriptor) }
      throw CLIFailure.file(say.unreadable(path))
    }
    size = Int(information.st_size)
  }

  deinit {
    close(descriptor)
  }

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
