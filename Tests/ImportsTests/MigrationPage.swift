import Domain
import Foundation
import Testing

@testable import Imports

@Suite struct `The page about coming from elsewhere` {
  /// The rows of the table of columns, by kind.
  private func rows() throws -> [(kind: ExportKind, needed: [String], taken: [String])] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let page = try String(
      contentsOf: tests.appendingPathComponent("../../docs/migrate.md"), encoding: .utf8)
    let table = page.split(separator: "\n").drop { !$0.hasPrefix("| Kind | Needed |") }
    return table.dropFirst(2).prefix { $0.hasPrefix("|") }.compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        String($0).trimmed
      }
      guard let kind = ExportKind(rawValue: cells[1].replacing("`", with: "")) else { return nil }
      let names = cells[2].replacing(" or User name", with: "")
      return (kind, Self.list(names), Self.list(cells[3]))
    }
  }

  private static func list(_ cell: String) -> [String] {
    cell.split(separator: ",").map { String($0).trimmed }
  }

  @Test func `names every kind with the columns that it needs`() throws {
    let rows = try rows()
    #expect(rows.map(\.kind) == ExportKind.allCases)
    for row in rows {
      let found = try ExportRecognizer.recognize(row.needed + row.taken, as: row.kind)
      for column in found.columns {
        guard case .taken = column.fate else {
          Issue.record("\(row.kind): \(column.header) is not taken")
          continue
        }
      }
      for header in row.needed {
        let rest = row.needed.filter { $0 != header }
        #expect(throws: RecognitionFlaw.self, "\(row.kind) without \(header)") {
          try ExportRecognizer.recognize(rest, as: row.kind)
        }
      }
    }
  }
}
