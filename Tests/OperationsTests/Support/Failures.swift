import Domain
import Operations
import Testing

/// What an operation said when it did not do what it was asked.
enum Failure: Equatable, CustomStringConvertible {
  case denied(Denial)
  case refused(String)
  case fault(String)

  var description: String {
    switch self {
    case .denied(let denial): "denied(\(denial))"
    case .refused(let text): "refused(\(text))"
    case .fault(let text): "fault(\(text))"
    }
  }
}

private protocol Failing: Error {
  var failure: Failure { get }
}

extension OperationError: Failing {
  fileprivate var failure: Failure {
    switch self {
    case .denied(let denial): .denied(denial)
    case .refused(let refusal): .refused("\(refusal)")
    case .fault(let fault): .fault("\(fault)")
    }
  }
}

/// How a call fails; nil when it does not.
func failure<Answer>(of call: () async throws -> Answer) async -> Failure? {
  do {
    _ = try await call()
    return nil
  } catch let error as any Failing {
    return error.failure
  } catch {
    return .fault("\(error)")
  }
}

/// The rule's no of a call; nil when it said anything else.
func refusal<Answer, Refused: Error & Equatable>(
  _: Refused.Type, of call: () async throws -> Answer
) async -> Refused? {
  do {
    _ = try await call()
    return nil
  } catch let error as OperationError<Refused> {
    if case .refused(let refusal) = error { return refusal }
    return nil
  } catch {
    return nil
  }
}
