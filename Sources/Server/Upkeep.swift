import SQL

/// Commands that look after the data on the server's own machine.
enum Upkeep {
  static func migrate(_ options: ServerOptions) async throws -> Int32 {
    let house = try await Installation.open(options, creating: true)
    let version = try await house.engine.schemaVersion()
    await house.close()
    Terminal.say(
      house.migrated.isEmpty
        ? "The database is of version \(version) already."
        : "The database is of version \(version) now.")
    return 0
  }

  /// Checks the database's own integrity, every chain of the ledger and every count of seats.
  static func verify(_ options: ServerOptions) async throws -> Int32 {
    let house = try await Installation.open(options, creating: false)
    let audit = try await Audit.of(house.engine)
    await house.close()
    for finding in audit.findings { Terminal.complain(finding) }
    guard audit.findings.isEmpty else { return 1 }
    Terminal.say("All is well: \(audit.entries) entries of the ledger and every count of seats.")
    return 0
  }
}
