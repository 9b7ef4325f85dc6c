import Domain
import HTTP
import Operations
import SQL

/// Why a page is not shown.
enum PageFailure: Error, Hashable {
  case notFound
  case denied(RightName)
  /// The customer has withdrawn our delegated rights.
  case withdrawn(Customer.ID)
  /// The form is not of this session, or came from another site.
  case stale
  case badRequest
  case tooLarge
  case wrongMethod(allowed: [Method])
  /// Nobody is signed in.
  case unknownVisitor
  /// Trouble that passes by itself.
  case busy

  var status: Status {
    switch self {
    case .notFound: .notFound
    case .denied, .withdrawn, .stale: .forbidden
    case .badRequest: .badRequest
    case .tooLarge: .contentTooLarge
    case .wrongMethod: .methodNotAllowed
    case .unknownVisitor: .unauthorized
    case .busy: .serviceUnavailable
    }
  }
}

/// An error of an operation, told as a page where the page itself has no words for it.
protocol ToldAsPage: Error {
  /// Nil for what is a fault.
  var pageFailure: PageFailure? { get }
}

extension OperationError: ToldAsPage {
  var pageFailure: PageFailure? {
    switch self {
    case .denied(.notYours): .notFound
    case .denied(.notAllowed(let right)): .denied(right)
    case .denied(.accessWithdrawn(let customer)): .withdrawn(customer)
    case .refused(let refusal):
      refusal is Missing || (refusal as? WebhookRefusal) == .notThere ? .notFound : nil
    case .fault(let fault): (fault as? Fault)?.passes == true ? .busy : nil
    }
  }

  /// The rule's no, where it was one.
  var refusal: Refused? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }
}

extension Fault {
  /// Whether trying again later is worth it.
  fileprivate var passes: Bool {
    switch self {
    case .busy, .unreachable, .overloaded, .timedOut, .closed: true
    default: false
    }
  }
}
