import PostgreSQLEngine
import SQL
import Testing

@Suite struct `A look at the server's database` {
  @Test func `finds nothing in a sound one`() async throws {
    let server = try await Server()
    try await server.change([.makeParts, .addParts, .useChecks])
    #expect(try await server.engine.verifyIntegrity() == [])
  }

  @Test func `finds rows that name nothing`() async throws {
    let server = try await Server()
    try await server.change([.makeParts, .addParts])
    // As a superuser's restore does that leaves the checks out.
    try await server.change([.leaveOut, .removeThings])
    #expect(
      try await server.engine.verifyIntegrity() == ["parts: 2 rows name nothing in things"])
  }

  @Test func `finds what somebody has put aside or never finished`() async throws {
    let server = try await Server()
    try await server.change([.putAside, .addUnchecked, .makeIndex, .spoilIndex])
    #expect(
      try await server.engine.verifyIntegrity() == [
        "the constraint things_small of things was never checked",
        "the index things_by_name is not complete",
        "the trigger things_stay of things is put aside",
      ])
  }

  @Test func `finds an index that is not what its table says, where it may`() async throws {
    let server = try await Server()
    try await server.change([.makeParts, .addParts])
    try await server.change([.makeFold, .indexFold, .changeFold])
    #expect(try await server.engine.verifyIntegrity() == [])
    try await server.change([.useChecks])
    #expect(
      try await server.engine.verifyIntegrity() == ["the index things_by_fold is damaged"])
  }

  @Test func `counts the others`() async throws {
    let server = try await Server()
    #expect(try await server.engine.otherSessions() == 0)
    let other = try PostgreSQLEngine.open(server.address, connections: 1, pool: server.pool)
    #expect(try await server.engine.otherSessions() == 1)
    await other.close()
  }
}

extension Server {
  fileprivate func change(_ statements: [Statement]) async throws {
    try await engine.write { transaction in
      for statement in statements { try transaction.change(statement) }
    }
  }
}

extension Statement {
  fileprivate static let makeParts = Statement(
    "test.make-parts",
    """
    CREATE TABLE parts (
      thing uuid NOT NULL REFERENCES things (id),
      number bigint NOT NULL,
      PRIMARY KEY (thing, number)
    )
    """)
  fileprivate static let addParts = Statement(
    "test.add-parts",
    """
    WITH t AS (
      INSERT INTO things (id, name) VALUES (gen_random_uuid(), 'Ann') RETURNING id)
    INSERT INTO parts (thing, number) SELECT id, n FROM t, generate_series(1, 2) n
    """)
  fileprivate static let leaveOut = Statement(
    "test.leave-out", "SET LOCAL session_replication_role = replica")
  fileprivate static let removeThings = Statement("test.remove-things", "DELETE FROM things")
  fileprivate static let putAside = Statement(
    "test.put-aside", "ALTER TABLE things DISABLE TRIGGER things_stay")
  fileprivate static let addUnchecked = Statement(
    "test.add-unchecked",
    "ALTER TABLE things ADD CONSTRAINT things_small CHECK (small < 9) NOT VALID")
  fileprivate static let makeIndex = Statement(
    "test.make-index", "CREATE INDEX things_by_name ON things (name)")
  /// What a broken-off CREATE INDEX CONCURRENTLY leaves.
  fileprivate static let spoilIndex = Statement(
    "test.spoil-index",
    """
    UPDATE pg_index SET indisvalid = false
     WHERE indexrelid = CAST('things_by_name' AS regclass)
    """)
  fileprivate static let useChecks = Statement("test.use-checks", "CREATE EXTENSION amcheck")
  fileprivate static let makeFold = Statement(
    "test.make-fold",
    "CREATE FUNCTION fold(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT lower($1)'")
  fileprivate static let indexFold = Statement(
    "test.index-fold", "CREATE INDEX things_by_fold ON things (fold(name))")
  fileprivate static let changeFold = Statement(
    "test.change-fold",
    """
    CREATE OR REPLACE FUNCTION fold(text) RETURNS text IMMUTABLE LANGUAGE sql
    AS 'SELECT upper($1)'
    """)
}
