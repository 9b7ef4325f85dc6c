/// Everything that the command line says, in one language. A sentence that is missing in one
/// language does not compile.
struct CLIPhrases: Sendable {
  typealias One = @Sendable (String) -> String
  typealias Number = @Sendable (Int) -> String

  let words: CommonWords
  let usage: UsagePhrases
  let trouble: TroublePhrases
  let change: ChangePhrases
  let help: HelpPhrases
  let options: OptionPhrases
  let columns: ColumnPhrases

  /// Words around help and progress.
  struct CommonWords: Sendable {
    let usage: String
    let commands: String
    let arguments: String
    let options: String
    let everywhere: String
    let exitCodes: String
    let moreHelp: One
    let onServer: String
    let none: String
    let yes: String
    let countOf: @Sendable (String, String) -> String
    let perSecond: One
    let timeLeft: One
    let shown: @Sendable (String, String) -> String
    let signedIn: @Sendable (String, String) -> String
    let tokenPrompt: String
    let revoked: String
    let tokenOnce: String
    let secretOnce: String
    let webhookRemoved: String
    /// Status and milliseconds.
    let webhookTaken: @Sendable (String, String) -> String
    /// A status, or why there was none.
    let webhookNotTaken: One
    let catalogImported: @Sendable (String, String) -> String
    let rulesImported: One
    /// Between thousands.
    let separator: String
    let exit: [ExitCode: String]
  }

  /// What is wrong with a command line.
  struct UsagePhrases: Sendable {
    let unknownCommand: One
    let unknownOption: One
    let didYouMean: One
    let takesNoValue: One
    let valueMissing: One
    let givenTwice: One
    let notANumber: @Sendable (String, String, String) -> String
    let notAWord: @Sendable (String, String) -> String
    let argumentMissing: One
    let argumentTooMany: One
    let customerMissing: String
    let usersMissing: String
    let usersAndFilter: String
    let nothingToChange: String
    let oneUserOnly: One
    let passwordsMissing: String
    let notHTTPS: String
    let badAddress: String
    let yesMissing: String
    let importYesMissing: String
    let needsCommand: String
  }

  /// What went wrong on the way.
  struct TroublePhrases: Sendable {
    let notSignedIn: String
    let noConnection: String
    let noSuchHost: String
    let notTrusted: String
    let timedOut: String
    let broken: String
    let unreadableAnswer: String
    let unreadable: One
    let unwritable: One
    let fileExists: One
    let noHome: String
    let noCustomer: One
    let severalCustomers: @Sendable (String, String) -> String
    let noUser: One
    let noProduct: One
    let notConfirmed: String
    let interrupted: String
    let stillRunning: One
    let passwordsLost: One
  }

  var unknownCommand: @Sendable (String, String?) -> String {
    { word, near in usage.unknownCommand(word) + hint(near) }
  }

  var unknownOption: @Sendable (String, String?) -> String {
    { word, near in usage.unknownOption(word) + hint(near) }
  }

  var takesNoValue: One { usage.takesNoValue }
  var valueMissing: One { usage.valueMissing }
  var givenTwice: One { usage.givenTwice }
  var argumentMissing: One { usage.argumentMissing }
  var argumentTooMany: One { usage.argumentTooMany }
  var unreadable: One { trouble.unreadable }
  var unwritable: One { trouble.unwritable }
  var fileExists: One { trouble.fileExists }
  var noHome: String { trouble.noHome }

  func notANumber(_ name: String, _ range: ClosedRange<Int>) -> String {
    usage.notANumber(name, number(range.lowerBound), number(range.upperBound))
  }

  func notAWord(_ name: String, _ words: [String], _ near: String?) -> String {
    usage.notAWord(name, words.joined(separator: ", ")) + hint(near)
  }

  private func hint(_ near: String?) -> String {
    near.map { " " + usage.didYouMean($0) } ?? ""
  }

  /// With thousands apart.
  func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += words.separator }
      text.append(digit)
    }
    return text
  }

  func countOf(_ done: Int, _ total: Int) -> String { words.countOf(number(done), number(total)) }
  func perSecond(_ rate: Int) -> String { words.perSecond(number(rate)) }
  func timeLeft(_ clock: String) -> String { words.timeLeft(clock) }
}
