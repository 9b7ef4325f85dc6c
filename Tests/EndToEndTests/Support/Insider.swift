import Domain
import Operations
import SQL
import SQLiteEngine
import Secrets
import Telemetry

/// The house opened from within, beside its running server: what a customer's user does with their
/// password, through the same operations that the user page calls.
struct Insider {
  let operations: Operations
  private let engine: SQLiteEngine
  private let pool: BlockingPool

  init(_ folder: Folder) throws {
    pool = try BlockingPool(name: "insider", threads: 2)
    engine = try SQLiteEngine.open(path: folder.data + "/tenantry.sqlite", readers: 2, pool: pool)
    operations = Operations(
      engine: engine,
      clock: WallClock(
        now: { Moment(microseconds: WallTime.microseconds()) },
        sleep: { try await Pause.milliseconds($0) }),
      random: .system, key: try ServerKey.read(fromFile: folder.data + "/server.key"),
      passwords: PasswordRules(
        checker: try PasswordChecker(), hashing: HashingQueue(threads: 2)))
  }

  /// - Returns: Whether the password let them in.
  func signsIn(_ name: String, _ password: String) async throws -> Bool {
    do {
      _ = try await operations.userSignIn(
        signInName: name, password: password, address: "127.0.0.\(name.utf8.count)")
      return true
    } catch .refused(.wrong) {
      return false
    }
  }

  /// Signs in with a temporary password and replaces it.
  func choose(_ password: String, for name: String, insteadOf temporary: String) async throws {
    let session = try await operations.userSignIn(
      signInName: name, password: temporary, address: "127.0.0.1")
    guard session.mustChoosePassword,
      let found = try await operations.userSession(session.reveal())
    else { throw Trouble.unexpected("a temporary password asks for no own one") }
    _ = try await operations.choosePassword(found, current: temporary, new: password)
  }

  func close() async {
    await engine.close()
    pool.stop()
  }
}
