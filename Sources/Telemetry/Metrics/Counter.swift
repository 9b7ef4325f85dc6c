import Synchronization

/// Something that is only ever counted up.
package final class Counter: Sendable {
  private let count = Atomic<UInt64>(0)

  init() {}

  package func add(_ amount: UInt64 = 1) {
    count.wrappingAdd(amount, ordering: .relaxed)
  }

  package var value: UInt64 { count.load(ordering: .relaxed) }
}

/// Something that goes up and down.
package final class Gauge: Sendable {
  private let level = Atomic<Int>(0)

  init() {}

  package func add(_ amount: Int) {
    level.wrappingAdd(amount, ordering: .relaxed)
  }

  package func set(_ amount: Int) {
    level.store(amount, ordering: .relaxed)
  }

  package var value: Int { level.load(ordering: .relaxed) }
}
