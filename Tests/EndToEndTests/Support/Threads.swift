import SQL

/// Runs clients side by side, each on a thread of its own, and collects what each brought back.
///
/// - Throws: What the first of them threw.
func sideBySide<Outcome: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) throws -> Outcome
) throws -> [Outcome] {
  let outcomes = Guarded([Int: Result<Outcome, any Error>]())
  for number in 0..<count {
    try NamedThread.start("client-\(number)") {
      let outcome = Result { try body(number) }
      outcomes.with { $0[number] = outcome }
      outcomes.wakeAll()
    }
  }
  let all = outcomes.wait(before: Instant.now().adding(milliseconds: 120_000)) {
    $0.count == count ? $0 : nil
  }
  guard let all else { throw Trouble.tooSlow("\(count) clients") }
  return try (0..<count).compactMap { try all[$0]?.get() }
}
