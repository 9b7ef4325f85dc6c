import CSQLite
import Domain
import SQL
import TestSupport
import Testing

@testable import Storage

@Suite struct `The way to the rows` {
  @Test func `of hot statements is an index, never a whole table`() async throws {
    try await withFolder { folder in
      let path = folder + "/house.sqlite"
      let house = try await House(path: path)
      _ = try await house.customer()
      let raw = try Raw(path)
      defer { raw.close() }
      for statement in HotStatements.all {
        let plan = try raw.plan(of: statement.text)
        let text = plan.joined(separator: "\n")
        #expect(!plan.isEmpty, "\(statement.name)")
        // A page is scanned once it has been picked; it is named like its table. And the index of
        // running operations holds no others.
        let scanned = plan.filter { $0.hasPrefix("SCAN ") && !$0.contains("VIRTUAL TABLE") }
        for step in scanned {
          let name = step.dropFirst(5)
          let isPage =
            plan.contains("CO-ROUTINE \(name)") || plan.contains("MATERIALIZE \(name)")
            || name == "place" || name == "CONSTANT ROW"
            || name.hasPrefix("o USING INDEX operations_running")
            || name.hasPrefix("o USING COVERING INDEX operations_running")
          #expect(isPage, "\(statement.name):\n\(text)")
        }
        // Knowing the customer alone would read all of the customer's users.
        let wide = plan.contains { $0.hasPrefix("SEARCH u ") && $0.hasSuffix("(customer_id=?)") }
        #expect(!wide || statement == .countGlobalAdmins, "\(statement.name):\n\(text)")
      }
      await house.engine.close()
    }
  }

  @Test func `of a page of users is the index of its order, so that nothing is sorted`()
    async throws
  {
    try await withFolder { folder in
      let path = folder + "/house.sqlite"
      let house = try await House(path: path)
      _ = try await house.customer()
      let raw = try Raw(path)
      defer { raw.close() }
      for (sort, index) in [
        (UserSort.name, "users_by_name"), (.signInName, "users_sign_in_name"),
        (.location, "users_by_location"), (.lastSignIn, "users_by_last_sign_in"),
        (.created, "sqlite_autoindex_users_1"),
      ] {
        for down in [false, true] {
          let statement = sort.statements(down: down).walk
          let plan = try raw.plan(of: statement.text)
          let picking = plan.prefix { $0 != "SCAN u" }
          #expect(picking.contains { $0.contains(index) }, "\(statement.name): \(plan)")
          #expect(!picking.contains { $0.contains("TEMP B-TREE") }, "\(statement.name): \(plan)")
          #expect(picking.count < plan.count, "\(statement.name): \(plan)")
        }
      }
      await house.engine.close()
    }
  }
}

/// A connection of the test's own, for what the engine does not offer.
private struct Raw {
  private let handle: OpaquePointer

  struct Failed: Error { let message: String }

  init(_ path: String) throws {
    var handle: OpaquePointer?
    guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, nil) == SQLITE_OK, let handle
    else { throw Failed(message: "open") }
    self.handle = handle
  }

  func close() { sqlite3_close_v2(handle) }

  /// The steps of the query plan.
  func plan(of text: String) throws -> [String] {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    let code = sqlite3_prepare_v2(handle, "EXPLAIN QUERY PLAN " + text, -1, &statement, nil)
    guard code == SQLITE_OK else { throw Failed(message: String(cString: sqlite3_errmsg(handle))) }
    var steps: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      if let step = sqlite3_column_text(statement, 3) { steps.append(String(cString: step)) }
    }
    return steps
  }
}
