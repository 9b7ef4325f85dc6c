/// A file of users that was read and checked.
package struct UploadAnswer: Shape {
  package var id: String
  package var customer: String
  package var fileName: String
  package var uploadedBy: String
  package var uploadedAt: String
  package var encoding: String
  package var delimiter: String
  package var columns: [ColumnAnswer]
  package var unknownColumns: [String]
  package var rows: Int
  package var flawedRows: Int

  package init(
    id: String, customer: String, fileName: String, uploadedBy: String, uploadedAt: String,
    encoding: String, delimiter: String, columns: [ColumnAnswer], unknownColumns: [String],
    rows: Int, flawedRows: Int
  ) {
    self.id = id
    self.customer = customer
    self.fileName = fileName
    self.uploadedBy = uploadedBy
    self.uploadedAt = uploadedAt
    self.encoding = encoding
    self.delimiter = delimiter
    self.columns = columns
    self.unknownColumns = unknownColumns
    self.rows = rows
    self.flawedRows = flawedRows
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "customer": .id, "uploadedAt": .time,
  ]
}

/// A column of an uploaded file.
package struct ColumnAnswer: Shape {
  package var header: String
  /// The word for what it means; absent for one that nobody knows.
  package var meaning: String?

  package init(header: String, meaning: String?) {
    self.header = header
    self.meaning = meaning
  }
}

/// One row of an uploaded file.
package struct UploadRowAnswer: Shape {
  package var line: Int
  package var cells: [String]
  package var flaws: [CellFlawAnswer]

  package init(line: Int, cells: [String], flaws: [CellFlawAnswer]) {
    self.line = line
    self.cells = cells
    self.flaws = flaws
  }
}

/// Something wrong with a cell, and how to mend it.
package struct CellFlawAnswer: Shape {
  /// The word for the column; absent when the whole line is broken.
  package var column: String?
  package var value: String
  package var code: String
  package var detail: String
  package var mend: String
  package var proposal: String?

  package init(
    column: String?, value: String, code: String, detail: String, mend: String,
    proposal: String?
  ) {
    self.column = column
    self.value = value
    self.code = code
    self.detail = detail
    self.mend = mend
    self.proposal = proposal
  }

  package static let members: [String: MemberNote] = [
    "detail": .note("For people, in the language of Accept-Language."),
    "mend": .note("What to do about it, for people."),
  ]
}
