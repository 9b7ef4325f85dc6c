package import Domain
package import SQL
package import Secrets
import Storage

/// What the product can do. One value, set up once by the server; everything it holds is shared.
package struct Operations: Sendable {
  package let engine: any Engine
  package private(set) var clock: WallClock
  package let random: Randomness
  package let passwords: PasswordRules
  let keys: Keys
  let catalogs = CatalogCache()
  /// Days in which an operation can be taken back; 0: never.
  package let undoDays: Int
  /// The address people use (`https://portal.example`); nil where the house does not know it.
  package let publicAddress: String?
  let keyRing = KeyRing()
  /// What operations under way were last seen to be.
  let board = ProgressBoard()
  /// Told when there is an operation to carry on.
  package let work = WorkSignal()
  /// Told when there is a mail to send.
  package let post = WorkSignal()
  /// How webhooks are told: set by the server.
  package var sender = WebhookSender.none
  /// What this process has done so far.
  package let numbers = WorkNumbers()

  package init(
    engine: any Engine, clock: WallClock, random: Randomness, key: ServerKey,
    passwords: PasswordRules, undoDays: Int = UndoWindow.usualDays,
    publicAddress: String? = nil
  ) {
    self.engine = engine
    self.publicAddress = publicAddress
    self.undoDays = min(max(0, undoDays), UndoWindow.limit)
    self.clock = clock
    self.random = random
    self.passwords = passwords
    keys = Keys(
      passwords: key.subkey(for: .temporaryPasswords), csrf: key.subkey(for: .csrf),
      idempotency: key.subkey(for: .idempotency), links: key.subkey(for: .links),
      mark: key.subkey(for: .mark), mails: key.subkey(for: .mails),
      cursors: key.subkey(for: .cursors), webhooks: key.subkey(for: .webhooks),
      signing: key.subkey(for: .signingKeys))
  }

  /// The same house by another clock: how a history is made.
  package func by(_ clock: WallClock) -> Operations {
    var operations = self
    operations.clock = clock
    return operations
  }

  struct Keys: Sendable {
    let passwords, csrf, idempotency, links, mark, mails, cursors, webhooks, signing: SecretKey
  }

  /// A new id that sorts behind all earlier ones.
  func newID<Subject>(at now: Moment) -> ID<Subject> {
    ID.made(at: now, from: (random.word(), random.word()))
  }
}

/// Checks and hashes passwords that people choose; the blocking part has threads of its own.
package struct PasswordRules: Sendable {
  package let checker: PasswordChecker
  package let hashing: HashingQueue

  package init(checker: PasswordChecker, hashing: HashingQueue) {
    self.checker = checker
    self.hashing = hashing
  }
}

/// Time, as far as the product needs it.
package struct WallClock: Sendable {
  package let now: @Sendable () -> Moment
  /// Waits; throws when the task is canceled.
  package let sleep: @Sendable (_ milliseconds: Int) async throws -> Void

  package init(
    now: @escaping @Sendable () -> Moment,
    sleep: @escaping @Sendable (_ milliseconds: Int) async throws -> Void
  ) {
    self.now = now
    self.sleep = sleep
  }
}
