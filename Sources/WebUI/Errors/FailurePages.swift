import Domain
import HTML
import Messages

/// Why there is no page, in the person's language.
struct FailurePage: Screen {
  let say: Phrases
  let failure: PageFailure

  var title: String {
    switch failure {
    case .notFound, .wrongMethod: say.errors.notFoundTitle
    case .denied: say.errors.deniedTitle
    case .withdrawn: say.account.blockedTitle
    case .stale: say.errors.staleTitle
    case .tooLarge: say.errors.tooLargeTitle
    case .badRequest: say.errors.badRequestTitle
    case .unknownVisitor: say.signIn.title
    case .busy: say.errors.busyTitle
    }
  }

  var content: [Node] {
    div(.class("card")) {
      p { text }
      p { a(.href(PageRoute.home)) { say.frame.backTo(say.frame.customers) } }
    }
  }

  private var text: String {
    switch failure {
    case .notFound, .wrongMethod: say.errors.notFoundText
    case .denied(let right): say.missing(right)
    case .withdrawn: say.account.blockedPlain
    case .stale: say.errors.staleText
    case .tooLarge: say.errors.tooLargeText
    case .badRequest: say.errors.badRequestText
    case .unknownVisitor: say.signIn.title
    case .busy: say.errors.busyText
    }
  }
}

/// Something broke. Of its cause nothing is told but where the log has it.
struct FaultPage: Screen {
  let say: Phrases
  let requestID: String

  var title: String { say.errors.faultTitle }

  var content: [Node] {
    div(.class("card")) { p { say.errors.faultText(requestID) } }
  }
}
