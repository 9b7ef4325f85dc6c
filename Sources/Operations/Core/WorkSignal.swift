import Synchronization

/// A bell: whoever waits is woken, and a ring while nobody waits is not lost.
package final class WorkSignal: Sendable {
  private struct State {
    var rung = false
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    var next = 0
  }

  private let state = Mutex(State())

  package init() {}

  package func ring() {
    let woken = state.withLock { state in
      let woken = Array(state.waiting.values)
      state.waiting = [:]
      state.rung = woken.isEmpty
      return woken
    }
    for continuation in woken { continuation.resume() }
  }

  /// Returns at the next ring, at once if it has rung since the last wait, or when canceled.
  package func wait() async {
    let number = state.withLock { state in
      state.next += 1
      return state.next
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let ready = state.withLock { state in
          // Who is canceled takes no ring from who waits next.
          if Task.isCancelled { return true }
          if state.rung {
            state.rung = false
            return true
          }
          state.waiting[number] = continuation
          return false
        }
        if ready { continuation.resume() }
      }
    } onCancel: {
      let canceled = state.withLock { $0.waiting.removeValue(forKey: number) }
      canceled?.resume()
    }
  }
}
