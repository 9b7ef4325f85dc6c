import SQL
import SQLiteEngine

/// A table with every kind of value and every kind of constraint.
let people = Migration(
  number: 1, name: "people",
  text: """
    CREATE TABLE teams (id BLOB NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE people (
      team BLOB NOT NULL REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED,
      number INTEGER NOT NULL,
      name TEXT NOT NULL,
      email TEXT,
      photo BLOB,
      PRIMARY KEY (team, number),
      CONSTRAINT people_name_is_not_empty CHECK (name <> '')
    ) STRICT;
    CREATE UNIQUE INDEX people_email_once ON people (team, email) WHERE email IS NOT NULL;
    CREATE UNIQUE INDEX people_name_once ON people (team, lower(name));
    CREATE TABLE notes (text TEXT NOT NULL) STRICT;
    -- A trigger holds semicolons; a script must not be cut at them.
    CREATE TRIGGER people_are_noted AFTER INSERT ON people BEGIN
      INSERT INTO notes (text) VALUES ('first;');
      INSERT INTO notes (text) VALUES ('second');
    END;
    CREATE TRIGGER notes_stay BEFORE DELETE ON notes BEGIN
      SELECT RAISE(ABORT, 'notes_stay');
    END;
    """)

let team: SQLValue = .id(0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210)

let testPool: BlockingPool? = try? BlockingPool(name: "test", threads: 4)

struct NoPool: Error {}

/// Runs a body on an empty database with the schema above and one team.
func withDatabase<Answer>(
  readers: Int = 4, limits: Limits = Limits(),
  _ body: (SQLiteEngine) async throws -> Answer
) async throws -> Answer {
  guard let pool = testPool else { throw NoPool() }
  let engine = try SQLiteEngine.temporary(readers: readers, pool: pool, limits: limits)
  do {
    _ = try await engine.migrate([people])
    try await engine.write { try $0.change(.insertTeam, [team, .text("one")]) }
    let answer = try await body(engine)
    await engine.close()
    return answer
  } catch {
    await engine.close()
    throw error
  }
}

extension SQLiteEngine {
  func add(_ number: Int, name: String? = nil, email: String? = nil) async throws {
    try await write { transaction in
      try transaction.addPerson(number, name: name, email: email)
    }
  }

  func countPeople() async throws -> Int64 { try await read { try $0.countPeople() } }
}

extension Reading {
  func countPeople() throws(Fault) -> Int64 {
    try first(.countPeople) { row throws(Fault) in try row.integer(0) } ?? -1
  }
}

extension Transaction {
  func addPerson(_ number: Int, name: String? = nil, email: String? = nil) throws(Fault) {
    try change(
      .insertPerson,
      [
        team, .integer(Int64(number)), .text(name ?? "person \(number)"),
        email.map { .text($0) } ?? .null, .null,
      ])
  }
}

extension Statement {
  static let insertTeam = Statement("teams.insert", "INSERT INTO teams (id, name) VALUES ($1, $2)")
  static let insertPerson = Statement(
    "people.insert",
    """
    INSERT INTO people (team, number, name, email, photo) VALUES ($1, $2, $3, $4, $5)
    """)
  static let countPeople = Statement("people.count", "SELECT COUNT(*) FROM people")
  static let personByNumber = Statement(
    "people.get",
    "SELECT team, number, name, email, photo FROM people",
    "WHERE team = $1 AND number = $2")
  static let countNotes = Statement("notes.count", "SELECT COUNT(*) FROM notes")
  /// Counts to ten thousand million, which takes minutes.
  static let endless = Statement(
    "test.endless",
    """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000000000)
    SELECT COUNT(*) FROM n
    """)
}
