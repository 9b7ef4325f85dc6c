import Synchronization

/// How many streams each session has open, so that nobody takes them all.
final class Watchers: Sendable {
  /// A browser keeps six connections to a server at most; some are needed for pages.
  static let perSession = 3
  static let inAll = 300

  private let open = Mutex<[String: Int]>([:])

  /// - Returns: False when there are too many; otherwise leave again.
  func enter(_ session: String) -> Bool {
    open.withLock { open in
      guard open[session, default: 0] < Self.perSession,
        open.values.reduce(0, +) < Self.inAll
      else { return false }
      open[session, default: 0] += 1
      return true
    }
  }

  func leave(_ session: String) {
    open.withLock { open in
      let rest = open[session, default: 1] - 1
      open[session] = rest > 0 ? rest : nil
    }
  }
}
