package import Domain

/// A file of users on its way to a plan: sending it, correcting it, and what came of it.
package struct CorrectionPhrases: Sendable {
  package let drop: String
  package let formats: String
  package let oneFile: String
  package let sending: String
  package let checking: String
  package let notSent: Explanation
  package let classicTemplate: String
  package let recent: String
  package let recentHint: @Sendable (_ n: Int) -> String
  package let uploaded: String
  package let state: String
  package let stateApplied: String
  package let statePlanned: String
  package let stateValid: String
  package let stateFlawed: @Sendable (_ n: Int) -> String
  package let remove: String
  package let removeFile: @Sendable (_ file: String) -> String
  package let valid: @Sendable (_ n: Int) -> String
  package let notValid: @Sendable (_ n: Int) -> String
  package let couldCreate: @Sendable (_ n: Int) -> String
  package let nothingYet: String
  package let nobodyLeft: Explanation
  package let twin: @Sendable (_ name: String, _ time: Moment) -> String
  package let toTwin: String
  package let alreadyApplied: String
  package let alreadyPlanned: String
  package let toPlan: String
  package let correctedBy: @Sendable (_ name: String, _ time: Moment) -> String
  package let saved: @Sendable (_ n: Int) -> String
  package let leftOut: String
  package let goToRow: String
  package let go: String
  package let nextProblem: String
  package let common: String
  package let replaceBy: @Sendable (_ value: String) -> String
  package let replaceIn: @Sendable (_ n: Int) -> String
  package let emptyRemoves: String
  package let leaveOutRows: @Sendable (_ n: Int) -> String
  package let keepFirst: String
  package let shorten: @Sendable (_ n: Int) -> String
  package let composeName: String
  package let leaveOut: String
  package let leaveOutRow: @Sendable (_ line: Int) -> String
  package let bringBack: String
  package let bringBackRow: @Sendable (_ line: Int) -> String
  package let takeAsRead: String
  package let save: String
  package let cell: @Sendable (_ header: String, _ line: Int) -> String
  package let rowFine: @Sendable (_ line: Int) -> String
  package let left: @Sendable (_ n: Int) -> String
  package let download: String
  package let checkAgain: String
  package let good: String
  package let namedNone: @Sendable (_ n: Int) -> String
  package let everyLocation: String
  package let everyRole: String
  package let everyLicense: String
  package let needed: String
  package let leftOver: String
  package let seatsHint: String
  package let backToFile: String
  package let resultFile: String
  package let resultDone: String
  package let resultSame: String
  package let resultWaiting: String
  package let saveChoices: String
  package let rowTitle: @Sendable (_ line: Int) -> String
  package let rowOut: @Sendable (_ line: Int) -> String
  package let notSaved: String
  package let noRows: String
  package let repeatedName: Explanation
  package let brokenLine: Explanation
}
