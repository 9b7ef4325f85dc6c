/// A file whose rows are of several customers. The rows of each are an upload of that customer.
package struct BulkFile: Hashable, Sendable {
  package typealias ID = Domain.ID<BulkFile>

  /// Customers that one file may have rows of.
  package static let customerLimit = 1000

  package let id: ID
  package let fileName: String
  /// The staff member, or the application by itself, that sent it.
  package let sentBy: ID
  package let senderName: String
  package let sentAt: Moment
  package var encoding: String
  package var delimiter: String
  /// The file's headers, in its order.
  package var headers: [String]
  /// What each header means; nil for one that we do not know.
  package var columns: [Upload.Column?]
  /// Lines of the file below its headers.
  package var rows: Int

  package init(
    id: ID, fileName: String, sentBy: ID, senderName: String, sentAt: Moment,
    encoding: String = "", delimiter: String = "", headers: [String] = [],
    columns: [Upload.Column?] = [], rows: Int = 0
  ) {
    self.id = id
    self.fileName = fileName
    self.sentBy = sentBy
    self.senderName = senderName
    self.sentAt = sentAt
    self.encoding = encoding
    self.delimiter = delimiter
    self.headers = headers
    self.columns = columns
    self.rows = rows
  }

  /// When the file is forgotten.
  package var keptUntil: Moment { sentAt.adding(days: Upload.keptDays) }

  package var unknownColumns: [String] {
    zip(headers, columns).filter { $0.1 == nil }.map(\.0)
  }
}

/// Customers that every row of a file is for. Nobody named: the rows say whose they are.
package struct BulkGroup: Hashable, Sendable {
  /// Ids, domains or names.
  package var names: [String]
  /// Whoever carries it, as far as they are within reach and have not withdrawn their rights.
  package var tag: String?

  package init(names: [String] = [], tag: String? = nil) {
    self.names = names
    self.tag = tag
  }
}

extension BulkFile {
  /// What its parts and strays come to, of the customers that the reader may know of.
  package struct Totals: Hashable, Sendable {
    package var customers = 0
    package var rows = 0
    package var flawedRows = 0
    package var leftOut = 0
    package var strays = 0

    package init(
      customers: Int = 0, rows: Int = 0, flawedRows: Int = 0, leftOut: Int = 0, strays: Int = 0
    ) {
      self.customers = customers
      self.rows = rows
      self.flawedRows = flawedRows
      self.leftOut = leftOut
      self.strays = strays
    }

    /// Rows that can become users.
    package var goodRows: Int { rows - flawedRows - leftOut }
  }

  /// One customer's rows, and what came of them.
  package struct Part: Hashable, Sendable {
    package let customer: Customer.ID
    package let customerName: String
    /// Where users of the customer usually are.
    package let usualLocation: Location?
    package let upload: Upload.ID
    package let rows: Int
    package let flawedRows: Int
    package let leftOut: Int
    /// The newest plan that was made of it.
    package var plan: Plan?
    /// The newest plan of it that was applied.
    package var operation: Operation?
    /// New passwords that nobody has taken wait in a pack.
    package var hasPasswords = false

    package init(
      customer: Customer.ID, customerName: String, usualLocation: Location? = nil,
      upload: Upload.ID, rows: Int, flawedRows: Int, leftOut: Int, plan: Plan? = nil,
      operation: Operation? = nil
    ) {
      self.customer = customer
      self.customerName = customerName
      self.usualLocation = usualLocation
      self.upload = upload
      self.rows = rows
      self.flawedRows = flawedRows
      self.leftOut = leftOut
      self.plan = plan
      self.operation = operation
    }

    /// Rows that can become users.
    package var goodRows: Int { rows - flawedRows - leftOut }
  }
}

/// A row of a bulk file for which no customer was found.
package struct Stray: Hashable, Sendable {
  /// From 1, as it stands in the file.
  package let number: Int
  package let line: Int
  /// What names the customer: the cell, or the domain of the sign-in name.
  package let customerText: String
  package let reason: Reason
  package let cells: [String]

  package init(
    number: Int, line: Int, customerText: String, reason: Reason, cells: [String]
  ) {
    self.number = number
    self.line = line
    self.customerText = String(customerText.prefix(200))
    self.reason = reason
    self.cells = cells
  }

  package enum Reason: Hashable, Sendable {
    /// Nobody within reach is called that.
    case unknown
    /// Several are.
    case ambiguous
    /// The customer has withdrawn its rights.
    case withdrawn
    /// The line cannot be read.
    case broken(CellFlaw.LineFlaw)

    package var word: String {
      switch self {
      case .unknown: "unknown"
      case .ambiguous: "ambiguous"
      case .withdrawn: "withdrawn"
      case .broken: "broken"
      }
    }
  }

  /// Strays that name the same customer, and are placed together.
  package struct Group: Hashable, Sendable {
    /// As the first of them says it; empty where none is named.
    package let customerText: String
    package let reason: Reason
    package let rows: Int
    /// The first line.
    package let line: Int

    package init(customerText: String, reason: Reason, rows: Int, line: Int) {
      self.customerText = customerText
      self.reason = reason
      self.rows = rows
      self.line = line
    }
  }
}
