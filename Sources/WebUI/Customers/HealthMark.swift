import Domain
import HTML
import Messages

/// A customer's health as a sign and a word.
struct HealthMark: Component {
  let say: Phrases
  let summary: CustomerSummary

  var body: [Node] {
    span(.class("health \(summary.health.kind.rawValue)")) {
      summary.health.icon
      say.tell(summary)
    }
  }
}

extension CustomerHealth {
  fileprivate var icon: Icon {
    switch self {
    case .blocked: .lock
    case .refused: .bad
    case .full: .warn
    case .good: .good
    }
  }

  fileprivate var kind: Note.Kind {
    switch self {
    case .blocked, .refused: .bad
    case .full: .warn
    case .good: .good
    }
  }
}

extension Phrases {
  /// The worst that can be said of a customer.
  func tell(_ summary: CustomerSummary) -> String {
    switch summary.health {
    case .blocked: customers.healthBlocked
    case .refused: customers.healthRefused(summary.refusedRows)
    case .full: customers.healthFull(summary.fullProducts)
    case .good: customers.healthGood
    }
  }
}
