import CSV
package import Domain

/// The customers of a list as a CSV, made while it is being sent: the four columns of PC 1.1.5 and
/// ours behind them.
package struct CustomerFile: AsyncSequence, Sendable {
  package typealias Element = [UInt8]

  /// What the file says in the reader's language.
  package struct Words: Sendable {
    package let headers: [String]
    /// How we stand to a customer.
    package let relationship: @Sendable (CustomerSummary) -> String
    package let health: @Sendable (CustomerSummary) -> String

    package init(
      headers: [String], relationship: @escaping @Sendable (CustomerSummary) -> String,
      health: @escaping @Sendable (CustomerSummary) -> String
    ) {
      self.headers = headers
      self.relationship = relationship
      self.health = health
    }
  }

  private let operations: Operations
  private let query: CustomerQuery
  private let principal: Principal
  private let language: String
  private let words: Words

  package func makeAsyncIterator() -> Iterator { Iterator(file: self) }

  package struct Iterator: AsyncIteratorProtocol {
    fileprivate let file: CustomerFile
    private var cursor: String?
    private var isOver = false
    private var writer: CSVWriter

    fileprivate init(file: CustomerFile) {
      self.file = file
      writer = CSVWriter(delimiter: UserFile.delimiter(file.language), marked: true)
      writer.row(file.words.headers)
    }

    package mutating func next() async throws -> [UInt8]? {
      guard !isOver else { return nil }
      let page = try await file.operations.customers(
        file.query, PageRequest(size: PageRequest.largest, cursor: cursor), as: file.principal)
      for summary in page.items { writer.row(file.cells(summary)) }
      cursor = page.next
      isOver = page.next == nil
      return writer.take()
    }
  }

  private func cells(_ summary: CustomerSummary) -> [String] {
    let customer = summary.customer
    return [
      customer.id.text, customer.name.text, customer.domains.first?.text ?? "",
      words.relationship(summary), words.health(summary), String(summary.users),
      String(summary.deletedUsers), String(summary.seatsConsumed), String(summary.seatsTotal),
      customer.domains.dropFirst().map(\.text).joined(separator: " "),
      summary.reseller?.text ?? "",
    ]
  }

  fileprivate init(
    _ operations: Operations, _ query: CustomerQuery, _ principal: Principal, _ language: String,
    _ words: Words
  ) {
    self.operations = operations
    self.query = query
    self.principal = principal
    self.language = language
    self.words = words
  }
}

extension Operations {
  /// - Parameter language: Of the headers; it decides the separator.
  package func customerFile(
    _ query: CustomerQuery, language: String, words: CustomerFile.Words, as principal: Principal
  ) throws(OperationError<Missing>) -> CustomerFile {
    guard Policy.allows(.seeCustomers, principal) else {
      throw .denied(.notAllowed(.seeCustomers))
    }
    return CustomerFile(self, query, principal, language, words)
  }
}
