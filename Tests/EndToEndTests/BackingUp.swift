import FoundationEssentials
import Glibc
import Testing
import Wire

extension EndToEnd {
  @Suite struct `A backup` {
    private static let rows = 5_000

    enum Kind: String, CaseIterable, CustomTestStringConvertible {
      case sqlite, postgresql
      var testDescription: String { rawValue }
      func database() throws -> Database { self == .sqlite ? .file : try .onServer() }
    }

    @Test(arguments: Kind.allCases)
    func `made under load is of one moment, and comes back on either engine`(kind: Kind) throws {
      let house = try LiveHouse(on: try kind.database())
      let folder = house.folder
      let (desk, upload) = try Crowd.bring(Self.rows, to: house)
      let begun = try Crowd.begin(desk, upload)
      let events = try Events(desk, begun.id)
      while let event = try events.next(), event.cursor == 0, event.state == "running" {}
      let file = folder.file("backup.sqlite")
      let made = try run(["backup", file], folder, house.database)
      #expect(made.code == 0, "\(made.errors)")
      _ = try desk.finish(begun)
      #expect(try house.server.stop() == 0)

      let cursor = try expectOneMoment(file)
      #expect(cursor > 0 && cursor < Self.rows, "it was not under way: \(cursor)")
      for other in Kind.allCases {
        let place = try Folder()
        try comeBack(house, desk, file, cursor, in: place, database: try other.database())
      }
    }

    private func run(
      _ words: [String], _ folder: Folder, _ database: Database
    ) throws -> Finished {
      try Finished(
        words + ["--data", folder.data], environment: database.environment, in: folder)
    }

    /// - Returns: How many rows the operation was behind at that moment.
    private func expectOneMoment(_ file: String) throws -> Int {
      let rows = try Rows(file: file)
      let cursor = try rows.number("SELECT max(cursor) FROM operations")
      #expect(try rows.count("users") == cursor)
      #expect(try rows.count("credentials") == cursor)
      #expect(try rows.count("assignments") == cursor)
      #expect(
        try rows.number("SELECT count(*) FROM ledger WHERE action = 'user.created'") == cursor)
      #expect(try rows.number("SELECT sum(consumed) FROM seats") == cursor)
      #expect(try rows.number("SELECT count(*) FROM sqlite_schema WHERE name = 'moving'") == 0)
      return cursor
    }

    private func comeBack(
      _ house: LiveHouse, _ desk: Desk, _ file: String, _ cursor: Int, in folder: Folder,
      database: Database
    ) throws {
      let restored = try run(["restore", file], folder, database)
      #expect(restored.code == 0, "\(restored.errors)")
      let again = try run(["restore", file], folder, database)
      #expect(again.code == 1 && again.errors.contains("--force"), "\(again.errors)")
      try bringKey(from: house.folder, to: folder)
      let verified = try run(["verify"], folder, database)
      #expect(verified.code == 0, "\(verified.errors)")

      // What was under way goes on from that moment, and does no row twice.
      let back = try LiveHouse(house, movedTo: folder, on: database)
      let busy = try run(["restore", file, "--force"], folder, database)
      #expect(busy.code == 1 && busy.errors.contains("in use"), "\(busy.errors)")
      let there = Desk(house: back, id: desk.id, domain: desk.domain)
      let operations = try back.api.all(OperationAnswer.self, there.path + "/operations")
      let running = try #require(operations.first { $0.rows == Self.rows })
      #expect(running.cursor >= cursor)
      let done = try there.finish(running)
      #expect(done.changed == Self.rows && done.refused == 0)
      #expect(try there.users().count == Self.rows)
      #expect(try back.server.stop() == 0)
      #expect(try back.verify().code == 0)

      // Once more over what has gone on since.
      let forced = try run(["restore", file, "--force"], folder, database)
      #expect(forced.code == 0, "\(forced.errors)")
      let second = folder.file("second.sqlite")
      #expect(try run(["backup", second], folder, database).code == 0)
      #expect(try expectOneMoment(second) == cursor)
    }

    private func bringKey(from one: Folder, to other: Folder) throws {
      try FileManager.default.createDirectory(
        atPath: other.data, withIntermediateDirectories: true)
      try Data(try one.read("data/server.key"))
        .write(to: URL(filePath: other.data + "/server.key"))
      #expect(chmod(other.data + "/server.key", 0o600) == 0)
    }

    @Test func `that is damaged is not brought back, and what is there stays`() throws {
      let house = try LiveHouse(on: .file)
      let folder = house.folder
      _ = try house.customer()
      let file = folder.file("backup.sqlite")
      #expect(try run(["backup", file], folder, .file).code == 0)
      #expect(try house.server.stop() == 0)
      let own = try run(["backup", folder.data + "/tenantry.sqlite"], folder, .file)
      #expect(own.code == 2, "\(own.errors)")

      var bytes = try Folder.bytes(of: file)
      let rows = try Rows(file: file)
      try rows.run("UPDATE ledger_heads SET number = number + 1")
      for (name, content) in [
        ("empty", []), ("text", Array("not a database".utf8)),
        ("half", Array(bytes.prefix(bytes.count / 2))), ("chain", try Folder.bytes(of: file)),
      ] {
        let damaged = try folder.write(content, to: "\(name).sqlite")
        let refused = try run(["restore", damaged, "--force"], folder, .file)
        #expect([1, 5].contains(refused.code) && !refused.errors.isEmpty, "\(name)")
      }
      // A page in the middle.
      for place in 0..<4096 { bytes[bytes.count / 8192 * 4096 + place] = 0x55 }
      let torn = try folder.write(bytes, to: "torn.sqlite")
      #expect(try run(["restore", torn, "--force"], folder, .file).code == 1)
      #expect(try house.verify().code == 0)
      #expect(try Rows(folder).count("customers") == 1)
    }
  }
}
