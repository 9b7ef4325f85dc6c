import Glibc

/// A directory that is gone after the test.
final class TemporaryDirectory: Sendable {
  let path: String

  struct NotMade: Error {}

  init() throws {
    var template = Array("/tmp/tenantry-cli-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NotMade() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Self.remove(path)
  }

  private static func remove(_ path: String) {
    if let entries = opendir(path) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(entries)
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    guard let stream = fopen(file, "w") else { throw NotMade() }
    fputs(text, stream)
    fclose(stream)
    return file
  }

  func read(_ name: String) -> String? {
    guard let stream = fopen(path + "/" + name, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(stream), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func mode(of name: String) -> UInt32 {
    var information = stat()
    stat(path + "/" + name, &information)
    return information.st_mode & 0o777
  }
}
