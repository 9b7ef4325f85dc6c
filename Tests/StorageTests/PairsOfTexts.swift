import FoundationEssentials
import TestSupport
import Testing

@Suite struct `One text for both engines` {
  @Test func `is not enough in fewer than ten places, each named in the decision`() throws {
    let data = FileManager.default.contents(
      atPath: Golden.packageFolder + "/docs/decisions/0003-one-sql-text-two-engines.md")
    let decision = String(decoding: data ?? Data(), as: UTF8.self)
    let named = Set(
      decision.matches(of: /^- `(\w+)`/.anchorsMatchLineEndings()).map { $0.output.1 })
    var found: Set<Substring> = []
    var pairs = 0
    for file in try SourceStatements.files(in: "Sources") {
      pairs += file.text.matches(of: /Fragment\(\s*sqlite: "/).count
      let pair = /let (\w+) = (?:Statement\(\s*"[^"]+",\s*)?Fragment\(\s*sqlite: "/
      for match in file.text.matches(of: pair) {
        #expect(found.insert(match.output.1).inserted, "\(match.output.1) stands twice")
      }
    }
    #expect(pairs == found.count, "each has a name")
    #expect(pairs < 10 && pairs > 0)
    #expect(found == named)
  }
}
