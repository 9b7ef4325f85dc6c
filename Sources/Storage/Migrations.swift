package import SQL

/// The steps that make an empty database into ours, in order. A released one never changes.
package enum Migrations {
  package static func all(for dialect: Dialect) -> [Migration] {
    steps.map { step in
      let text = dialect == .sqlite ? step.sqlite : step.postgresql
      return Migration(
        number: step.number, name: step.name, text: String(decoding: text, as: UTF8.self))
    }
  }

  private static var steps: [(number: Int, name: String, sqlite: [UInt8], postgresql: [UInt8])] {
    [
      (
        1, "foundation", PackageResources.m0001_foundation_sqlite_sql,
        PackageResources.m0001_foundation_postgresql_sql
      ),
      (
        2, "portal", PackageResources.m0002_portal_sqlite_sql,
        PackageResources.m0002_portal_postgresql_sql
      ),
      (
        3, "processes", PackageResources.m0003_processes_sqlite_sql,
        PackageResources.m0003_processes_postgresql_sql
      ),
      (
        4, "partner-api", PackageResources.m0004_partner_api_sqlite_sql,
        PackageResources.m0004_partner_api_postgresql_sql
      ),
      (
        5, "bulk", PackageResources.m0005_bulk_sqlite_sql,
        PackageResources.m0005_bulk_postgresql_sql
      ),
    ]
  }
}
