package import Domain
import SQL
import Storage

/// What somebody wants changed in a file that is not a plan yet.
package enum UploadCorrection: Hashable, Sendable {
  /// Rows by number, and in each the cells by column.
  case cells([Int: [Upload.Column: String]])
  /// Broken lines are right as they could be read.
  case takeAsRead([Int])
  case leaveOut([Int])
  case bringBack([Int])
  /// Every row with this problem.
  case mend(CellFlaw.Group, UploadMend)
  /// Names are looked up again: somebody may have created or deleted users since.
  case checkAgain
}

/// One way to mend the same problem in many rows.
package enum UploadMend: Hashable, Sendable {
  /// Another value in place of the wrong one; an empty one takes it away.
  case replace(String)
  case leaveOut
  /// Of rows with the same name the first stays.
  case keepFirst
  /// Names lose what is too much.
  case shorten
  /// A display name is made of the first and last name, else of what stands before the `@`.
  case composeName
}

extension Operations {
  /// Rows that are corrected in one transaction.
  private static let correctionBatch = 1000

  /// Corrects rows of a file, and checks again those and the ones that have, or had, their names.
  /// No user is touched.
  ///
  /// - Parameters:
  ///   - options: What is said for the whole file from now on; nil leaves it.
  ///   - locations: Knows countries by the names that people write.
  /// - Returns: How many rows were changed.
  package func correctUpload(
    _ id: Upload.ID, _ corrections: [UploadCorrection], options: UploadOptions? = nil,
    locations: @escaping LocationReader = { _ in nil }, in customer: Customer.ID,
    as principal: Principal
  ) async throws(OperationError<Missing>) -> Int {
    let visit = UploadVisit(
      id: id, customer: customer, principal: principal, now: clock.now(), locations: locations)
    try await transact(refusing: Missing.self) { transaction in
      let permit = try visit.permit
      guard try transaction.upload(id, permit) != nil else { throw Missing.notThere }
      if let options { try transaction.set(options, of: id, permit) }
    }
    var changed = 0
    for correction in corrections { changed += try await correct(visit, correction) }
    return changed
  }

  private func correct(
    _ visit: UploadVisit, _ correction: UploadCorrection
  ) async throws(OperationError<Missing>) -> Int {
    switch correction {
    case .cells(let cells):
      return try await change(visit, Array(cells.keys)) { row, desk in
        desk.write(cells[row.number] ?? [:], into: row)
      }
    case .takeAsRead(let numbers):
      return try await change(visit, numbers) { row, desk in
        row.flaws.contains { $0.kind == .brokenLine }
          ? row.cells(as: desk.upload, desk.world.catalog) : nil
      }
    case .leaveOut(let numbers): return try await leaveOut(visit, numbers, true)
    case .bringBack(let numbers): return try await leaveOut(visit, numbers, false)
    case .mend(let group, let mend): return try await self.mend(visit, group, mend)
    case .checkAgain:
      return try await transact(refusing: Missing.self) { transaction in
        let permit = try visit.permit
        try transaction.markNames(visit.id, again: true, permit)
        try transaction.finishCorrection(visit, permit)
        return 0
      }
    }
  }

  /// Row by row of a group, batch by batch: memory does not grow with the file.
  private func mend(
    _ visit: UploadVisit, _ group: CellFlaw.Group, _ mend: UploadMend
  ) async throws(OperationError<Missing>) -> Int {
    var last = 0
    var changed = 0
    while true {
      let after = last
      let numbers = try await look(refusing: Missing.self) { snapshot in
        try snapshot.uploadRows(
          with: group, of: visit.id, after: after, limit: Self.correctionBatch,
          try visit.permit)
      }
      guard let end = numbers.last else { return changed }
      last = end
      switch mend {
      case .leaveOut: changed += try await leaveOut(visit, numbers, true)
      case .keepFirst: changed += try await leaveOut(visit, numbers, true, only: \.isRepeatedLater)
      case .replace, .shorten, .composeName:
        changed += try await change(visit, numbers) { row, desk in
          desk.write(desk.mended(row, group, mend), into: row)
        }
      }
    }
  }

  private func leaveOut(
    _ visit: UploadVisit, _ numbers: [Int], _ isLeftOut: Bool,
    only belongs: @escaping @Sendable (UploadRow) -> Bool = { _ in true }
  ) async throws(OperationError<Missing>) -> Int {
    try await transact(refusing: Missing.self) { transaction in
      let permit = try visit.permit
      try transaction.mark(numbers, of: visit.id, permit)
      let rows = try transaction.staleUploadRows(visit.id, limit: numbers.count, permit)
        .filter { $0.isLeftOut != isLeftOut && belongs($0) }
      try transaction.leaveOut(isLeftOut, rows.map(\.number), of: visit.id, permit)
      try transaction.markNamesakes(visit.id, permit)
      try transaction.finishCorrection(visit, permit)
      return rows.count
    }
  }

  /// - Parameter edit: The cells a row is to have; nil leaves it.
  private func change(
    _ visit: UploadVisit, _ numbers: [Int],
    _ edit: @escaping @Sendable (UploadRow, UploadDesk) -> [String]?
  ) async throws(OperationError<Missing>) -> Int {
    let catalogs = catalogs
    let numbers = Array(numbers.prefix(Self.correctionBatch))
    return try await transact(refusing: Missing.self) { transaction in
      let permit = try visit.permit
      guard let upload = try transaction.upload(visit.id, permit) else { throw Missing.notThere }
      let desk = UploadDesk(
        upload: upload,
        world: try transaction.uploadWorld(
          catalogs, visit.locations, as: visit.principal, permit))
      try transaction.mark(numbers, of: visit.id, permit)
      var corrected: [UploadRow] = []
      for row in try transaction.staleUploadRows(visit.id, limit: numbers.count, permit) {
        if let cells = edit(row, desk) { corrected.append(desk.read(cells, in: row)) }
      }
      // Rows that had the name are looked at again, and those that have the new one.
      try transaction.markNamesakes(visit.id, permit)
      try transaction.correct(corrected, of: visit.id, permit)
      try transaction.markNamesakes(visit.id, permit)
      try transaction.finishCorrection(visit, permit)
      return corrected.count
    }
  }

  /// Forgets a file before its days are over.
  package func discardUpload(
    _ id: Upload.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) {
    try await transact(refusing: Missing.self) { transaction in
      let permit = try Policy.permit(May.UploadUsers.self, principal, customer)
      guard try transaction.upload(id, permit) != nil else { throw Missing.notThere }
      try transaction.discard(id, in: customer)
    }
  }
}

/// Who corrects which file, and when.
private struct UploadVisit: Sendable {
  let id: Upload.ID
  let customer: Customer.ID
  let principal: Principal
  let now: Moment
  let locations: LocationReader

  var permit: Permit<May.UploadUsers> {
    get throws { try Policy.permit(May.UploadUsers.self, principal, customer) }
  }
}

extension Transaction {
  fileprivate func finishCorrection(
    _ visit: UploadVisit, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    try lookAtNames(visit.id, permit)
    try recount(visit.id, correctedBy: visit.principal.name, at: visit.now, permit)
  }
}

extension UploadRow {
  /// Whether an earlier row has its name.
  fileprivate var isRepeatedLater: Bool {
    flaws.contains { flaw in
      if case .repeated(let other) = flaw.reason { other < line } else { false }
    }
  }
}
