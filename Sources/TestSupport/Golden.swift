import FoundationEssentials

/// Texts that a reviewer reads, kept in `Tests/Golden`.
///
/// `TENANTRY_WRITE_GOLDEN=1` writes them anew; the difference is reviewed like code.
package enum Golden {
  package enum Verdict: Equatable, Sendable {
    case same
    case written
    case missing
    /// The first line that differs, counted from 1.
    case differs(line: Int, expected: String, found: String)
  }

  /// Compares a text with the file of that name.
  package static func check(_ text: String, _ name: String) throws -> Verdict {
    let file = folder + "/" + name
    if ProcessInfo.processInfo.environment["TENANTRY_WRITE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: URL(filePath: file))
      return .written
    }
    guard let kept = FileManager.default.contents(atPath: file) else { return .missing }
    return compare(text, String(decoding: kept, as: UTF8.self))
  }

  /// The package's own folder, found from where this file was compiled.
  package static let packageFolder: String = {
    #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }
  }()

  private static let folder = packageFolder + "/Tests/Golden"

  private static func compare(_ text: String, _ kept: String) -> Verdict {
    guard text != kept else { return .same }
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(found, expected).prefix { $0 == $1 }.count
    return .differs(
      line: line + 1, expected: line < expected.count ? String(expected[line]) : "(the end)",
      found: line < found.count ? String(found[line]) : "(the end)")
  }
}
