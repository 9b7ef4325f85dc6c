import Dispatch
import Secrets
import Synchronization
import Testing

@Suite struct `A hashing queue` {
  private struct Mishap: Error {}

  @Test func `gives back what the work gives or throws`() async throws {
    let queue = HashingQueue()
    #expect(try await queue.run { 7 } == 7)
    await #expect(throws: Mishap.self) { try await queue.run { throw Mishap() } }
    #expect(try await queue.run { 8 } == 8)
  }

  @Test func `is busy beyond its line, and not again afterwards`() async throws {
    let queue = HashingQueue(threads: 2, waiting: 3)
    let gate = DispatchSemaphore(value: 0)
    // Five fit: none ends before the gate opens, and it opens when the sixth is turned away. The
    // tasks themselves go on although everything that was taken in blocks a thread.
    let answers = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<6 {
        group.addTask {
          do {
            // The limit is for a queue that turns nobody away: then the test fails and ends.
            try await queue.run { _ = gate.wait(timeout: .now() + 20) }
            return true
          } catch {
            #expect(error is HashingQueue.Busy)
            for _ in 0..<5 { gate.signal() }
            return false
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.filter { $0 }.count == 5)
    #expect(try await queue.run { 1 } == 1)
  }

  @Test func `runs as much at once as it has threads, and no more`() async throws {
    let queue = HashingQueue(threads: 2, waiting: 100)
    let (running, most) = (Counter(), Counter())
    let here = DispatchSemaphore(value: 0)
    let there = DispatchSemaphore(value: 0)
    // Each of these two waits for the other: one thread alone would never end.
    async let first: Void = queue.run {
      here.signal()
      there.wait()
    }
    async let second: Void = queue.run {
      there.signal()
      here.wait()
    }
    _ = try await (first, second)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 {
        group.addTask {
          try await queue.run {
            most.raise(to: running.add(1))
            _ = running.add(-1)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect((1...2).contains(most.value))
  }

  @Test func `has room for nobody when there is to be no line and its thread is taken`()
    async throws
  {
    let queue = HashingQueue(threads: 1, waiting: 0)
    let (begun, gate) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
    let taken = Task {
      try await queue.run {
        begun.continuation.yield()
        gate.wait()
      }
    }
    for await _ in begun.stream { break }
    await #expect(throws: HashingQueue.Busy.self) { try await queue.run {} }
    gate.signal()
    try await taken.value
  }
}

private final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  var value: Int { count.load(ordering: .sequentiallyConsistent) }

  func add(_ number: Int) -> Int {
    count.wrappingAdd(number, ordering: .sequentiallyConsistent).newValue
  }

  func raise(to number: Int) { _ = count.max(number, ordering: .sequentiallyConsistent) }
}
