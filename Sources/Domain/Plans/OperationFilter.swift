/// Which operations are listed.
package struct OperationFilter: Hashable, Sendable {
  package var state: Operation.State?
  package var kind: PlanKind?
  /// The name of who applied them.
  package var by: String?
  /// Only those with rows that did not go through.
  package var failedOnly: Bool

  package init(
    state: Operation.State? = nil, kind: PlanKind? = nil, by: String? = nil,
    failedOnly: Bool = false
  ) {
    self.state = state
    self.kind = kind
    self.by = by
    self.failedOnly = failedOnly
  }
}

/// A cause, and how many failed rows of an operation have it.
package struct FailureCause: Hashable, Sendable {
  package let cause: Cause
  package let rows: Int

  package init(cause: Cause, rows: Int) {
    self.cause = cause
    self.rows = rows
  }
}
