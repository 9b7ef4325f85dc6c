import FoundationEssentials
import TestSupport

/// The named statements of Storage as they stand in its files.
struct SourceStatements {
  /// The text by the name, with the shared parts that it is made of.
  let texts: [String: String]

  init() throws {
    let folder = Golden.packageFolder + "/Sources/Storage"
    var files: [String] = []
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    where file.hasSuffix(".swift") {
      let data = FileManager.default.contents(atPath: folder + "/" + file) ?? Data()
      files.append(String(decoding: data, as: UTF8.self))
    }
    let shared = files.reduce(into: [:]) { $0.merge(Self.parts(of: $1)) { one, _ in one } }
    texts = files.reduce(into: [:]) { texts, file in
      texts.merge(Self.statements(in: file, shared)) { one, other in one + other }
    }
  }

  /// Texts that several statements are made of, by their name.
  private static func parts(of file: String) -> [String: String] {
    var parts: [String: String] = [:]
    for match in file.matches(of: /let (\w+): Fragment =\s*(?s:("""\n.*?"""|"[^"\n]*"))/) {
      parts[String(match.output.1)] = String(match.output.2)
    }
    return parts
  }

  private static func statements(
    in file: String, _ shared: [String: String]
  ) -> [String: String] {
    var found: [String: String] = [:]
    for piece in file.split(separator: "static let ").dropFirst() {
      let body = piece.firstRange(of: "\n}\n").map { piece[..<$0.lowerBound] } ?? piece
      var names = body.matches(of: /Statement\(\s*"([a-z0-9.-]+)"/).map { String($0.output.1) }
      for match in body.matches(of: /= page\(\s*"([a-z0-9.-]+)",\s*searching: "([a-z0-9.-]+)"/) {
        names += [String(match.output.1), String(match.output.2), "page"]
      }
      guard !names.isEmpty else { continue }
      var words = Set(body.matches(of: /[a-z]\w+/).map { String($0.output) })
      if names.contains("page") { words.insert("narrowed") }
      let text = body + words.sorted().compactMap { shared[$0] }.joined(separator: "\n")
      for name in names where name != "page" { found[name, default: ""] += text }
    }
    return found
  }
}
