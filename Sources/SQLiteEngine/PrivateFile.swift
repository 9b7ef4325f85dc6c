import Glibc
import SQL

/// Files that only the program's own user can read.
enum PrivateFile {
  /// Makes an empty file with mode 0600 when there is none; leaves an existing one alone.
  static func make(at path: String) throws(Fault) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure("create") }
    close(file)
  }

  /// Waits until the disk holds what the path names, a file or a folder.
  static func flush(_ path: String) throws(Fault) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure("flush") }
    defer { close(file) }
    guard fsync(file) == 0 else { throw failure("flush") }
  }

  /// Gives a file another's name and place at once.
  static func move(_ path: String, to target: String) throws(Fault) {
    guard rename(path, target) == 0 else { throw failure("rename") }
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    try flush(folder)
  }

  static func remove(_ path: String) { unlink(path) }

  static func failure(_ step: String) -> Fault {
    let code = errno
    return .engine(code: Int(code), statement: step, message: String(cString: strerror(code)))
  }
}
