import FoundationEssentials
import TestSupport

/// The named statements of Storage as they stand in its files, to see that none is left out.
struct SourceStatements {
  let names: Set<String>

  init() throws {
    names = try Self.files(in: "Sources/Storage").reduce(into: []) { names, file in
      for match in file.text.matches(of: /Statement\(\s*"([a-z0-9.-]+)"/) {
        names.insert(String(match.output.1))
      }
      for match in file.text.matches(
        of: /= page\(\s*"([a-z0-9.-]+)",\s*searching: "([a-z0-9.-]+)"/)
      {
        names.formUnion([String(match.output.1), String(match.output.2)])
      }
    }
  }

  /// Swift files below a folder of the package.
  static func files(in folder: String) throws -> [(name: String, text: String)] {
    let folder = Golden.packageFolder + "/" + folder
    return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { file in
        let data = FileManager.default.contents(atPath: folder + "/" + file) ?? Data()
        return (file, String(decoding: data, as: UTF8.self))
      }
  }
}
