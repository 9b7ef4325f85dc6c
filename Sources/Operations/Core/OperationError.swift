package import Domain
import SQL

/// Three ways to fail, and no fourth.
package enum OperationError<Refused: Error & Sendable & Equatable>: Error {
  /// The policy's no.
  case denied(Denial)
  /// The rule's no.
  case refused(Refused)
  /// Something broke. Its cause is for the log, never for an answer.
  case fault(any Error)
}

/// Of what cannot be refused.
package enum NoRefusal: Error, Equatable, Sendable {}

/// It is not there, or not yours to know.
package enum Missing: Error, Equatable, Sendable {
  case notThere
}

extension Operations {
  /// Looks at the database as it is at one moment.
  func look<Answer: Sendable, Refused: Error & Sendable & Equatable>(
    refusing: Refused.Type, _ body: @escaping @Sendable (Snapshot) throws -> Answer
  ) async throws(OperationError<Refused>) -> Answer {
    do {
      return try await engine.read(body)
    } catch {
      throw Self.sorted(error, refusing)
    }
  }

  /// Changes the database, wholly or not at all.
  func transact<Answer: Sendable, Refused: Error & Sendable & Equatable>(
    refusing: Refused.Type, _ body: @escaping @Sendable (Transaction) throws -> Answer
  ) async throws(OperationError<Refused>) -> Answer {
    do {
      return try await engine.write(body)
    } catch {
      throw Self.sorted(error, refusing)
    }
  }

  static func sorted<Refused: Error & Sendable & Equatable>(
    _ error: any Error, _: Refused.Type
  ) -> OperationError<Refused> {
    switch error {
    case let error as OperationError<Refused>: error
    case let denial as Denial: .denied(denial)
    case let refusal as Refused: .refused(refusal)
    default: .fault(error)
    }
  }
}

extension Reading {
  /// A permit at a customer that is there.
  func permit<Granted: Right>(
    _ right: Granted.Type, _ principal: Principal, _ customer: Customer.ID
  ) throws -> Permit<Granted> {
    try Policy.permit(right, principal, customer)
  }
}

extension Transaction {
  /// Tells a broken constraint as the refusal that it stands for.
  func refusing(
    _ constraint: String, as refusal: any Error, _ body: () throws(Fault) -> Void
  ) throws {
    do {
      try body()
    } catch {
      throw error == .constraint(constraint) ? refusal : error
    }
  }
}
