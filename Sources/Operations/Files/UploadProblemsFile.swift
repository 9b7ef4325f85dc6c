import CSV
package import Domain
import SQL
import Storage

/// The rows of an uploaded file that have problems, each with all of them in its status column: to
/// be corrected in a spreadsheet and uploaded again as it is.
package struct UploadProblemsFile: AsyncSequence, Sendable {
  package typealias Element = [UInt8]
  package typealias Describe = @Sendable ([CellFlaw]) -> String

  fileprivate let operations: Operations
  fileprivate let upload: Upload
  fileprivate let principal: Principal
  fileprivate let language: String
  fileprivate let describe: Describe

  package func makeAsyncIterator() -> Iterator { Iterator(file: self) }

  package struct Iterator: AsyncIteratorProtocol {
    fileprivate let file: UploadProblemsFile
    private var number = 0
    private var isOver = false
    private var writer: CSVWriter

    fileprivate init(file: UploadProblemsFile) {
      self.file = file
      writer = CSVWriter(delimiter: UserFile.delimiter(file.language), marked: true)
      writer.row(UserFile.columns.map { UploadHeaders.name($0, language: file.language) })
    }

    package mutating func next() async throws -> [UInt8]? {
      guard !isOver else { return nil }
      let rows = try await file.operations.problemRows(
        of: file.upload, behind: number, as: file.principal)
      for row in rows { writer.row(file.cells(row)) }
      number = rows.last?.number ?? number
      isOver = rows.isEmpty
      return writer.take()
    }
  }

  private func cells(_ row: UploadRow) -> [String] {
    UserFile.columns.map { column in
      guard column != .status else { return describe(row.flaws) }
      guard let index = upload.columns.firstIndex(of: column), index < row.cells.count else {
        return ""
      }
      return row.cells[index]
    }
  }
}

extension Operations {
  /// - Parameters:
  ///   - language: Of the headers: en, nl, de or sv.
  ///   - describe: Tells problems in that language.
  package func uploadProblemsFile(
    _ id: Upload.ID, in customer: Customer.ID, language: String,
    describe: @escaping UploadProblemsFile.Describe, as principal: Principal
  ) async throws(OperationError<Missing>) -> UploadProblemsFile {
    UploadProblemsFile(
      operations: self, upload: try await upload(id, in: customer, as: principal),
      principal: principal, language: language, describe: describe)
  }

  fileprivate func problemRows(
    of upload: Upload, behind number: Int, as principal: Principal
  ) async throws(OperationError<Missing>) -> [UploadRow] {
    let catalogs = catalogs
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.UploadUsers.self, principal, upload.customer)
      let catalog = try catalogs.current(snapshot)
      let place = Place(
        key: .integer(Int64(number)), id: ID(high: 0, low: 0), limit: 500, backward: false)
      return try snapshot.uploadRows(upload.id, .problems, from: place, permit)
        .map { $0.filled(as: upload, catalog) }
    }
  }
}
