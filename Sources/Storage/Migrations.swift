package import SQL

/// The steps that make an empty database into ours, in order. A released one never changes.
package enum Migrations {
  package static func all(for dialect: Dialect) -> [Migration] {
    switch dialect {
    case .sqlite:
      [
        Migration(
          number: 1, name: "foundation",
          text: String(decoding: PackageResources.m0001_foundation_sqlite_sql, as: UTF8.self)),
        Migration(
          number: 2, name: "portal",
          text: String(decoding: PackageResources.m0002_portal_sqlite_sql, as: UTF8.self)),
      ]
    case .postgresql:
      [
        Migration(
          number: 1, name: "foundation",
          text: String(
            decoding: PackageResources.m0001_foundation_postgresql_sql, as: UTF8.self)),
        Migration(
          number: 2, name: "portal",
          text: String(decoding: PackageResources.m0002_portal_postgresql_sql, as: UTF8.self)),
      ]
    }
  }
}
