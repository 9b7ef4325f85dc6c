import FoundationEssentials

/// The program under test: the one that was built together with these tests.
enum Binary {
  /// - Throws: `noBinary` with where it was looked for. A missing program is a failure.
  static func path() throws -> String {
    let candidates =
      [ProcessInfo.processInfo.environment["TENANTRY_BINARY"]].compactMap { $0 }
      + CommandLine.arguments.filter { $0.contains(".xctest") }.map { folder(of: $0) + "/tenantry" }
      + [".build/debug/tenantry"]
    guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw Trouble.noBinary(candidates.joined(separator: ", "))
    }
    return found
  }

  private static func folder(of path: String) -> String {
    // On some systems the bundle is a folder with the program somewhere inside.
    let bundle = path[..<(path.firstRange(of: ".xctest")?.lowerBound ?? path.endIndex)]
    return String(bundle[..<(bundle.lastIndex(of: "/") ?? bundle.startIndex)])
  }
}
