import Glibc

/// A secret that stands in a file, so that it is on no command line and in no environment.
enum SecretFile {
  /// More than any address with its password.
  private static let limit = 64 * 1024

  /// - Parameter text: The secret itself, or `@FILE`: then it is that file's first line.
  static func resolve(_ text: String, of option: String) throws(Trouble) -> String {
    guard text.hasPrefix("@") else { return text }
    let path = String(text.dropFirst())
    guard !path.isEmpty else { throw .usage("\(option) needs the name of a file behind the @") }
    return try firstLine(of: path)
  }

  /// A file that is there but may not be looked at exists: to pass it over would be to go on with
  /// another database, or without mail.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 || errno != ENOENT }

  /// Without white space around it.
  static func firstLine(of path: String) throws(Trouble) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failed("the file \(path) cannot be read (\(errno))") }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
      throw .failed("\(path) is no file")
    }
    guard info.st_mode & 0o007 == 0 else {
      throw .failed("\(path) can be read by others; only its owner and group may (chmod 640)")
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, limit))
    }
    let line = String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self)
    let text = line.drop(while: \.isWhitespace)
    let end = text.lastIndex { !$0.isWhitespace }
    guard let end else { throw .failed("the first line of \(path) is empty") }
    return String(text[...end])
  }
}
