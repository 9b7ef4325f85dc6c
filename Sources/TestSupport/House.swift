package import Domain
package import Operations
package import SQL
import SQLiteEngine
import Secrets
import Storage
import Synchronization

/// A whole house on a real database that is gone after the test: customers, products, staff.
///
/// Time stands still until a test moves it, and chance comes from a printed seed.
package final class House: Sendable {
  package let operations: Operations
  package let engine: any Engine
  package let time: StoppedClock
  package let seed: UInt64
  /// A global admin who may see every customer.
  package let admin: Principal

  /// - Parameters:
  ///   - seed: Of chance; printed by failing tests that use it.
  ///   - path: Of a file, for a house that stands on SQLite whatever the tests stand on.
  ///   - parts: How many the tables are cut into, for a house that stands on PostgreSQL; 0 for whole
  ///     ones.
  package init(
    seed: UInt64 = 1, path: String? = nil, inParts parts: Int? = nil,
    on dialect: Dialect = TestEngine.dialect, at start: Moment = House.start
  ) async throws {
    let pool = try BlockingPool(name: "test", threads: 4)
    if let path {
      engine = try SQLiteEngine.open(path: path, pool: pool)
      _ = try await engine.migrate(Migrations.all(for: .sqlite))
    } else if let parts {
      engine = try await TestEngine.open(inParts: parts, pool: pool)
    } else {
      engine = try await TestEngine.open(dialect, pool: pool)
    }
    self.seed = seed
    time = StoppedClock(start)
    operations = Operations(
      engine: engine, clock: time.clock, random: .seeded(seed),
      key: ServerKey.make(.seeded(seed ^ 0xABCD)),
      passwords: PasswordRules(
        checker: try PasswordChecker(), hashing: HashingQueue(threads: 1)))
    admin = try await Self.member(
      named: "Ada Admin", email: "ada@partner.example", roles: [.globalAdmin],
      in: engine, random: .seeded(seed ^ 0x1111), at: start)
  }

  /// A house on a database that an earlier run of this made.
  package init(opening path: String) async throws {
    let pool = try BlockingPool(name: "test", threads: 4)
    engine = try SQLiteEngine.open(path: path, pool: pool)
    _ = try await engine.migrate(Migrations.all(for: .sqlite))
    seed = 1
    time = StoppedClock(House.start)
    operations = Operations(
      engine: engine, clock: time.clock, random: .seeded(1),
      key: ServerKey.make(.seeded(1)),
      passwords: PasswordRules(
        checker: try PasswordChecker(), hashing: HashingQueue(threads: 1)))
    let members = try await engine.read {
      try $0.allStaff(try Policy.permit(May.ManageStaff.self, .house))
    }
    admin = members.first.map { Principal($0) } ?? .house
  }

  /// The same house in a database that it was moved to: its key, its time, its people.
  package init(_ house: House, in engine: any Engine) throws {
    self.engine = engine
    seed = house.seed
    time = house.time
    admin = house.admin
    operations = Operations(
      // Other ids than those that are there already.
      engine: engine, clock: time.clock, random: .seeded(seed ^ 0x2222),
      key: ServerKey.make(.seeded(seed ^ 0xABCD)),
      passwords: PasswordRules(
        checker: try PasswordChecker(), hashing: HashingQueue(threads: 1)))
  }

  package static let start = Moment(microseconds: 1_790_000_000_000_000)

  /// A staff member who is there but has not signed in.
  package func member(
    named name: String = "Sam Staff", email: String = "sam@partner.example",
    roles: Set<StaffRole>, reach: Reach = .everyCustomer
  ) async throws -> Principal {
    try await Self.member(
      named: name, email: email, roles: roles, reach: reach, in: engine,
      random: operations.random, at: time.now)
  }

  private static func member(
    named name: String, email: String, roles: Set<StaffRole>, reach: Reach = .everyCustomer,
    in engine: any Engine, random: Randomness, at now: Moment
  ) async throws -> Principal {
    let member = StaffMember(
      id: StaffMember.ID.made(at: now, from: (random.word(), random.word())),
      name: Label(stored: name), email: EmailAddress(stored: email), roles: roles, reach: reach)
    // A hash that nothing matches: whoever needs to sign in joins by a link.
    try await engine.write { try $0.insert(member, passwordHash: "-", at: now) }
    return Principal(member)
  }

  /// A bearer token of a staff member.
  package func token(of principal: Principal) async throws -> String {
    try await operations.makeToken(
      named: Label(stored: "test"), days: nil, as: principal
    ).token.reveal()
  }
}

/// A clock that stands until it is moved; waiting moves it.
package final class StoppedClock: Sendable {
  private let moment: Mutex<Moment>

  package init(_ start: Moment) {
    moment = Mutex(start)
  }

  package var now: Moment { moment.withLock { $0 } }

  package func advance(seconds: Int) {
    moment.withLock { $0 = $0.adding(seconds: seconds) }
  }

  package func advance(days: Int) {
    advance(seconds: days * 86_400)
  }

  package var clock: WallClock {
    WallClock(
      now: { self.now },
      sleep: { milliseconds in
        try Task.checkCancellation()
        self.moment.withLock {
          $0 = Moment(microseconds: $0.microseconds + Int64(milliseconds) * 1000)
        }
        await Task.yield()
      })
  }
}
