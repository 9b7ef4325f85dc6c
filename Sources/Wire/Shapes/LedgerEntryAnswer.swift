/// What happened, by whom, before and after.
package struct LedgerEntryAnswer: Shape {
  package var customer: String
  package var number: Int
  package var at: String
  package var actor: String
  package var action: String
  package var subject: String?
  package var subjectName: String
  package var operation: String?
  package var row: Int?
  package var before: JSONValue?
  package var after: JSONValue?

  package init(
    customer: String, number: Int, at: String, actor: String, action: String, subject: String?,
    subjectName: String, operation: String?, row: Int?, before: JSONValue?, after: JSONValue?
  ) {
    self.customer = customer
    self.number = number
    self.at = at
    self.actor = actor
    self.action = action
    self.subject = subject
    self.subjectName = subjectName
    self.operation = operation
    self.row = row
    self.before = before
    self.after = after
  }

  package static let members: [String: MemberNote] = [
    "customer": .id, "subject": .id, "operation": .id, "at": .time,
    "number": .note("From 1 within the customer, without gaps."),
    "before": .note("The fields that differ, as they were."),
    "after": .note("The fields that differ, as they are now."),
  ]
}
