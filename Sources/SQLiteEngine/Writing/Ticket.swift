import SQL
import Synchronization

/// A place in the line for writing. It is settled exactly once.
protocol Ticket: AnyObject, Sendable {
  var arrived: Instant { get }
  /// Whether its task has lost interest.
  var isCancelled: Bool { get }
  /// Whether it wants the connection without a transaction around it, and for itself.
  var isAlone: Bool { get }
  /// Runs the body and keeps what comes out of it.
  ///
  /// - Returns: False when it threw, so that what it wrote has to be undone.
  func run(on connection: SQLiteConnection) -> Bool
  /// Hands over what came out, or the fault that undid it.
  func settle(_ fault: (any Error)?)
}

/// The ticket of one body.
///
/// The line hands it from its task to the writing thread, which alone touches `outcome` then.
final class BodyTicket<Answer: Sendable>: Ticket, @unchecked Sendable {
  let arrived = Instant.now()
  let isAlone: Bool
  private let body: (SQLiteConnection) throws -> Answer
  private let interest: Interest
  private let continuation: CheckedContinuation<Answer, any Error>
  private var outcome: Result<Answer, any Error> = .failure(Fault.closed)

  init(
    isAlone: Bool, interest: Interest, continuation: CheckedContinuation<Answer, any Error>,
    body: @escaping (SQLiteConnection) throws -> Answer
  ) {
    self.isAlone = isAlone
    self.interest = interest
    self.continuation = continuation
    self.body = body
  }

  var isCancelled: Bool { interest.isLost }

  func run(on connection: SQLiteConnection) -> Bool {
    do {
      outcome = .success(try body(connection))
      return true
    } catch {
      outcome = .failure(error)
      return false
    }
  }

  func settle(_ fault: (any Error)?) {
    if let fault {
      continuation.resume(throwing: fault)
    } else {
      continuation.resume(with: outcome)
    }
  }
}

/// Whether a waiting task still wants its turn.
final class Interest: Sendable {
  private let lost = Atomic(false)

  var isLost: Bool { lost.load(ordering: .acquiring) }

  func lose() { lost.store(true, ordering: .releasing) }
}
