package import Domain
import SQL
package import Secrets
import Storage

package enum SignInRefusal: Error, Hashable, Sendable {
  /// Name or password: which of them is not told.
  case wrong
  /// Too many wrong tries lately.
  case slowDown(until: Moment)
  /// More people are signing in than the machine can check at once.
  case busy
}

/// A browser's session that begins.
package struct NewSession: Sendable {
  package let token: Token
  package let expiresAt: Moment
  /// What the member chose for themselves, by name: language, appearance.
  package let preferences: [String: String]
}

/// Where somebody signs in from.
package struct SignInPlace: Sendable {
  package let address: String
  /// The browser's family and system; empty when unknown.
  package let browser: String

  package init(address: String, browser: String = "") {
    self.address = String(address.prefix(64))
    self.browser = String(browser.prefix(64))
  }

  func record(at now: Moment, succeeded: Bool) -> SignInRecord {
    SignInRecord(at: now, address: address, browser: browser, succeeded: succeeded)
  }
}

/// A staff member's browser, recognized.
package struct StaffSession: Sendable {
  package let principal: Principal
  package let staff: StaffMember.ID
  /// What forms carry to prove that they came from our own pages.
  package let csrf: String
  /// How many operations of the customers in reach are running.
  package let running: Int
}

extension Operations {
  /// A working day.
  static let sessionSeconds = 12 * 3600

  /// - Parameters:
  ///   - address: Where the request comes from; wrong tries are counted by it as well.
  ///   - browser: The browser's family and system, for the history.
  package func signIn(
    email: String, password: String, address: String, browser: String = ""
  ) async throws(OperationError<SignInRefusal>) -> NewSession {
    let place = SignInPlace(address: address, browser: browser)
    let brake = SignInBrake(self, staff: email, address: address)
    try await brake.check()
    let member: (id: StaffMember.ID, hash: String)?
    if let email = try? EmailAddress(parsing: email) {
      member = try await look(refusing: SignInRefusal.self) { try $0.staffForSignIn(email) }
    } else {
      member = nil
    }
    guard try await matches(password, chosen: member?.hash), let member else {
      try await brake.recordFailure()
      if let member { try await recordFailure(of: member.id, from: place) }
      throw .refused(.wrong)
    }
    return try await startSession(of: member.id, from: place, releasing: brake)
  }

  /// The brake lets few tries through, so that the history stays short.
  private func recordFailure(
    of staff: StaffMember.ID, from place: SignInPlace
  ) async throws(OperationError<SignInRefusal>) {
    let now = clock.now()
    let id: ID<SignInRecord> = newID(at: now)
    try await transact(refusing: SignInRefusal.self) {
      try $0.record(place.record(at: now, succeeded: false), id: id, of: staff)
    }
  }

  func startSession(
    of staff: StaffMember.ID, from place: SignInPlace, releasing brake: SignInBrake? = nil
  ) async throws(OperationError<SignInRefusal>) -> NewSession {
    let now = clock.now()
    let token = Token.make(.session, random)
    let info = newSessionInfo(from: place, at: now)
    let id: ID<SignInRecord> = newID(at: now)
    return try await transact(refusing: SignInRefusal.self) { transaction in
      try transaction.startSession(token.digest.bytes, info, of: staff)
      try transaction.record(place.record(at: now, succeeded: true), id: id, of: staff)
      if let brake { try transaction.forgetAttempts(brake.nameDigest) }
      return NewSession(
        token: token, expiresAt: info.expiresAt,
        preferences: try transaction.preferences(of: staff))
    }
  }

  func newSessionInfo(from place: SignInPlace, at now: Moment) -> SessionInfo {
    SessionInfo(
      id: newID(at: now), createdAt: now, expiresAt: now.adding(seconds: Self.sessionSeconds),
      address: place.address, browser: place.browser, isCurrent: true)
  }

  /// Takes as long for a name that nobody has as for one that somebody has.
  func matches(
    _ password: String, chosen hash: String?
  ) async throws(OperationError<SignInRefusal>) -> Bool {
    do {
      return try await passwords.hashing.run {
        guard let hash else {
          ChosenPasswordHash.matchNothing(password)
          return false
        }
        return ChosenPasswordHash(stored: hash).matches(password)
      }
    } catch is HashingQueue.Busy {
      throw .refused(.busy)
    } catch {
      throw .fault(error)
    }
  }

  /// - Returns: Nil for a session that is over, or of somebody who may no longer sign in.
  package func session(
    _ text: String
  ) async throws(OperationError<NoRefusal>) -> StaffSession? {
    guard let token = Token(parsing: text, as: .session) else { return nil }
    let now = clock.now()
    let found: (principal: Principal, running: Int)?
    found = try await look(refusing: NoRefusal.self) { snapshot in
      guard let known = try snapshot.session(token.digest.bytes, at: now) else { return nil }
      let principal = try Self.principal(known, session: token.digest.bytes, snapshot)
      let permit = try? Policy.permit(May.SeeCustomers.self, principal)
      return (principal, try permit.map { try snapshot.runningCount($0) } ?? 0)
    }
    guard let found, let staff = found.principal.staffID else { return nil }
    return StaffSession(
      principal: found.principal, staff: staff, csrf: csrf(of: token), running: found.running)
  }

