import Glibc
import HTTP
import Telemetry

/// Looks at every connection now and then: what the library's own time-out, which is for inactivity
/// only, lets pass is cut here, and waiting handlers whose client has gone are cancelled.
struct Watchdog {
  let core: ServerCore

  func look(at now: UInt64) {
    var waiting: [Exchange] = []
    for connection in core.registry.all {
      connection.lock.lock()
      let exchange = connection.exchange
      connection.lock.unlock()
      if let exchange {
        exchange.locked { look(at: connection, exchange, now, &waiting) }
      } else {
        connection.lock.withLock { lookAtIdle(connection, now) }
      }
    }
    cancelAbandoned(waiting)
  }

  /// No request line is there yet.
  private func lookAtIdle(_ connection: Connection, _ now: UInt64) {
    let configuration = core.configuration
    let head = configuration.headTimeout.nanoseconds
    // When the first byte of a later request came is the library's secret, so both spans together
    // bound what a client can trickle.
    let limit =
      connection.phase == .fresh ? head : head.addingOrMax(configuration.idleTimeout.nanoseconds)
    let isLate = now.since(connection.since) > limit
    if isLate && connection.phase == .fresh { core.metrics.slowHeads.add() }
    if isLate || (core.isDraining && connection.phase == .idle) { connection.cut() }
  }

  private func look(
    at connection: Connection, _ exchange: Exchange, _ now: UInt64, _ waiting: inout [Exchange]
  ) {
    // Since the question which exchange it is, another may have begun.
    guard connection.exchange === exchange else { return }
    let age = now.since(connection.since)
    switch connection.phase {
    case .fresh, .idle: lookAtHead(connection, exchange, now)
    case .body: lookAtBody(connection, exchange, now)
    case .lingering:
      if age > core.configuration.lingerTimeout.nanoseconds { connection.cut() }
    case .answering:
      if exchange.isSuspended, age > core.configuration.watchInterval.nanoseconds {
        waiting.append(exchange)
      }
    }
  }

  /// The request line is there, the rest of the head is not.
  private func lookAtHead(_ connection: Connection, _ exchange: Exchange, _ now: UInt64) {
    let isLate = now.since(exchange.startedAt) > core.configuration.headTimeout.nanoseconds
    if isLate { core.metrics.slowHeads.add() }
    if isLate || core.isDraining { connection.cut() }
  }

  private func lookAtBody(_ connection: Connection, _ exchange: Exchange, _ now: UInt64) {
    let configuration = core.configuration
    let isTooSlow =
      exchange.pace?.isTooSlow(
        exchange.inflow.total, at: now, grace: configuration.bodyGrace.nanoseconds,
        rate: configuration.minimumBodyRate) ?? false
    guard isTooSlow else { return }
    core.metrics.slowBodies.add()
    exchange.giveUpOnBody()
  }

  /// One question to the kernel for all, then for each that seems gone once more under its lock: by
  /// then its descriptor may be another's.
  private func cancelAbandoned(_ waiting: [Exchange]) {
    guard !waiting.isEmpty else { return }
    let gone = SocketCalls.areGone(waiting.map(\.connection.socket))
    for (exchange, isGone) in zip(waiting, gone) where isGone {
      exchange.locked {
        guard exchange.isSuspended, exchange.connection.isClientGone else { return }
        core.metrics.lostClients.add()
        exchange.abort()
      }
    }
  }
}

extension UInt64 {
  /// Zero when the other is later, which happens when it was read on another thread meanwhile.
  func since(_ earlier: UInt64) -> UInt64 {
    self > earlier ? self - earlier : 0
  }

  func addingOrMax(_ other: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
