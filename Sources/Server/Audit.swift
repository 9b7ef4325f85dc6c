import Domain
import Operations
import SQL
import Secrets

/// What `verify` looks at, of any database: its own integrity, every chain of the ledger, every count
/// of seats. Nothing of it needs the server's key.
struct Audit {
  /// What is wrong, a sentence each.
  var findings: [String] = []
  var entries = 0

  static func of(_ engine: any Engine) async throws -> Audit {
    var audit = Audit()
    audit.findings = try await engine.verifyIntegrity().map { "database: \($0)" }
    let found = try await keyless(engine).verify()
    audit.entries = found.entries
    for entry in found.brokenEntries {
      audit.findings.append(
        "ledger: entry \(entry.number) of customer \(entry.customer) does not follow from the one "
          + "before it")
    }
    for customer in found.brokenHeads {
      audit.findings.append(
        "ledger: the chain of customer \(customer) does not end where it should")
    }
    for seats in found.wrongSeats {
      audit.findings.append(
        "seats: customer \(seats.customer), product \(seats.product): \(seats.consumed) counted, "
          + "\(seats.assigned) assigned, \(seats.total) in all, \(seats.entitled) entitled")
    }
    return audit
  }

  /// How many operations are under way.
  static func running(in engine: any Engine) async throws -> Int {
    try await keyless(engine).runningCount(as: .house)
  }

  /// For looking at what is the same under any key.
  private static func keyless(_ engine: any Engine) throws -> Operations {
    try Sodium.start()
    return Operations(
      engine: engine, clock: SystemClock.clock, random: .system, key: ServerKey.make(.system),
      passwords: PasswordRules(
        checker: try PasswordChecker(), hashing: HashingQueue(threads: 1)))
  }
}
