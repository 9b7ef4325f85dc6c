import SQL
import SQLiteEngine
import Testing

@Suite struct `Readers and writers at the same time` {
  @Test func `a snapshot stays as it was while others write`() async throws {
    let barrier = Barrier()
    try await withDatabase { engine in
      async let reading = engine.read { snapshot in
        let before = try snapshot.countPeople()
        barrier.stop()
        return [before, try snapshot.countPeople()]
      }
      await barrier.reached()
      try await engine.add(1)
      barrier.open()
      let counts = try await reading
      #expect(counts == [0, 0])
      let people = try await engine.countPeople()
      #expect(people == 1)
    }
  }

  @Test func `eight of each never find the database busy, nor half a transaction`()
    async throws
  {
    try await withDatabase { engine in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<8 {
          group.addTask {
            for turn in 0..<40 {
              try await engine.write { transaction in
                try transaction.addPerson(writer * 1_000 + turn * 2)
                try transaction.addPerson(writer * 1_000 + turn * 2 + 1)
              }
            }
          }
          group.addTask {
            for _ in 0..<100 {
              let count = try await engine.countPeople()
              #expect(count.isMultiple(of: 2))
            }
          }
        }
        try await group.waitForAll()
      }
      let people = try await engine.countPeople()
      let figures = engine.statistics()
      #expect(people == 640)
      #expect(figures.busy == 0)
      #expect(figures.overloaded == 0)
      #expect(figures.readersBusy == 0)
      #expect((1...4).contains(figures.readersOpen))
    }
  }

  @Test func `what is written is read by whoever comes after`() async throws {
    try await withDatabase { engine in
      for number in 1...50 {
        try await engine.add(number)
        let people = try await engine.countPeople()
        #expect(people == Int64(number))
      }
    }
  }

  @Test func `a second program that writes is waited for`() async throws {
    try await withDatabase { engine in
      let other = try SQLiteEngine.open(path: engine.path, pool: try #require(testPool))
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<100 {
          group.addTask { try await (number % 2 == 0 ? engine : other).add(number) }
        }
        try await group.waitForAll()
      }
      let people = try await engine.countPeople()
      #expect(people == 100)
      await other.close()
    }
  }
}

@Suite struct `The end of waiting` {
  /// Holds the writing thread until the barrier opens.
  private func hold(
    _ engine: SQLiteEngine, _ barrier: Barrier
  ) async -> Task<Void, any Error> {
    let task = Task { try await engine.write { _ in barrier.stop() } }
    await barrier.reached()
    return task
  }

  @Test func `the line of writes is bounded`() async throws {
    var limits = Limits()
    limits.waitingWrites = 3
    let barrier = Barrier()
    try await withDatabase(limits: limits) { engine in
      let holder = await hold(engine, barrier)
      let results = await withTaskGroup(of: Fault?.self) { group in
        for number in 0..<20 {
          group.addTask {
            do {
              try await engine.add(number)
              return nil
            } catch {
              return error as? Fault
            }
          }
        }
        var faults: [Fault?] = []
        while faults.count < 17, let fault = await group.next() { faults.append(fault) }
        #expect(engine.statistics().writesWaiting == 3)
        barrier.open()
        for await fault in group { faults.append(fault) }
        return faults
      }
      try await holder.value
      #expect(results.count { $0 == .overloaded } == 17)
      #expect(results.count { $0 == nil } == 3)
      #expect(engine.statistics().overloaded == 17)
      let people = try await engine.countPeople()
      #expect(people == 3)
    }
  }

  @Test func `a write whose task is cancelled before its turn does not happen`() async throws {
    let barrier = Barrier()
    try await withDatabase { engine in
      let holder = await hold(engine, barrier)
      let waiting = Task { try await engine.add(1) }
      waiting.cancel()
      barrier.open()
      await #expect(throws: CancellationError.self) { try await waiting.value }
      try await holder.value
      let people = try await engine.countPeople()
      #expect(people == 0)
    }
  }

  @Test func `a write whose turn comes too late is told so, and does not happen`()
    async throws
  {
    var limits = Limits()
    // Every turn comes a little later than at once.
    limits.waitingForTurn = 0
    try await withDatabase { engine in
      let impatient = try SQLiteEngine.open(
        path: engine.path, pool: try #require(testPool), limits: limits)
      await #expect(throws: Fault.timedOut) { try await impatient.add(1) }
      await impatient.close()
      let people = try await engine.countPeople()
      #expect(people == 0)
    }
  }

  @Test func `an endless read ends at its limit, and the reader goes on`() async throws {
    var limits = Limits()
    limits.reading = 20
    try await withDatabase(readers: 1, limits: limits) { engine in
      await #expect(throws: Fault.timedOut) {
        try await engine.read { try $0.rows(.endless) { _ throws(Fault) in 1 } }
      }
      let people = try await engine.countPeople()
      #expect(people == 0)
      #expect(engine.statistics().interrupted == 1)
    }
  }

  @Test func `an endless write ends at its limit and is undone`() async throws {
    var limits = Limits()
    limits.writing = 20
    try await withDatabase(limits: limits) { engine in
      await #expect(throws: Fault.timedOut) {
        try await engine.write { transaction in
          try transaction.addPerson(1)
          _ = try transaction.rows(.endless) { _ throws(Fault) in 1 }
        }
      }
      try await engine.add(2)
      let people = try await engine.countPeople()
      #expect(people == 1)
    }
  }

  @Test func `a cancelled task's read stops`() async throws {
    try await withDatabase { engine in
      let barrier = Barrier()
      barrier.open()
      let reading = Task {
        try await engine.read { snapshot in
          barrier.stop()
          return try snapshot.rows(.endless) { _ throws(Fault) in 1 }
        }
      }
      await barrier.reached()
      reading.cancel()
      await #expect(throws: CancellationError.self) { try await reading.value }
    }
  }

  @Test func `a reader that nobody gives back is waited for, then given up`() async throws {
    var limits = Limits()
    limits.waitingForReader = 20
    let barrier = Barrier()
    try await withDatabase(readers: 1, limits: limits) { engine in
      let holder = Task { try await engine.read { _ in barrier.stop() } }
      await barrier.reached()
      await #expect(throws: Fault.overloaded) { try await engine.countPeople() }
      barrier.open()
      try await holder.value
      let people = try await engine.countPeople()
      #expect(people == 0)
    }
  }

  @Test func `a closed engine turns everybody away`() async throws {
    try await withDatabase { engine in
      await engine.close()
      await #expect(throws: Fault.closed) { try await engine.countPeople() }
      await #expect(throws: Fault.closed) { try await engine.add(1) }
    }
  }
}
