import FoundationEssentials

/// A folder that is gone after the body.
package func withFolder<Answer>(_ body: (String) async throws -> Answer) async throws -> Answer {
  let name = "tenantry-test-\(UInt64.random(in: 0 ... .max))"
  let folder = FileManager.default.temporaryDirectory.appending(path: name)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder.path)
}

/// Every byte of every file in a folder, by the file's name.
package func bytes(in folder: String) throws -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
    let data = FileManager.default.contents(atPath: folder + "/" + name)
    files[name] = data.map { Array($0) }
  }
  return files
}

extension [UInt8] {
  /// Whether a text stands anywhere in these bytes, in either case.
  package func holds(_ text: String) -> Bool {
    let wanted = Array(text.lowercased().utf8)
    guard let first = wanted.first, count >= wanted.count else { return false }
    return withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - wanted.count) where bytes[start].lowered == first {
        if wanted.indices.allSatisfy({ bytes[start + $0].lowered == wanted[$0] }) { return true }
      }
      return false
    }
  }
}

extension UInt8 {
  fileprivate var lowered: UInt8 { (65...90).contains(self) ? self + 32 : self }
}
