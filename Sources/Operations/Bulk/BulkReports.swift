package import Domain
import SQL
import Storage

/// What is shown of a file for many customers: a page of its parts, and what has no customer.
package struct BulkReport: Sendable {
  package let file: BulkFile
  package let totals: BulkFile.Totals
  /// By the customer's name.
  package let parts: Page<BulkFile.Part>
  /// The commonest, at most `groupLimit`.
  package let strays: [Stray.Group]

  package static let groupLimit = 50

  package init(
    file: BulkFile, totals: BulkFile.Totals, parts: Page<BulkFile.Part>, strays: [Stray.Group]
  ) {
    self.file = file
    self.totals = totals
    self.parts = parts
    self.strays = strays
  }
}

extension Operations {
  /// A file, a page of its parts within reach, and its strays.
  package func bulkReport(
    _ id: BulkFile.ID, _ request: PageRequest, as principal: Principal
  ) async throws(OperationError<Missing>) -> BulkReport {
    let paging = Paging(request, numeric: false, descending: false)
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try BulkPermit(Policy.permit(May.UploadUsers.self, principal))
      guard let file = try snapshot.bulkFile(id, permit) else { throw Missing.notThere }
      let totals = try snapshot.bulkTotals(of: id, permit)
      let read = try snapshot.bulkParts(of: id, from: paging.place, permit)
      let page = paging.page(read, total: totals.customers) {
        (.text(TextKey.of($0.customerName)), $0.upload.of(Place.self))
      }
      return BulkReport(
        file: file, totals: totals,
        parts: Page(
          items: try snapshot.withOutcomes(page.items, permit), total: page.total,
          previous: page.previous, next: page.next),
        strays: try snapshot.strayGroups(of: id, limit: BulkReport.groupLimit, permit))
    }
  }

  /// Rows for which no customer was found, in their order.
  package func strays(
    of id: BulkFile.ID, _ request: PageRequest, as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<Stray> {
    let paging = Paging(request, numeric: true, descending: false)
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try BulkPermit(Policy.permit(May.UploadUsers.self, principal))
      guard try snapshot.bulkFile(id, permit) != nil else { throw Missing.notThere }
      let read = try snapshot.strays(of: id, from: paging.place, permit)
      return paging.page(read, total: try snapshot.strayCount(of: id, permit)) {
        (.integer(Int64($0.number)), ID(high: 0, low: 0))
      }
    }
  }

  /// Files for many customers of the last days, the newest first: one's own, and those of all for who
  /// sees every customer.
  package func recentBulkFiles(
    as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> [BulkFile] {
    try await look(refusing: NoRefusal.self) { snapshot in
      let permit = try BulkPermit(Policy.permit(May.UploadUsers.self, principal))
      return try snapshot.recentBulkFiles(limit: Self.recentUploadLimit, permit)
    }
  }
}
