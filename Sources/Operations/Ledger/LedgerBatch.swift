import Domain
import SQL
import Secrets
import Storage

/// Entries of one transaction, chained when they are written.
struct LedgerBatch {
  private struct Draft {
    let action: Action
    let subject: ID<LedgerEntry>?
    let name: String
    let operation: Operation.ID?
    let row: Int?
    let before: String
    let after: String
  }

  let customer: Customer.ID
  let actor: String
  let now: Moment
  private var drafts: [Draft] = []

  init(customer: Customer.ID, actor: String, at now: Moment) {
    self.customer = customer
    self.actor = actor
    self.now = now
  }

  mutating func add<Subject>(
    _ action: Action, _ subject: ID<Subject>?, named name: String,
    operation: Operation.ID? = nil, row: Int? = nil, before: String = "", after: String = ""
  ) {
    drafts.append(
      Draft(
        action: action, subject: subject?.of(LedgerEntry.self), name: name, operation: operation,
        row: row, before: before, after: after))
  }

  /// Takes the numbers, computes the chain and writes it. The last thing a transaction does, since
  /// the chain's head is held from here to the commit.
  func write(to transaction: Transaction) throws(Fault) {
    guard !drafts.isEmpty else { return }
    let head = try transaction.takeNumbers(drafts.count, in: customer)
    guard var previous = Digest(bytes: head.hash) else {
      throw .corrupt(statement: "ledger.take-numbers")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    var links: [(entry: LedgerEntry, hash: [UInt8])] = []
    links.reserveCapacity(drafts.count)
    for (index, draft) in drafts.enumerated() {
      let entry = LedgerEntry(
        customer: customer, number: head.number + index + 1, at: now, actor: actor,
        action: draft.action, subject: draft.subject, subjectName: draft.name,
        operation: draft.operation, row: draft.row, before: draft.before, after: draft.after)
      bytes.removeAll(keepingCapacity: true)
      entry.writeCanonical(to: &bytes)
      previous = ChainHash.link(bytes, after: previous)
      links.append((entry, previous.bytes))
    }
    try transaction.append(links, to: customer)
    try leaveWord(from: head.number + 1, in: transaction)
  }

  /// Those who are to be told of it learn it from the same transaction (docs/domain.md, "Webhooks").
  private func leaveWord(from number: Int, in transaction: Transaction) throws(Fault) {
    let listeners = try transaction.listeners(at: customer)
    guard !listeners.isEmpty else { return }
    let actions = Set(drafts.map(\.action))
    let told = listeners.filter { listener in actions.contains { listener.hears($0) } }
    try transaction.leaveWord(
      for: told.map(\.webhook), of: customer, from: number, to: number + drafts.count - 1)
  }
}
