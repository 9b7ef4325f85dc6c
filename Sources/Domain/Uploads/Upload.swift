/// A file of users, read and checked, not yet a plan.
package struct Upload: Hashable, Sendable {
  package typealias ID = Domain.ID<Upload>

  /// Bytes that one file may have.
  package static let sizeLimit = 1 << 30

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
  package var flawedRows: Int
  /// Set when unknown columns may be left out.
  package var ignoresUnknown: Bool

  package init(
    id: ID, customer: Customer.ID, fileName: String, uploadedBy: String, uploadedAt: Moment,
    encoding: String = "", delimiter: String = "", headers: [String] = [], columns: [Column?] = [],
    rows: Int = 0, flawedRows: Int = 0, ignoresUnknown: Bool = false
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
    self.ignoresUnknown = ignoresUnknown
  }

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

/// Something wrong with a cell of an uploaded file.
package struct CellFlaw: Hashable, Sendable, Codable {
  /// Nil when the whole line is broken.
  package let column: Upload.Column?
  /// What stood there, cut to 200 characters.
  package let value: String
  package let reason: Reason

  package init(column: Upload.Column?, value: String, reason: Reason) {
    self.column = column
    self.value = String(value.prefix(200))
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable, Codable {
    case missing
    case malformed
    case tooLong(limit: Int)
    case controlCharacter
    /// The same name stands on this other line too.
    case repeated(line: Int)
    case alreadyUser(proposal: String?)
    case deletedUser(purgeDue: Moment?)
    case foreignDomain(owned: [String])
    case unknownLocation
    case unknownRole(known: [String])
    case unknownProduct
    case notEntitled
    case otherCustomer
    case brokenLine(LineFlaw)
  }

  package enum LineFlaw: String, Hashable, Sendable, Codable {
    case strayQuote
    case openQuote
    case tooManyFields
    case tooFewFields
    case tooLong
    case undecodable
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
}
