// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of ours. What it may import is exactly what stands here.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, resources: resources, swiftSettings: house)
}

let package = Package(
  name: "tenantry",
  products: [.executable(name: "tenantry", targets: ["Server"])],
  targets: [
    // C libraries from the distribution, each behind one small target.
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CMicrohttpd", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(
      name: "CPwquality", pkgConfig: "pwquality", providers: [.apt(["libpwquality-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    module("Domain"),
    module("SQL"),
    module("SQLiteEngine", ["SQL", "CSQLite"]),
    module("PostgreSQLEngine", ["SQL", "CPostgreSQL"]),
    module("Storage", ["Domain", "SQL"], resources: [.embedInCode("Migrations")]),
    module("Moving", ["SQL"]),
    module("Secrets", ["COpenSSL", "CSodium", "CPwquality"]),
    module("CSV"),
    module("HTTP"),
    module("HTML"),
    module("Telemetry"),
    module("HTTPServer", ["HTTP", "Telemetry", "CMicrohttpd", "CZlib"]),
    module("Operations", ["Domain", "SQL", "Storage", "Secrets", "CSV"]),
    module("Messages", ["Domain"]),
    module("Wire"),
    module("Imports", ["CSV", "Domain"]),
    module(
      "API",
      ["Operations", "Domain", "HTTP", "Wire", "Messages", "Secrets", "SQL", "Telemetry"]),
    module(
      "PartnerAPI",
      ["API", "Operations", "Domain", "HTTP", "Wire", "Messages", "Secrets", "SQL", "Telemetry"]),
    module(
      "WebUI",
      ["Operations", "Domain", "HTTP", "HTML", "Messages", "SQL", "Secrets", "Telemetry"],
      resources: [.embedInCode("Scripts")]),
    module(
      "Authorization", ["Operations", "Domain", "HTTP", "Wire", "Secrets", "SQL", "Telemetry"]),
    module("Reference", ["API", "Domain", "HTTP", "Messages", "PartnerAPI", "WebUI", "Wire"]),
    module("Mail", ["CCurl"]),
    module("HTTPSending", ["CCurl"]),
    module("Jobs", ["Operations", "Domain", "Mail", "Messages", "Telemetry"]),
    module("CLI", ["CCurl", "CSV", "Domain", "Imports", "Messages", "Wire"]),
    module(
      "Demo", ["Operations", "Domain", "SQL", "Secrets", "Storage"],
      resources: [
        .embedInCode("catalog.json"), .embedInCode("customers.json"), .embedInCode("names.json"),
        .embedInCode("rules.json"),
      ]),
    .executableTarget(
      name: "Server",
      dependencies: [
        "API", "Authorization", "CLI", "Demo", "Domain", "HTTP", "HTTPSending", "HTTPServer",
        "Jobs",
        "Mail",
        "Moving", "Operations", "PartnerAPI", "PostgreSQLEngine", "SQL", "SQLiteEngine",
        "Reference", "Secrets",
        "Storage", "Telemetry", "WebUI",
      ],
      swiftSettings: house),
    .executableTarget(
      name: "Bench",
      dependencies: [
        "CPostgreSQL", "CSQLite", "CSV", "Domain", "HTTP", "HTTPServer", "Operations", "PartnerAPI",
        "SQL",
        "SQLiteEngine", "Secrets", "Storage", "Telemetry", "API", "TestSupport", "WebUI",
      ],
      swiftSettings: house),

    module(
      "TestSupport",
      ["Domain", "Operations", "PostgreSQLEngine", "SQL", "SQLiteEngine", "Secrets", "Storage"]),
    tests("Domain", ["Domain", "TestSupport"]),
    tests("SQLiteEngine", ["CSQLite", "SQL", "SQLiteEngine"]),
    tests("PostgreSQLEngine", ["PostgreSQLEngine", "SQL"]),
    tests(
      "Storage",
      [
        "CPostgreSQL", "CSQLite", "Domain", "Operations", "SQL", "SQLiteEngine", "Secrets",
        "Storage", "TestSupport",
      ]
    ),
    tests(
      "Moving",
      [
        "Domain", "Moving", "Operations", "PostgreSQLEngine", "SQL", "SQLiteEngine", "Storage",
        "TestSupport",
      ]),
    tests("Secrets", ["Secrets"]),
    tests("CSV", ["CSV"]),
    tests("Imports", ["CSV", "Domain", "Imports"]),
    tests("HTTPServer", ["CMicrohttpd", "HTTP", "HTTPServer", "Telemetry", "TestSupport"]),
    tests(
      "Operations",
      ["CSV", "Domain", "Operations", "SQL", "SQLiteEngine", "Secrets", "Storage", "TestSupport"]),
    tests("Messages", ["Domain", "Messages", "TestSupport"]),
    tests(
      "API", ["API", "Domain", "HTTP", "Messages", "Operations", "TestSupport", "Wire"]),
    tests(
      "PartnerAPI",
      [
        "Domain", "HTTP", "Messages", "Operations", "PartnerAPI", "SQL", "Secrets", "Storage",
        "TestSupport", "Wire",
      ]),
    tests(
      "Reference", ["API", "HTML", "HTTP", "Messages", "PartnerAPI", "Reference", "WebUI", "Wire"]),
    tests(
      "WebUI",
      [
        "Domain", "HTML", "HTTP", "Messages", "Operations", "SQL", "Secrets", "TestSupport",
        "WebUI",
      ]),
    tests(
      "CLI",
      [
        "API", "CLI", "Domain", "HTTP", "HTTPServer", "Messages", "Operations", "Telemetry",
        "TestSupport", "Wire",
      ]),
    tests("Demo", ["Demo", "Domain"]),
    tests(
      "Authorization",
      [
        "Authorization", "Domain", "HTTP", "Operations", "SQL", "Secrets", "Storage", "TestSupport",
        "Wire",
      ]),
    tests("Mail", ["Mail"]),
    tests("HTTPSending", ["HTTP", "HTTPSending", "HTTPServer", "Telemetry"]),
    tests("Jobs", ["Domain", "Jobs", "Mail", "Operations", "Telemetry", "TestSupport"]),
    // The program itself is started, not linked: it is built because all products are.
    tests(
      "EndToEnd",
      ["CSQLite", "HTTP", "HTTPServer", "PostgreSQLEngine", "SQL", "Telemetry", "Wire"]),
  ],
  swiftLanguageModes: [.v6]
)
