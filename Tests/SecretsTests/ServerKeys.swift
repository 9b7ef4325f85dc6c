import Foundation
import Secrets
import Testing

@Suite struct `The server's key` {
  @Test func `gives each purpose a key of its own`() throws {
    let server = try #require(ServerKey(bytes: Array(0..<32)))
    // crypto_kdf, made with another implementation of BLAKE2b: number and context as its salt.
    let vectors: [(ServerKey.Purpose, String)] = [
      (.temporaryPasswords, "90e1d5b49f24618acabbd6e4c905d2fc5ea4d97546b01d3e538260aab132e61c"),
      (.links, "8216b9cb911cbeaa863127a3e577c232b7ad45b6d99798aff591d7ff395c5139"),
    ]
    for (purpose, vector) in vectors {
      let expected = try #require(Hex.decode(vector).flatMap { SecretKey(bytes: $0) })
      #expect(
        Digest.of("x", keyedBy: server.subkey(for: purpose)) == Digest.of("x", keyedBy: expected))
    }
    let digests = ServerKey.Purpose.allCases.map { Digest.of("x", keyedBy: server.subkey(for: $0)) }
    #expect(Set(digests).count == ServerKey.Purpose.allCases.count)
  }

  @Test func `is written once, for its owner alone, and read back`() throws {
    try withFolder { folder in
      let path = folder + "/key"
      let made = try ServerKey.create(inFile: path, .system)
      #expect(mark(try ServerKey.read(fromFile: path)) == mark(made))
      #expect(mark(try ServerKey.readOrCreate(file: path, .system)) == mark(made))
      var facts = stat()
      #expect(stat(path, &facts) == 0)
      #expect(facts.st_mode & 0o777 == 0o600 && facts.st_size == 32)
      #expect(throws: ServerKey.FileFlaw.alreadyThere) {
        try ServerKey.create(inFile: path, .system)
      }
      #expect(mark(try ServerKey.read(fromFile: path)) == mark(made))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["key"])
    }
  }

  @Test func `is the same for all who start at once`() async throws {
    let folder = try makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let marks = try await withThrowingTaskGroup(of: Digest.self) { group in
      for _ in 0..<16 {
        group.addTask { mark(try ServerKey.readOrCreate(file: folder + "/key", .system)) }
      }
      return try await group.reduce(into: Set<Digest>()) { $0.insert($1) }
    }
    #expect(marks.count == 1)
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o610, 0o644, 0o777])
  func `is refused where others may touch it`(mode: Int) throws {
    try withFolder { folder in
      let path = folder + "/key"
      _ = try ServerKey.create(inFile: path, .system)
      #expect(chmod(path, mode_t(mode)) == 0)
      #expect(throws: ServerKey.FileFlaw.openToOthers(mode: UInt32(mode))) {
        try ServerKey.readOrCreate(file: path, .system)
      }
    }
  }

  @Test(arguments: [0, 31, 33, 4096])
  func `is refused at another length`(count: Int) throws {
    try withFolder { folder in
      let path = folder + "/key"
      let made = FileManager.default.createFile(
        atPath: path, contents: Data(repeating: 1, count: count),
        attributes: [.posixPermissions: 0o600])
      #expect(made)
      #expect(throws: ServerKey.FileFlaw.wrongLength(min(33, count))) {
        try ServerKey.readOrCreate(file: path, .system)
      }
    }
  }

  @Test func `is a file of its own and no link, folder or pipe`() throws {
    try withFolder { folder in
      let path = folder + "/key"
      _ = try ServerKey.create(inFile: path, .system)
      #expect(symlink(path, folder + "/link") == 0)
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      for name in ["/link", "/pipe", ""] {
        #expect(throws: ServerKey.FileFlaw.notAFile) {
          try ServerKey.read(fromFile: folder + name)
        }
      }
      #expect(throws: ServerKey.FileFlaw.missing) {
        try ServerKey.read(fromFile: folder + "/none")
      }
      #expect(throws: ServerKey.FileFlaw.unwritable(errno: ENOENT)) {
        try ServerKey.create(inFile: folder + "/none/key", .system)
      }
    }
  }

  private func mark(_ key: ServerKey) -> Digest {
    Digest.of("mark", keyedBy: key.subkey(for: .csrf))
  }

  private func makeFolder() throws -> String {
    let name = "tenantry-key-" + Hex.encode(Randomness.system.bytes(8))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    return folder
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = try makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
