import SQL

extension Move {
  /// A page on its way.
  private struct Batch: Sendable {
    let leg: Itinerary.Leg
    let rows: [[SQLValue]]
    let before: Milestone
    let after: Milestone
  }

  /// Reads and writes side by side.
  ///
  /// - Returns: Where each table ends.
  func carry(_ legs: [Itinerary.Leg], from done: [Milestone]) async throws -> [Milestone] {
    let belt = Belt<Batch>()
    async let ends = load(belt, legs, from: done)
    do {
      try await unload(belt)
    } catch {
      belt.leave()
      _ = try? await ends
      throw error
    }
    return try await ends
  }

  private func load(
    _ belt: Belt<Batch>, _ legs: [Itinerary.Leg], from done: [Milestone]
  ) async throws -> [Milestone] {
    let ends = Guarded<[Milestone]?>(nil)
    do {
      try await source.read { snapshot in
        // An engine that lost its connection begins anew, and would send everything twice.
        guard ends.with({ $0 == nil }) else { throw MoveRefusal.interrupted }
        ends.with { $0 = [] }
        var reader = TableReader(snapshot)
        for (leg, milestone) in zip(legs, done) {
          let end = try Self.load(belt, leg, from: milestone, by: &reader)
          ends.with { $0?.append(end) }
        }
      }
      belt.end(.success(()))
    } catch {
      belt.end(.failure(error))
      throw error
    }
    return ends.with { $0 ?? [] }
  }

  private static func load(
    _ belt: Belt<Batch>, _ leg: Itinerary.Leg, from done: Milestone, by reader: inout TableReader
  ) throws -> Milestone {
    try reader.pass(leg, to: done)
    var at = done
    while let page = try reader.page(of: leg.from, after: at.key) {
      let before = at
      at.pass(page.digests, to: page.key)
      let batch = Batch(leg: leg, rows: page.rows, before: before, after: at)
      guard belt.put(batch) else { throw CancellationError() }
    }
    return at
  }

  private func unload(_ belt: Belt<Batch>) async throws {
    try await withTaskExecutorPreference(pool) {
      while let batch = try belt.take() {
        try Task.checkCancellation()
        try await target.write { transaction in
          let leg = batch.leg
          let isMine = try transaction.change(
            .advance,
            [.text(leg.name), .text(batch.before.text), .text(batch.after.text)])
          guard isMine == 1 else { throw MoveRefusal.disturbed(table: leg.name) }
          try transaction.withoutGuards(of: leg.into) { () throws(Fault) in
            try transaction.bulk(into: leg.into, batch.rows)
          }
        }
        report(batch.leg.name, batch.after.rows)
      }
    }
  }
}
