import FoundationEssentials
import Glibc

/// A folder of its own for a test, gone with it.
final class Folder: Sendable {
  let path: String

  init() throws {
    var name = Array((FileManager.default.temporaryDirectory.path + "/tenantry-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw Trouble.system("mkdtemp", errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = file(name)
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  func read(_ name: String) throws -> [UInt8] { try Self.bytes(of: file(name)) }

  static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  /// Every file below, by its path from here, with what is in it. Sockets are left out.
  func everything() throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      guard let bytes = try? read(name) else { continue }
      found[name] = bytes
    }
    return found
  }
}

/// What a test cannot go on after.
enum Trouble: Error {
  case system(String, Int32)
  case noBinary(String)
  case tooSlow(String)
  case unexpected(String)
}
