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

  package func explain(_ refusal: UndoRefusal) -> Explanation {
    switch refusal {
    case .notOver: operations.notOver
    case .windowOver(let since): operations.undoWindowOver(since)
    case .notReversible, .nothingChanged: operations.nothingToUndo
    case .changedSince(let by, let at): causes.changedSince(by, at)
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
