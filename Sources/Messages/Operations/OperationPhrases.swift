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
  package let passwordsToCome: String
  package let passwordsText: @Sendable (_ n: Int) -> String
  package let passwordsUntil: @Sendable (_ n: Int, _ time: Moment) -> String
  package let download: String
  package let passwordsTaken: Explanation
  package let passwordsNotReady: Explanation
  package let passwordsOtherKey: Explanation
  package let packUnknown: Explanation
  package let temporaryPassword: String
  package let shownOnce: String
  package let firstSignIn: @Sendable (_ address: String) -> String
  package let left: String
  package let percent: @Sendable (_ n: Int) -> String
  package let pace: @Sendable (_ rate: Int, _ seconds: Int) -> String
  package let pausedText: String
  package let stopText: @Sendable (_ done: Int, _ left: Int) -> String
  package let stopButton: @Sendable (_ left: Int) -> String
  package let stoppedText: @Sendable (_ left: Int) -> String
  package let allRows: @Sendable (_ n: Int) -> String
  package let reasons: String
  package let retry: String
  package let toOperation: String
  package let toBeChanged: String
  package let refusedInPlan: String
  package let undo: String
  package let planUndo: String
  package let undoOf: @Sendable (_ title: String) -> String
  package let undoUntil: @Sendable (_ end: Moment) -> String
  package let undoOver: @Sendable (_ end: Moment) -> String
  package let noWayBackPasswords: String
  package let noWayBackPurge: String
  package let takesBack: @Sendable (_ title: String, _ name: String, _ time: Moment) -> String
  package let undoneBy: @Sendable (_ name: String, _ time: Moment) -> String
  package let notOver: Explanation
  package let nothingToUndo: Explanation
  package let undoWindowOver: @Sendable (_ end: Moment) -> Explanation
  package let narrow: String
  package let everything: String
  package let withFailures: String
  package let mine: String
  package let byKind: String
  package let noneLikeThat: String
  package let noneLikeThatText: String
  package let count: @Sendable (_ n: Int) -> String
  package let noneRunning: String
  package let runningNow: @Sendable (_ n: Int) -> String
}
