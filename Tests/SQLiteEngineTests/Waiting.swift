import SQL
import Testing

@Suite struct `A pool for blocking calls` {
  @Test func `runs what prefers it on its own threads, and nothing else`() async throws {
    let pool = try BlockingPool(name: "pool", threads: 2)
    let inside = await withTaskExecutorPreference(pool) { BlockingPool.isCurrent }
    #expect(inside)
    #expect(!BlockingPool.isCurrent)
    pool.stop()
  }

  @Test func `knows how many wait, and when that is too many`() async throws {
    let pool = try BlockingPool(name: "pool", threads: 1, limit: 3)
    let barrier = Barrier()
    let holder = Task(executorPreference: pool) { barrier.stop() }
    await barrier.reached()
    #expect(pool.depth == 0)
    #expect(!pool.isOverloaded)
    let waiting = (1...3).map { number in Task(executorPreference: pool) { number } }
    #expect(pool.depth == 3)
    #expect(pool.isOverloaded)
    barrier.open()
    await holder.value
    var sum = 0
    for task in waiting { sum += await task.value }
    #expect(sum == 6)
    #expect(!pool.isOverloaded)
    pool.stop()
  }

  @Test func `lets nobody hang who comes after its end`() async throws {
    let pool = try BlockingPool(name: "pool", threads: 1)
    pool.stop()
    let answer = await withTaskExecutorPreference(pool) { 42 }
    #expect(answer == 42)
  }
}

@Suite struct `A waiting line` {
  @Test func `hands out in the order of arrival, whatever the turns`() {
    let seed = UInt64.random(in: 0 ... .max)
    var state = seed
    var line = Line<Int>()
    var model: [Int] = []
    for turn in 0..<5_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // In runs, so that the line grows, goes round and empties.
      if (state >> 33) % 100 < (turn / 500 % 2 == 0 ? 70 : 30) {
        line.append(turn)
        model.append(turn)
      } else {
        let expected = model.isEmpty ? nil : model.removeFirst()
        #expect(line.popFirst() == expected, "seed \(seed)")
      }
      #expect(line.count == model.count && line.first == model.first, "seed \(seed)")
    }
  }
}

@Suite struct `A deadline` {
  @Test func `far away is never, and none in the past is later than now`() {
    let now = Instant.now()
    #expect(now.adding(milliseconds: .max) == .never)
    #expect(now.adding(milliseconds: -5) == now)
    #expect(now.adding(milliseconds: 5).nanoseconds == now.nanoseconds + 5_000_000)
  }

  @Test func `that passes ends the wait without an answer`() {
    let state = Guarded(0)
    let late = state.wait(before: .now().adding(milliseconds: 1)) { $0 == 1 ? true : nil }
    #expect(late == nil)
    let early = state.wait(before: .never) { $0 == 0 ? true : nil }
    #expect(early == true)
  }
}
