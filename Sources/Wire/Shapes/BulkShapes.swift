/// A file whose rows are of several customers.
package struct BulkFileAnswer: Shape {
  package var id: String
  package var fileName: String
  package var sentBy: String
  package var sentAt: String
  package var keptUntil: String
  package var encoding: String
  package var delimiter: String
  package var columns: [ColumnAnswer]
  package var unknownColumns: [String]
  /// Lines of the file below its headers.
  package var lines: Int

  package init(
    id: String, fileName: String, sentBy: String, sentAt: String, keptUntil: String,
    encoding: String, delimiter: String, columns: [ColumnAnswer], unknownColumns: [String],
    lines: Int
  ) {
    self.id = id
    self.fileName = fileName
    self.sentBy = sentBy
    self.sentAt = sentAt
    self.keptUntil = keptUntil
    self.encoding = encoding
    self.delimiter = delimiter
    self.columns = columns
    self.unknownColumns = unknownColumns
    self.lines = lines
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "sentAt": .time, "keptUntil": .time,
    "lines": .note("Lines of the file below its headers."),
  ]
}

/// Such a file with what its parts come to, as far as the caller may see them.
package struct BulkReportAnswer: Shape {
  package var file: BulkFileAnswer
  package var customers: Int
  package var rows: Int
  package var flawedRows: Int
  package var strays: Int
  /// The commonest, at most fifty.
  package var strayGroups: [StrayGroupAnswer]

  package init(
    file: BulkFileAnswer, customers: Int, rows: Int, flawedRows: Int, strays: Int,
    strayGroups: [StrayGroupAnswer]
  ) {
    self.file = file
    self.customers = customers
    self.rows = rows
    self.flawedRows = flawedRows
    self.strays = strays
    self.strayGroups = strayGroups
  }

  package static let members: [String: MemberNote] = [
    "strays": .note("Rows for which no customer was found."),
    "strayGroups": .note("Strays that name the same customer, the commonest first; at most 50."),
  ]
}

/// Rows without a customer that name the same one.
package struct StrayGroupAnswer: Shape {
  package var customer: String
  package var reason: String
  package var rows: Int
  package var line: Int

  package init(customer: String, reason: String, rows: Int, line: Int) {
    self.customer = customer
    self.reason = reason
    self.rows = rows
    self.line = line
  }

  package static let members: [String: MemberNote] = [
    "customer": .note("What stands there; empty where nothing does."),
    "reason": .words(Words.strayReasons), "line": .note("The first line of the file with it."),
  ]
}

/// One customer's rows of such a file, and what came of them.
package struct BulkPartAnswer: Shape {
  package var customer: String
  package var customerName: String
  package var upload: String
  package var rows: Int
  package var flawedRows: Int
  package var leftOut: Int
  package var plan: PlanAnswer?
  package var operation: OperationAnswer?

  package init(
    customer: String, customerName: String, upload: String, rows: Int, flawedRows: Int,
    leftOut: Int, plan: PlanAnswer?, operation: OperationAnswer?
  ) {
    self.customer = customer
    self.customerName = customerName
    self.upload = upload
    self.rows = rows
    self.flawedRows = flawedRows
    self.leftOut = leftOut
    self.plan = plan
    self.operation = operation
  }

  package static let members: [String: MemberNote] = [
    "customer": .id, "upload": .id,
    "plan": .note("The newest plan that was made of it."),
    "operation": .note("The newest plan of it that was applied."),
  ]
}

/// Which customer a text of the file means.
package struct PlacementRequest: Shape {
  package var text: String
  package var customer: String

  package init(text: String, customer: String) {
    self.text = text
    self.customer = customer
  }

  package static let members: [String: MemberNote] = [
    "text": .note("As `strayGroups` has it."), "customer": .id,
  ]
}

package struct PlacementAnswer: Shape {
  package var placed: Int

  package init(placed: Int) { self.placed = placed }

  package static let members: [String: MemberNote] = [
    "placed": .note("Rows that found their customer.")
  ]
}

/// What is said of all rows of a file when it is planned.
package protocol FileChoices {
  var location: String? { get }
  var roles: [String]? { get }
  var licenses: [GrantRequest]? { get }
  var skipFlawedRows: Bool? { get }
  var ignoreUnknownColumns: Bool? { get }
  var reuseDeletedNames: Bool? { get }
}

extension UploadCreationRequest: FileChoices {}

/// What is said of every part when a file for many customers is planned.
package struct BulkPlanRequest: Shape, FileChoices {
  package var location: String?
  package var roles: [String]?
  package var licenses: [GrantRequest]?
  package var skipFlawedRows: Bool?
  package var ignoreUnknownColumns: Bool?
  package var reuseDeletedNames: Bool?

  package init(
    location: String? = nil, roles: [String]? = nil, licenses: [GrantRequest]? = nil,
    skipFlawedRows: Bool? = nil, ignoreUnknownColumns: Bool? = nil,
    reuseDeletedNames: Bool? = nil
  ) {
    self.location = location
    self.roles = roles
    self.licenses = licenses
    self.skipFlawedRows = skipFlawedRows
    self.ignoreUnknownColumns = ignoreUnknownColumns
    self.reuseDeletedNames = reuseDeletedNames
  }

  package static let members: [String: MemberNote] = [
    "skipFlawedRows": .note("A part with problems is planned without those rows."),
    "location": .note("Of rows that name none; where absent, each customer's usual one."),
  ]
}

/// What became of each part.
package struct BulkStepsAnswer: Shape {
  package var steps: [BulkStepAnswer]
  /// Opens the packs of new passwords; told once.
  package var packKey: String?

  package init(steps: [BulkStepAnswer], packKey: String? = nil) {
    self.steps = steps
    self.packKey = packKey
  }

  package static let members: [String: MemberNote] = [
    "packKey": .note("Opens the new passwords of every part, once; kept nowhere.")
  ]
}

package struct BulkStepAnswer: Shape {
  package var customer: String
  package var customerName: String
  package var upload: String
  package var plan: PlanAnswer?
  package var operation: OperationAnswer?
  /// Why the part stays behind.
  package var problem: Problem?

  package init(
    customer: String, customerName: String, upload: String, plan: PlanAnswer? = nil,
    operation: OperationAnswer? = nil, problem: Problem? = nil
  ) {
    self.customer = customer
    self.customerName = customerName
    self.upload = upload
    self.plan = plan
    self.operation = operation
    self.problem = problem
  }

  package static let members: [String: MemberNote] = [
    "customer": .id, "upload": .id,
    "problem": .note("Why this part stays behind; the others do not."),
  ]
}
