import CSV
package import Domain
import Storage

/// What became of one row of an operation.
package enum RowResult: Hashable, Sendable {
  case done
  case alreadySo
  /// Its turn has not come.
  case waiting
  case failed([Cause])
}

/// Rows of an operation as a file, with what became of each in its status column (PC 2.2). It can
/// be corrected and uploaded again as it is.
package struct OperationRowsFile: AsyncSequence, Sendable {
  package typealias Element = [UInt8]
  package typealias Describe = @Sendable (RowResult, Catalog) -> String

  private let operations: Operations
  private let operation: Operation
  private let failedOnly: Bool
  private let principal: Principal
  private let language: String
  private let catalog: Catalog
  private let describe: Describe

  package func makeAsyncIterator() -> Iterator { Iterator(file: self) }

  package struct Iterator: AsyncIteratorProtocol {
    fileprivate let file: OperationRowsFile
    private var cursor: String?
    private var isOver = false
    private var writer: CSVWriter

    fileprivate init(file: OperationRowsFile) {
      self.file = file
      writer = CSVWriter(delimiter: UserFile.delimiter(file.language), marked: true)
      writer.row(UserFile.columns.map { UploadHeaders.name($0, language: file.language) })
    }

    package mutating func next() async throws -> [UInt8]? {
      guard !isOver else { return nil }
      let page = try await file.operations.operationRows(
        file.operation.id, in: file.operation.customer, failedOnly: file.failedOnly,
        PageRequest(size: PageRequest.largest, cursor: cursor), as: file.principal)
      for row in page.items { writer.row(file.cells(row)) }
      cursor = page.next
      isOver = page.next == nil
      return writer.take()
    }
  }

  private func cells(_ row: PlanRow) -> [String] {
    let target = row.target
    let products = target.licenses?.assign.compactMap { catalog.products[$0.product]?.code } ?? []
    return [
      target.firstName?.text ?? "", target.lastName?.text ?? "", target.displayName.text,
      target.signInName.text, describe(result(row), catalog),
      target.location?.code ?? "", target.roles.roles.map(\.word).joined(separator: "|"),
      products.joined(separator: "|"),
    ]
  }

  private func result(_ row: PlanRow) -> RowResult {
    if let outcome = row.outcome { return .failed(outcome.causes) }
    switch row.verdict {
    case .refused: return .failed(row.causes)
    case .alreadySo: return .alreadySo
    case .willChange: return row.number <= operation.cursor ? .done : .waiting
    }
  }

  fileprivate init(
    _ operations: Operations, _ operation: Operation, failedOnly: Bool, _ principal: Principal,
    _ language: String, _ catalog: Catalog, _ describe: @escaping Describe
  ) {
    self.operations = operations
    self.operation = operation
    self.failedOnly = failedOnly
    self.principal = principal
    self.language = language
    self.catalog = catalog
    self.describe = describe
  }
}

extension Operations {
  /// Rows that did not go through.
  ///
  /// - Parameters:
  ///   - language: Of the headers: en, nl, de or sv.
  ///   - describe: Tells causes in that language.
  package func failedRowsFile(
    _ id: Operation.ID, in customer: Customer.ID, language: String,
    describe: @escaping @Sendable ([Cause], Catalog) -> String, as principal: Principal
  ) async throws(OperationError<Missing>) -> OperationRowsFile {
    let operation = try await operation(id, in: customer, as: principal)
    return OperationRowsFile(
      self, operation, failedOnly: true, principal, language, try await catalog(as: principal)
    ) { result, catalog in
      if case .failed(let causes) = result { describe(causes, catalog) } else { "" }
    }
  }

  /// Every row, with what became of it (M79).
  ///
  /// - Parameters:
  ///   - language: Of the headers: en, nl, de or sv.
  ///   - describe: Tells results in that language.
  package func resultFile(
    _ id: Operation.ID, in customer: Customer.ID, language: String,
    describe: @escaping OperationRowsFile.Describe, as principal: Principal
  ) async throws(OperationError<Missing>) -> OperationRowsFile {
    let operation = try await operation(id, in: customer, as: principal)
    return OperationRowsFile(
      self, operation, failedOnly: false, principal, language,
      try await catalog(as: principal), describe)
  }
}
