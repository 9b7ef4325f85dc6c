/// A file of users, read and checked, not yet a plan.
package struct Upload: Hashable, Sendable {
  package typealias ID = Domain.ID<Upload>

  /// Bytes that one file may have.
  package static let sizeLimit = 1 << 30
  /// Days after which a file is forgotten.
  package static let keptDays = 7

  package let id: ID
  package let customer: Customer.ID
  package let fileName: String
  package let uploadedBy: String
  package let uploadedAt: Moment
  package var encoding: String
  package var delimiter: String
  /// The file's headers, in its order.
  package var headers: [String]
  /// What each header means; nil for one that we do not know.
  package var columns: [Column?]
  package var rows: Int
  /// Rows with problems that nobody has left out.
  package var flawedRows: Int
  /// Rows that somebody left out.
  package var leftOut = 0
  /// By which the same bytes are known again; empty where it is not known.
  package var digest: [UInt8] = []
  /// What was last said for the whole file; nil: nothing yet.
  package var options: UploadOptions?
  /// Who last corrected a row, and when.
  package var correction: Correction?

  package struct Correction: Hashable, Sendable {
    package let by: String
    package let at: Moment

    package init(by: String, at: Moment) {
      self.by = by
      self.at = at
    }
  }

  package init(
    id: ID, customer: Customer.ID, fileName: String, uploadedBy: String, uploadedAt: Moment,
    encoding: String = "", delimiter: String = "", headers: [String] = [], columns: [Column?] = [],
    rows: Int = 0, flawedRows: Int = 0
  ) {
    self.id = id
    self.customer = customer
    self.fileName = fileName
    self.uploadedBy = uploadedBy
    self.uploadedAt = uploadedAt
    self.encoding = encoding
    self.delimiter = delimiter
    self.headers = headers
    self.columns = columns
    self.rows = rows
    self.flawedRows = flawedRows
  }

  /// Rows that can become users.
  package var goodRows: Int { rows - flawedRows - leftOut }

  /// When the file is forgotten.
  package var keptUntil: Moment { uploadedAt.adding(days: Self.keptDays) }

  package var unknownColumns: [String] {
    zip(headers, columns).filter { $0.1 == nil }.map(\.0)
  }

  /// A column that we know. The first five are those of PC 2.2, in its order.
  package enum Column: String, CaseIterable, Hashable, Sendable, Codable {
    case firstName = "first-name"
    case lastName = "last-name"
    case displayName = "display-name"
    case email
    case status
    case location
    case roles
    case products
    case customer
  }
}

/// Why a file cannot be read at all.
package enum UploadRefusal: Error, Hashable, Sendable {
  case unknown
  case empty
  case tooLarge(limit: Int)
  case undecodable(line: Int)
  case missingColumns([Upload.Column])
  case repeatedColumn(String)
  case unknownColumns([String])
  case noRows
  case flawedRows(Int)
  case notText
  /// More than a file for many customers may have.
  case tooManyCustomers(limit: Int)
  /// Texts of a group that mean nobody, or several.
  case unknownCustomers([String])
}
