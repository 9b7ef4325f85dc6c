package import Domain
import SQL
package import Secrets
import Storage

/// What became of one part when a whole file was planned or applied.
package struct BulkStep<Done: Sendable>: Sendable {
  package let part: BulkFile.Part
  package let result: Result<Done, BulkObstacle>

  package init(part: BulkFile.Part, result: Result<Done, BulkObstacle>) {
    self.part = part
    self.result = result
  }
}

/// Why one part stays behind.
package enum BulkObstacle: Error, Hashable, Sendable {
  /// Nothing of it can become a user.
  case noGoodRows
  case alreadyApplied
  /// It was not planned, or nothing came of its plan.
  case noPlan
  case planning(PlanRefusal)
  case applying(ApplyRefusal)
  case denied(Denial)
  /// Something broke; what it was is in the log.
  case broken
}

/// What came of applying a whole file.
package struct BulkApplied: Sendable {
  package let steps: [BulkStep<Operation>]
  /// Opens the packs of new passwords of every part. It is given here, once, and kept nowhere.
  package let packKey: PackSecret?

  package init(steps: [BulkStep<Operation>], packKey: PackSecret?) {
    self.steps = steps
    self.packKey = packKey
  }

  package var operations: [Operation] { steps.compactMap { try? $0.result.get() } }
}

extension Operations {
  /// Parts that are planned or set going side by side.
  private static let bulkWidth = 4

  /// Makes a plan of each part that was not applied yet.
  ///
  /// - Parameter options: The same for all of them; where they name no location, each customer's usual
  ///   one serves the rows that have none. Of a part with problems the good rows are planned
  ///   when `skipFlawedRows` says so; otherwise it stays behind, and no other does.
  package func planBulk(
    _ id: BulkFile.ID, options: UploadOptions, as principal: Principal
  ) async throws(OperationError<Missing>) -> [BulkStep<Plan>] {
    let parts = try await allParts(of: id, as: principal)
    return await sideBySide(parts) { part in
      if part.operation != nil { return .failure(.alreadyApplied) }
      if part.goodRows == 0, !options.reuseDeletedNames { return .failure(.noGoodRows) }
      do throws(OperationError<PlanRefusal>) {
        var own = options
        own.location = own.location ?? part.usualLocation
        return .success(
          try await planCreation(
            from: part.upload, options: own, in: part.customer, as: principal))
      } catch {
        return .failure(error.obstacle { .planning($0) })
      }
    }
  }

  /// Sets the newest plan of each part going, in the background, customers side by side.
  ///
  /// - Parameter goAhead: Rows that are refused may stay behind; otherwise a part with any stays
  ///   behind as a whole.
  package func applyBulk(
    _ id: BulkFile.ID, goAhead: Bool, as principal: Principal
  ) async throws(OperationError<Missing>) -> BulkApplied {
    let parts = try await allParts(of: id, as: principal)
    let keys = PackKeys.make(random)
    let steps: [BulkStep<Operation>] = await sideBySide(parts) { part in
      if part.operation != nil { return .failure(.alreadyApplied) }
      guard let plan = part.plan else { return .failure(.noPlan) }
      do throws(OperationError<ApplyRefusal>) {
        return .success(
          try await enlist(
            plan.id, goAhead: goAhead, packKey: keys.publicKey, leasing: 0, in: part.customer,
            as: principal))
      } catch {
        return .failure(error.obstacle { .applying($0) })
      }
    }
    work.ring()
    let applied = BulkApplied(steps: steps, packKey: keys.secret)
    let hasPacks = applied.operations.contains { $0.pack != nil }
    return hasPacks ? applied : BulkApplied(steps: steps, packKey: nil)
  }

  /// Every part within reach, with what came of it.
  package func allParts(
    of id: BulkFile.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> [BulkFile.Part] {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try BulkPermit(Policy.permit(May.UploadUsers.self, principal))
      guard try snapshot.bulkFile(id, permit) != nil else { throw Missing.notThere }
      var parts: [BulkFile.Part] = []
      let limit = PageRequest.largest
      var place = Place(
        key: Place.firstText.0, id: Place.firstText.1, limit: limit, backward: false)
      while true {
        let page = try snapshot.bulkParts(of: id, from: place, permit)
        parts += try snapshot.withOutcomes(page, permit)
        guard page.count == limit, let last = page.last else { return parts }
        place = Place(
          key: .text(TextKey.of(last.customerName)), id: last.upload.of(Place.self),
          limit: limit, backward: false)
      }
    }
  }

  private func sideBySide<Done: Sendable>(
    _ parts: [BulkFile.Part],
    _ act: @escaping @Sendable (BulkFile.Part) async -> Result<Done, BulkObstacle>
  ) async -> [BulkStep<Done>] {
    await withTaskGroup(of: (Int, BulkStep<Done>).self) { group in
      var next = 0
      func begin() {
        guard next < parts.count else { return }
        let (place, part) = (next, parts[next])
        next += 1
        group.addTask { (place, BulkStep(part: part, result: await act(part))) }
      }
      for _ in 0..<Self.bulkWidth { begin() }
      var steps: [(Int, BulkStep<Done>)] = []
      while let step = await group.next() {
        steps.append(step)
        begin()
      }
      return steps.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}

extension OperationError {
  fileprivate func obstacle(_ refused: (Refused) -> BulkObstacle) -> BulkObstacle {
    switch self {
    case .denied(let denial): .denied(denial)
    case .refused(let refusal): refused(refusal)
    case .fault: .broken
    }
  }
}
