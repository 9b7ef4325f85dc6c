package import Domain

extension Phrases {
  package func name(_ state: Operation.State) -> String {
    switch state {
    case .running: operations.running
    case .paused: operations.paused
    case .canceled: operations.canceled
    case .done: operations.done
    }
  }

  package func explain(_ refusal: PackRefusal) -> Explanation {
    switch refusal {
    case .unknown: operations.packUnknown
    case .notReady: operations.passwordsNotReady
    case .gone: operations.passwordsTaken
    case .wrongKey: operations.passwordsOtherKey
    }
  }
}
