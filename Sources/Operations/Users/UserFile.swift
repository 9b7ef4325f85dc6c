import CSV
package import Domain
import Storage

/// A user as a file lists them.
package struct ListedUser: Sendable {
  package let user: LicensedUser
  /// The password is not the user's own yet.
  package let isTemporary: Bool
}

/// A list of users as a CSV, page by page while it is being sent, so that its size costs no memory.
package struct ListFile: AsyncSequence, Sendable {
  package typealias Element = [UInt8]

  fileprivate let operations: Operations
  fileprivate let customer: Customer.ID
  fileprivate let query: UserQuery
  fileprivate let language: String
  fileprivate let headers: [String]
  fileprivate let cells: @Sendable (ListedUser) -> [String]
  fileprivate let principal: Principal

  package func makeAsyncIterator() -> Iterator { Iterator(file: self) }

  package struct Iterator: AsyncIteratorProtocol {
    private let file: ListFile
    private var cursor: String?
    private var isOver = false
    private var writer: CSVWriter

    fileprivate init(file: ListFile) {
      self.file = file
      writer = CSVWriter(delimiter: UserFile.delimiter(file.language), marked: true)
      writer.row(file.headers)
    }

    package mutating func next() async throws -> [UInt8]? {
      guard !isOver else { return nil }
      var query = file.query
      query.page = PageRequest(size: PageRequest.largest, cursor: cursor)
      let grid = try await file.operations.userGrid(
        in: file.customer, query, as: file.principal)
      for user in grid.page.items {
        let isTemporary = grid.temporary.contains(user.user.id)
        writer.row(file.cells(ListedUser(user: user, isTemporary: isTemporary)))
      }
      cursor = grid.page.next
      isOver = cursor == nil
      return writer.take()
    }
  }
}

extension Operations {
  /// Every user whom a list shows, whatever page of it was looked at.
  ///
  /// - Parameters:
  ///   - language: Decides what parts the cells: en, nl, de or sv.
  ///   - cells: One row, as many cells as there are headers.
  package func userFile(
    in customer: Customer.ID, _ query: UserQuery, language: String, headers: [String],
    cells: @escaping @Sendable (ListedUser) -> [String], as principal: Principal
  ) async throws(OperationError<Missing>) -> ListFile {
    _ = try await self.customer(customer, as: principal)
    return ListFile(
      operations: self, customer: customer, query: query, language: language, headers: headers,
      cells: cells, principal: principal)
  }
}
