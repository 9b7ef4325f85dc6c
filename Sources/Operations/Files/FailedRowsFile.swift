import CSV
package import Domain
import Storage

/// The columns of our own files of users: those of PC 2.2 in its order, and ours behind them.
package enum UserFile {
  package static let columns: [Upload.Column] = [
    .firstName, .lastName, .displayName, .email, .status, .location, .roles, .products,
  ]

  /// An empty file to be filled in.
  ///
  /// - Parameter language: Of the headers: en, nl, de or sv.
  package static func template(language: String) -> [UInt8] {
    var writer = CSVWriter(delimiter: delimiter(language), marked: true)
    writer.row(columns.map { UploadHeaders.name($0, language: language) })
    return writer.take()
  }

  /// Spreadsheets read the separator of the person's own country.
  static func delimiter(_ language: String) -> UInt8 {
    language == "en" ? UInt8(ascii: ",") : UInt8(ascii: ";")
  }
}

/// Rows that did not go through, as a file that can be corrected and uploaded again.
package struct FailedRowsFile: AsyncSequence, Sendable {
  package typealias Element = [UInt8]

  private let operations: Operations
  private let operation: Operation.ID
  private let customer: Customer.ID
  private let principal: Principal
  private let language: String
  private let catalog: Catalog
  private let describe: @Sendable ([Cause], Catalog) -> String

  package func makeAsyncIterator() -> Iterator { Iterator(file: self) }

  package struct Iterator: AsyncIteratorProtocol {
    fileprivate let file: FailedRowsFile
    private var cursor: String?
    private var isOver = false
    private var writer: CSVWriter

    fileprivate init(file: FailedRowsFile) {
      self.file = file
      writer = CSVWriter(delimiter: UserFile.delimiter(file.language), marked: true)
      writer.row(UserFile.columns.map { UploadHeaders.name($0, language: file.language) })
    }

    package mutating func next() async throws -> [UInt8]? {
      guard !isOver else { return nil }
      let page = try await file.operations.operationRows(
        file.operation, in: file.customer, failedOnly: true,
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
      target.signInName.text, describe(row.outcome?.causes ?? row.causes, catalog),
      target.location?.code ?? "", target.roles.roles.map(\.word).joined(separator: "|"),
      products.joined(separator: "|"),
    ]
  }

  fileprivate init(
    _ operations: Operations, _ operation: Operation, _ principal: Principal, _ language: String,
    _ catalog: Catalog, _ describe: @escaping @Sendable ([Cause], Catalog) -> String
  ) {
    self.operations = operations
    self.operation = operation.id
    customer = operation.customer
    self.principal = principal
    self.language = language
    self.catalog = catalog
    self.describe = describe
  }
}

extension Operations {
  /// - Parameters:
  ///   - language: Of the headers: en, nl, de or sv.
  ///   - describe: Tells causes in that language.
  package func failedRowsFile(
    _ id: Operation.ID, in customer: Customer.ID, language: String,
    describe: @escaping @Sendable ([Cause], Catalog) -> String, as principal: Principal
  ) async throws(OperationError<Missing>) -> FailedRowsFile {
    let operation = try await operation(id, in: customer, as: principal)
    return FailedRowsFile(
      self, operation, principal, language, try await catalog(as: principal), describe)
  }
}
