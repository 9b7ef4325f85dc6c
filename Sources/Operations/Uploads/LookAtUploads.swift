package import Domain
import SQL
import Storage

/// What is shown of a file: a page of its rows, its problems summed up, and what its rows need.
package struct UploadReport: Sendable {
  package let upload: Upload
  /// What came of it.
  package let outcome: UploadOutcome
  /// The same file, sent before or after.
  package let twin: UploadOutcome?
  /// With their cells filled, in the file's columns.
  package let rows: Page<UploadRow>
  /// The commonest problems, at most `groupLimit`.
  package let groups: [FlawGroup]
  package let demand: UploadDemand
  /// Where, behind the page, the next row with a problem begins; only looked for among all rows.
  package let nextProblem: Int?

  package static let groupLimit = 12

  package init(
    outcome: UploadOutcome, twin: UploadOutcome? = nil, rows: Page<UploadRow>,
    groups: [FlawGroup] = [], demand: UploadDemand = UploadDemand(), nextProblem: Int? = nil
  ) {
    upload = outcome.upload
    self.outcome = outcome
    self.twin = twin
    self.rows = rows
    self.groups = groups
    self.demand = demand
    self.nextProblem = nextProblem
  }
}

extension Operations {
  /// Files that are listed.
  package static let recentUploadLimit = 10

  /// A file that was read and checked.
  package func upload(
    _ id: Upload.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> Upload {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.UploadUsers.self, principal, customer)
      guard let upload = try snapshot.upload(id, permit) else { throw Missing.notThere }
      return upload
    }
  }

  /// Files of the last days, the newest first, and what came of them.
  package func recentUploads(
    in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> [UploadOutcome] {
    try await look(refusing: NoRefusal.self) { snapshot in
      let permit = try Policy.permit(May.UploadUsers.self, principal, customer)
      guard try snapshot.customer(permit) != nil else { throw Denial.notYours }
      return try snapshot.recentUploads(limit: Self.recentUploadLimit, permit)
    }
  }

  /// Rows of a file with everything that is wrong with each.
  package func uploadRows(
    _ id: Upload.ID, in customer: Customer.ID, flawedOnly: Bool, _ request: PageRequest,
    as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<UploadRow> {
    let paging = Paging(request, numeric: true, descending: false)
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.UploadUsers.self, principal, customer)
      guard let upload = try snapshot.upload(id, permit) else { throw Missing.notThere }
      let view = flawedOnly ? UploadView.problems : .all
      let read = try snapshot.uploadRows(id, view, from: paging.place, permit)
      return paging.page(read, total: upload.count(of: view)) {
        (.integer(Int64($0.number)), ID(high: 0, low: 0))
      }
    }
  }

  /// A file as people correct it.
  ///
  /// - Parameter line: The page begins with the row on this line, or the next one behind it.
  package func uploadReport(
    _ id: Upload.ID, _ view: UploadView, fromLine line: Int? = nil, in customer: Customer.ID,
    _ request: PageRequest, as principal: Principal
  ) async throws(OperationError<Missing>) -> UploadReport {
    let catalogs = catalogs
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.UploadUsers.self, principal, customer)
      guard let outcome = try snapshot.uploadOutcome(id, permit) else { throw Missing.notThere }
      let paging = Paging(
        try snapshot.request(request, fromLine: line, of: id, permit), numeric: true,
        descending: false)
      let read = try snapshot.uploadRows(id, view, from: paging.place, permit)
      let catalog = try catalogs.current(snapshot)
      let page = paging.page(read, total: outcome.upload.count(of: view)) {
        (.integer(Int64($0.number)), ID(high: 0, low: 0))
      }.map { $0.filled(as: outcome.upload, catalog) }
      return UploadReport(
        outcome: outcome, twin: try snapshot.sameUpload(as: outcome.upload, permit), rows: page,
        groups: try snapshot.flawGroups(id, limit: UploadReport.groupLimit, permit),
        demand: try snapshot.uploadDemand(id, permit),
        nextProblem: view == .all
          ? try snapshot.nextProblem(of: id, behind: page.items.last?.number, permit) : nil)
    }
  }
}

extension Upload {
  fileprivate func count(of view: UploadView) -> Int {
    switch view {
    case .all: rows
    case .problems: flawedRows
    case .leftOut: leftOut
    }
  }
}

extension Reading {
  /// The request for the page that begins on a line.
  fileprivate func request(
    _ request: PageRequest, fromLine line: Int?, of upload: Upload.ID,
    _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> PageRequest {
    guard let line, request.cursor == nil, !request.fromEnd,
      let number = try uploadRow(atLine: line, of: upload, permit), number > 1
    else { return request }
    let cursor = Cursor(
      before: false, key: .integer(Int64(number - 1)), id: ID(high: 0, low: 0))
    return PageRequest(size: request.size, cursor: cursor.text)
  }

  fileprivate func nextProblem(
    of upload: Upload.ID, behind number: Int?, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> Int? {
    guard let number else { return nil }
    let place = Place(
      key: .integer(Int64(number)), id: ID(high: 0, low: 0), limit: 1, backward: false)
    return try uploadRows(upload, .problems, from: place, permit).first?.line
  }
}
