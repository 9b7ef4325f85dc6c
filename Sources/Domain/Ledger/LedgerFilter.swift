/// Which entries of the ledger are wanted. What is nil narrows nothing.
package struct LedgerFilter: Hashable, Sendable {
  package var action: Action?
  /// The whole name of who did it, as the entry has it.
  package var actor: String?
  /// Of the user, product, staff member, ... that it happened to.
  package var subject: ID<LedgerEntry>?
  /// A part of the subject's name.
  package var text: String?
  /// The first moment that is still wanted.
  package var from: Moment?
  /// The first moment that is not wanted any more.
  package var until: Moment?

  package init(
    action: Action? = nil, actor: String? = nil, subject: ID<LedgerEntry>? = nil,
    text: String? = nil, from: Moment? = nil, until: Moment? = nil
  ) {
    self.action = action
    self.actor = actor
    self.subject = subject
    self.text = text
    self.from = from
    self.until = until
  }

  package var isEmpty: Bool { self == LedgerFilter() }
}
