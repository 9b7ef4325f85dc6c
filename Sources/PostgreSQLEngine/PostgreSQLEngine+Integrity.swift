package import SQL

extension PostgreSQLEngine {
  package func backup(to path: String) async throws(Fault) {
    throw .engine(code: 0, statement: "backup", message: "use pg_dump for a PostgreSQL database")
  }

  package func verifyIntegrity() async throws(Fault) -> [String] { [] }
}
