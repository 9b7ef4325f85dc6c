import Domain
import Operations
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

  /// Copies a database while it is being used.
  static func backup(_ options: ServerOptions) async throws -> Int32 {
    guard let target = options.files.first else {
      throw Trouble.usage("backup needs the name of the file to write")
    }
    let house = try await Installation.open(options, creating: false)
    do throws(Fault) {
      try await house.engine.backup(to: target)
    } catch {
      await house.close()
      throw Trouble.failed("no backup was made: \(error)")
    }
    await house.close()
    Terminal.say(
      "\(target) is a consistent copy. Keep \(options.key) with it: without the key nobody can "
        + "sign in with a temporary password.")
    return 0
  }

  /// Checks the database's own integrity, every chain of the ledger and every count of seats.
  static func verify(_ options: ServerOptions) async throws -> Int32 {
    let house = try await Installation.open(options, creating: false)
    let damage = try await house.engine.verifyIntegrity()
    let found = try await house.operations.verify()
    await house.close()
    for line in damage { Terminal.complain("database: \(line)") }
    for entry in found.brokenEntries {
      Terminal.complain(
        "ledger: entry \(entry.number) of customer \(entry.customer) does not follow from the one "
          + "before it")
    }
    for customer in found.brokenHeads {
      Terminal.complain("ledger: the chain of customer \(customer) does not end where it should")
    }
    for seats in found.wrongSeats {
      Terminal.complain(
        "seats: customer \(seats.customer), product \(seats.product): \(seats.consumed) counted, "
          + "\(seats.assigned) assigned, \(seats.total) in all, \(seats.entitled) entitled")
    }
    guard damage.isEmpty, found.isSound else { return 1 }
    Terminal.say("All is well: \(found.entries) entries of the ledger and every count of seats.")
    return 0
  }
}
