import Operations
import SQL
import Testing

@Suite(.timeLimit(.minutes(1))) struct `A bell for work` {
  @Test func `that rang before anybody waited is not lost, and is heard once`() async {
    let bell = WorkSignal()
    bell.ring()
    bell.ring()
    await bell.wait()
    let waiting = Task { await bell.wait() }
    for _ in 0..<100 { await Task.yield() }
    bell.ring()
    await waiting.value
  }

  @Test func `wakes everybody who waits`() async {
    let bell = WorkSignal()
    let woken = Guarded(0)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          await bell.wait()
          woken.with { $0 += 1 }
        }
      }
      // Whoever comes late is woken by a later ring.
      while woken.with({ $0 }) < 20 {
        bell.ring()
        await Task.yield()
      }
    }
  }

  @Test func `lets go who is canceled, before and while waiting`() async {
    let bell = WorkSignal()
    for yields in [0, 1, 50] {
      let waiting = Task { await bell.wait() }
      for _ in 0..<yields { await Task.yield() }
      waiting.cancel()
      await waiting.value
    }
  }

  @Test func `that rang is not taken by who was canceled`() async {
    let bell = WorkSignal()
    let canceled = Task { () async in
      while !Task.isCancelled { await Task.yield() }
      await bell.wait()
    }
    bell.ring()
    canceled.cancel()
    await canceled.value
    await bell.wait()
  }
}
