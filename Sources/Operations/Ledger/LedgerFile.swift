import CSV
package import Domain
import Storage

/// Entries of the ledger as a file for spreadsheets, page by page: memory does not grow with it.
package struct LedgerFile: AsyncSequence, Sendable {
  package typealias Element = [UInt8]

  private let operations: Operations
  private let customer: Customer.ID?
  private let filter: LedgerFilter
  private let principal: Principal
  private let language: String
  private let headers: [String]
  private let cells: @Sendable (LedgerEntry, _ customer: String) -> [String]

  /// - Parameters:
  ///   - customer: Nil for every customer in reach.
  ///   - language: Of the reader: en, nl, de or sv.
  ///   - cells: Tells one entry, in the order of the headers.
  package init(
    _ operations: Operations, in customer: Customer.ID?, _ filter: LedgerFilter,
    as principal: Principal, language: String, headers: [String],
    cells: @escaping @Sendable (LedgerEntry, _ customer: String) -> [String]
  ) {
    self.operations = operations
    self.customer = customer
    self.filter = filter
    self.principal = principal
    self.language = language
    self.headers = headers
    self.cells = cells
  }

  package func makeAsyncIterator() -> Iterator { Iterator(file: self) }

  package struct Iterator: AsyncIteratorProtocol {
    fileprivate let file: LedgerFile
    private var cursor: String?
    private var isOver = false
    private var writer: CSVWriter

    fileprivate init(file: LedgerFile) {
      self.file = file
      writer = CSVWriter(delimiter: UserFile.delimiter(file.language), marked: true)
      writer.row(file.headers)
    }

    package mutating func next() async throws -> [UInt8]? {
      guard !isOver else { return nil }
      let page = try await file.operations.ledger(
        in: file.customer, file.filter,
        PageRequest(size: PageRequest.largest, cursor: cursor), as: file.principal)
      let names = try await file.operations.customerNames(
        Set(page.items.map(\.customer)), as: file.principal)
      for entry in page.items { writer.row(file.cells(entry, names[entry.customer] ?? "")) }
      cursor = page.next
      isOver = page.next == nil
      return writer.take()
    }
  }
}
