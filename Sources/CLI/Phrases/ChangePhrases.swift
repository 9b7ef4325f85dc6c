/// What is said about plans and operations.
struct ChangePhrases: Sendable {
  /// What a kind of plan does, with the number of users and the customer: the head of a plan, and
  /// the question before it is applied.
  let creates, updates, setsRoles, changesLicenses, resetsPasswords, deletes, restores: Subject
  let changesQuantity: @Sendable (String) -> String
  let tally: @Sendable (String, String, String) -> String
  let seatsTitle: String
  let seats: @Sendable (_ product: String, _ before: String, _ after: String, String) -> String
  let shortfall: @Sendable (String) -> String
  let refusedTitle: String
  let row: @Sendable (String) -> String
  let line: @Sendable (String) -> String
  /// A value as it stood, between the language's own quotation marks.
  let quoted: @Sendable (String) -> String
  let moreRows: @Sendable (String) -> String
  let typeNumber: @Sendable (String) -> String
  let askYes: String
  let yesWords: [String]
  let rowsRefused: @Sendable (String) -> String
  let nothingToDo: String
  let done: @Sendable (_ changed: String, _ alreadySo: String, _ refused: String) -> String
  let canceled: String
  let paused: String
  let flawsFound: @Sendable (_ rows: String, _ all: String) -> String
  let flawsHint: String
  let unknownColumns: @Sendable (String) -> String
  let read: @Sendable (_ rows: String, _ encoding: String) -> String
  let passwordsSaved: @Sendable (_ count: String, _ path: String) -> String
  let passwordsOnce: String

  typealias Subject = @Sendable (_ count: Int, _ number: String, _ customer: String) -> String

  /// - Parameter kind: A word of `Words.planKinds`.
  func title(_ kind: String, _ count: Int, _ number: String, _ customer: String) -> String {
    switch kind {
    case "create": creates(count, number, customer)
    case "update": updates(count, number, customer)
    case "set-roles": setsRoles(count, number, customer)
    case "change-licenses": changesLicenses(count, number, customer)
    case "reset-passwords": resetsPasswords(count, number, customer)
    case "delete": deletes(count, number, customer)
    case "restore": restores(count, number, customer)
    case "change-quantity": changesQuantity(customer)
    default: kind
    }
  }
}
