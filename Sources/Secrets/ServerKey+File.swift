import Glibc

extension ServerKey {
  /// Why a key file cannot be used. None of them holds the path or a byte of the key.
  package enum FileFlaw: Error, Equatable {
    case missing
    /// It was to be made, and something of that name is there.
    case alreadyThere
    case notAFile
    /// The group or everybody may read or write it; its permission bits, such as `0o644`.
    case openToOthers(mode: UInt32)
    /// Bytes found; 33 for any file that is longer.
    case wrongLength(Int)
    /// The system's error number.
    case unreadable(errno: Int32)
    case unwritable(errno: Int32)
  }

  /// Reads the key: a regular file of 32 bytes that only its owner may touch.
  package static func read(fromFile path: String) throws(FileFlaw) -> ServerKey {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { throw flawOfOpening(errno) }
    defer { close(file) }
    try check(file)
    var bytes = [UInt8](repeating: 0, count: byteCount + 1)
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw .unreadable(errno: errno) }
      if got == 0 { break }
      count += got
    }
    guard let key = ServerKey(bytes: bytes[..<count]) else { throw .wrongLength(count) }
    return key
  }

  /// Makes a new key and writes it, with mode 0600 and synced to disk, to a file that must not exist.
  ///
  /// The file appears whole or not at all: it is written under another name and then linked.
  package static func create(
    inFile path: String, _ random: Randomness
  ) throws(FileFlaw) -> ServerKey {
    let key = make(random)
    let draft = path + ".new-" + Hex.encode(random.bytes(6))
    let file = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .unwritable(errno: errno) }
    defer {
      close(file)
      unlink(draft)
    }
    try write(key, to: file)
    guard link(draft, path) == 0 else {
      throw errno == EEXIST ? .alreadyThere : .unwritable(errno: errno)
    }
    syncFolder(of: path)
    return key
  }

  /// The key in the file; a new one when there is no file yet.
  ///
  /// Two processes that start at once get the same key: the one that comes second reads.
  package static func readOrCreate(
    file path: String, _ random: Randomness
  ) throws(FileFlaw) -> ServerKey {
    do throws(FileFlaw) {
      return try read(fromFile: path)
    } catch .missing {
      do throws(FileFlaw) {
        return try create(inFile: path, random)
      } catch .alreadyThere {
        return try read(fromFile: path)
      }
    }
  }
}

extension ServerKey {
  private static func flawOfOpening(_ number: Int32) -> FileFlaw {
    switch number {
    case ENOENT: .missing
    case ELOOP, EISDIR, ENXIO: .notAFile
    default: .unreadable(errno: number)
    }
  }

  private static func check(_ file: Int32) throws(FileFlaw) {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .unreadable(errno: errno) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard facts.st_mode & 0o077 == 0 else { throw .openToOthers(mode: facts.st_mode & 0o777) }
  }

  private static func write(_ key: ServerKey, to file: Int32) throws(FileFlaw) {
    var written = 0
    while written < byteCount {
      let count = key.raw.read { bytes in
        Glibc.write(file, bytes.baseAddress?.advanced(by: written), byteCount - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .unwritable(errno: errno) }
      written += count
    }
    guard fsync(file) == 0 else { throw .unwritable(errno: errno) }
  }

  /// The name is on disk only once the folder is. Some file systems cannot, and nothing is lost
  /// there that a crash at this moment would not lose anyway.
  private static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let opened = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return }
    fsync(opened)
    close(opened)
  }
}
