/// A file of users: sending it, and what was found in it.
package struct UploadPhrases: Sendable {
  package let intro: @Sendable (_ size: Int) -> String
  package let file: String
  package let check: String
  package let template: String
  package let templateHint: String
  package let reportTitle: String
  package let rows: @Sendable (_ n: Int) -> String
  package let flawedRows: String
  package let allGood: String
  package let readAs: @Sendable (_ encoding: String, _ delimiter: String) -> String
  package let comma: String
  package let semicolon: String
  package let tab: String
  package let wholeLine: String
  package let ignoreUnknown: @Sendable (_ columns: [String]) -> String
  package let skipFlawed: @Sendable (_ n: Int) -> String
  package let forAll: String
  package let locationForAll: String
  package let productsForAll: String
  package let noFile: Explanation
  package let unknown: Explanation
  package let empty: Explanation
  package let tooLarge: @Sendable (_ limit: Int) -> Explanation
  package let undecodable: @Sendable (_ line: Int) -> Explanation
  package let missingColumns: @Sendable (_ columns: [String]) -> Explanation
  package let repeatedColumn: @Sendable (_ column: String) -> Explanation
  package let unknownColumns: @Sendable (_ columns: [String]) -> Explanation
  package let noRows: Explanation
  package let rowsFlawed: @Sendable (_ n: Int) -> Explanation
  package let notText: Explanation
}