  /// Follows from the session, so nothing has to be stored.
  func csrf(of token: Token) -> String {
    Base64URL.encode(Digest.of(token.digest.bytes, keyedBy: keys.csrf).bytes)
  }

  package func signOut(_ text: String) async throws(OperationError<NoRefusal>) {
    guard let token = Token(parsing: text, as: .session) else { return }
    try await transact(refusing: NoRefusal.self) { try $0.endSession(token.digest.bytes) }
  }

  /// Who carries a token: a long-lived one of a staff member, or an access token of an application.
  ///
  /// - Returns: Nil for a token that is unknown, revoked or over.
  package func bearer(_ text: String) async throws(OperationError<NoRefusal>) -> Principal? {
    guard let token = Token(parsing: text, as: .bearer) else {
      return try await accessToken(text)
    }
    let now = clock.now()
    return try await look(refusing: NoRefusal.self) { snapshot in
      try snapshot.bearer(token.digest.bytes, at: now).map { try Self.principal($0, snapshot) }
    }
  }
}

/// Slows guessing: each wrong try beyond the third doubles the wait, for the name that was tried
/// and, further on, for the address that tries many names.
struct SignInBrake: Sendable {
  private let operations: Operations
  let nameDigest: [UInt8]
  let addressDigest: [UInt8]

  /// Free tries for a name, and for an address behind which a whole office may sit.
  private static let free = (name: 3, address: 30)
  /// Tries are remembered for as long again after the wait that they brought is over: otherwise
  /// who waits for it, and for the next sweep, would begin anew.
  static let longestSeconds = 900

  init(_ operations: Operations, staff email: String, address: String) {
    self.init(operations, kind: "staff", name: TextKey.of(email), address: address)
  }

  init(_ operations: Operations, user signInName: String, address: String) {
    self.init(operations, kind: "user", name: TextKey.of(signInName), address: address)
  }

  init(_ operations: Operations, kind: String, name: String, address: String) {
    self.operations = operations
    nameDigest = Digest.of("\(kind) name \(name)", keyedBy: operations.keys.links).bytes
    addressDigest = Digest.of("\(kind) address \(address)", keyedBy: operations.keys.links).bytes
  }

  /// - Throws: `slowDown` until both the name and the address may be tried again.
  func check() async throws(OperationError<SignInRefusal>) {
    let now = operations.clock.now()
    let tries = [(nameDigest, Self.free.name), (addressDigest, Self.free.address)]
    let until = try await operations.look(refusing: SignInRefusal.self) { snapshot in
      // Tries within the free ones are remembered, which is no wait.
      try tries.compactMap { digest, free in
        try snapshot.attempts(digest).flatMap { $0.failures > free ? $0.blockedUntil : nil }
      }.max()
    }
    if let until, until > now { throw .refused(.slowDown(until: until)) }
  }

  func recordFailure() async throws(OperationError<SignInRefusal>) {
    let now = operations.clock.now()
    let tries = [(nameDigest, Self.free.name), (addressDigest, Self.free.address)]
    try await operations.transact(refusing: SignInRefusal.self) { transaction in
      for (digest, free) in tries {
        let failures = (try transaction.attempts(digest)?.failures ?? 0) + 1
        // Kept for a while also when nothing is blocked yet, so that tries add up.
        let wait = failures > free ? Self.wait(failures - free) : Self.longestSeconds
        try transaction.recordFailure(
          digest, failures: failures, blockedUntil: now.adding(seconds: wait))
      }
    }
  }

  /// Asks for a password once more, from somebody who is signed in: whoever found the browser open
  /// must not guess it either. Wrong tries count among those to sign in.
  func confirm(
    _ matches: () async throws(OperationError<SignInRefusal>) -> Bool
  ) async throws(OperationError<ChoosePasswordRefusal>) {
    do throws(OperationError<SignInRefusal>) {
      try await check()
      if try await matches() { return }
      try await recordFailure()
    } catch {
      switch error {
      case .refused(.busy): throw .refused(.busy)
      case .refused(.slowDown(let until)): throw .refused(.slowDown(until: until))
      case .refused(.wrong): throw .refused(.wrongCurrent)
      case .denied(let denial): throw .denied(denial)
      case .fault(let fault): throw .fault(fault)
      }
    }
    throw .refused(.wrongCurrent)
  }

  private static func wait(_ beyond: Int) -> Int {
    min(longestSeconds, 2 << min(beyond, 12))
  }
}
