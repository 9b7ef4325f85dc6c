import CPostgreSQL
import Glibc
package import SQL

/// A database on a PostgreSQL server, version 15 or later.
///
/// Bodies run on the calling thread when that belongs to a `BlockingPool`, otherwise on the
/// engine's pool. Writes are serializable: what two of them do at once is what they would do one
/// after the other, and one that met another is run again, so a body may run more than once.
package final class PostgreSQLEngine: Engine {
  private let pool: BlockingPool
  let connections: Pool
  let limits: Limits

  package var dialect: Dialect { .postgresql }

  /// - Parameters:
  ///   - address: A libpq connection string, or a URI: TLS, hosts and passwords as libpq knows them.
  ///   - connections: How many at most. More than the pool's threads are no use.
  /// - Throws: `Fault.unreachable`, with what libpq says of it.
  package static func open(
    _ address: String, connections: Int = 8, pool: BlockingPool, limits: Limits = Limits()
  ) throws(Fault) -> PostgreSQLEngine {
    guard isReadable(address) else {
      // Its reader's own words quote the address, and with it the password.
      throw .unreachable(reason: "the address is no connection string that libpq can read")
    }
    let engine = PostgreSQLEngine(address, connections, pool, limits)
    // A wrong address should be said at the start, not at the first request.
    try engine.connections.tryOut()
    return engine
  }

  private static func isReadable(_ address: String) -> Bool {
    guard let options = PQconninfoParse(address, nil) else { return false }
    PQconninfoFree(options)
    return true
  }

  private init(_ address: String, _ count: Int, _ pool: BlockingPool, _ limits: Limits) {
    self.pool = pool
    self.limits = limits
    connections = Pool(address: address, limit: count, limits: limits)
  }

  package func read<Answer: Sendable>(
    _ body: @escaping @Sendable (Snapshot) throws -> Answer
  ) async throws -> Answer {
    try await here { [limits] in
      let answer = try self.attempt(limit: limits.reading) { connection in
        try connection.beginReading()
        let answer = try body(Snapshot(connection))
        try connection.commit()
        return answer
      }
      self.connections.count { $0.reads += 1 }
      return answer
    }
  }

  @discardableResult
  package func write<Answer: Sendable>(
    lane: Int64?, _ body: @escaping @Sendable (Transaction) throws -> Answer
  ) async throws -> Answer {
    try Task.checkCancellation()
    return try await here { [limits] in
      do {
        let answer = try self.attempt(limit: limits.writing) { connection in
          if let lane { try connection.enter(lane) }
          try connection.beginWriting()
          let answer = try body(Transaction(connection))
          try connection.commit()
          connection.reportGrowth()
          return answer
        }
        self.connections.count {
          $0.writes += 1
          $0.commits += 1
        }
        if self.connections.hasGrown(by: Self.growth) { self.lookAtGrownTables() }
        return answer
      } catch {
        self.connections.count { $0.rollbacks += 1 }
        throw error
      }
    }
  }

  /// Runs blocking work where it may block.
  func here<Answer: Sendable>(
    _ work: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    if BlockingPool.isCurrent { return try work() }
    return try await withTaskExecutorPreference(pool) { try work() }
  }

  /// Runs a transaction; again when it met another one, or when the connection broke before its
  /// commit was sent. A commit whose answer was lost may have happened: that is the caller's to
  /// find out.
  func attempt<Answer>(
    limit: Int, _ transaction: (PostgreSQLConnection) throws -> Answer
  ) throws -> Answer {
    let latest = Instant.now().adding(milliseconds: limit)
    let patience = Instant.now().adding(milliseconds: limits.awaitingServer)
    var tries = 0
    while true {
      var again = false
      var isConnected = false
      do {
        return try connections.lend { connection in
          isConnected = true
          // The wait for a connection has a limit of its own.
          connection.deadline = .now().adding(milliseconds: limit)
          defer { connection.rollBack() }
          do {
            _ = connection.takeFailure()
            return try transaction(connection)
          } catch {
            again = connection.isWorthAnotherTry
            throw error
          }
        }
      } catch Fault.timedOut where Task.isCancelled {
        throw CancellationError()
      } catch {
        if case Fault.unreachable = error, !isConnected {
          // It is being started again, or another one takes over.
          guard Instant.now() < patience, !Task.isCancelled else { throw error }
          rest(atMost: 200)
        } else {
          tries += 1
          guard again, tries < limits.attempts, Instant.now() < latest else { throw error }
          connections.count { $0.busy += 1 }
          rest(atMost: min(64, 1 << tries))
        }
      }
    }
  }

  /// A wait of random length, so that two do not meet again.
  private func rest(atMost milliseconds: Int32) {
    var nothing = pollfd(fd: -1, events: 0, revents: 0)
    poll(&nothing, 1, Int32.random(in: 1...milliseconds))
  }

  package func statistics() -> EngineStatistics { connections.statistics }

  package func close() async {
    await withTaskExecutorPreference(pool) { [connections] in connections.close() }
  }

  /// The server cleans up by itself.
  package func maintain() async throws(Fault) {}
}

extension PostgreSQLConnection {
  fileprivate var isWorthAnotherTry: Bool {
    guard let failure = takeFailure() else { return false }
    switch failure.kind {
    case .collision: return true
    case .lost: return !isCommitting
    case .other: return false
    }
  }
}
