package import Domain

/// A plan being applied, and the passwords that come of it.
package struct OperationPhrases: Sendable {
  package let running: String
  package let paused: String
  package let canceled: String
  package let done: String
  package let state: String
  package let kind: String
  package let progress: @Sendable (_ cursor: Int, _ rows: Int) -> String
  package let changed: String
  package let failed: String
  package let startedBy: @Sendable (_ name: String, _ time: Moment) -> String
  package let started: String
  package let by: String
  package let finishedAt: @Sendable (_ time: Moment) -> String
  package let pause: String
  package let resume: String
  package let cancel: String
  package let leaveSafely: String
  package let failedRows: String
  package let failedRowsFile: String
  package let noFailedRows: String
  package let nothingYetTitle: String
  package let nothingYetText: String
  package let passwords: @Sendable (_ n: Int) -> String
  package let passwordsText: String
  package let passwordsUntil: @Sendable (_ time: Moment) -> String
  package let download: String
  package let showHere: String
  package let passwordsTaken: Explanation
  package let passwordsNotReady: Explanation
  package let passwordsOtherKey: Explanation
  package let packUnknown: Explanation
  package let temporaryPassword: String
  package let shownOnce: String
  package let firstSignIn: @Sendable (_ address: String) -> String
}
