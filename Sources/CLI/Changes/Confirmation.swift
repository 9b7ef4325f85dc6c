import Wire

/// Makes sure that somebody wants what the plan says.
struct Confirmation {
  let invocation: Invocation

  /// - Throws: `usage` when nobody can be asked, `notConfirmed` when the answer is no.
  func ask(_ plan: PlanAnswer, _ customer: CustomerAnswer) throws {
    let count = plan.tally.willChange
    let say = invocation.say
    // Whoever deletes a crowd must have read how many they are.
    try ask(
      say.change.title(plan.kind, count, say.number(count), customer.name), count,
      needsNumber: plan.kind == "delete" || count > 1)
  }

  /// - Parameter needsNumber: A yes is not enough; how many they are has to be typed.
  func ask(_ title: String, _ count: Int, needsNumber: Bool) throws {
    guard !invocation.arguments.has(.yes) else { return }
    let console = invocation.console
    let say = invocation.say
    guard console.isInputTerminal, console.isErrorTerminal else {
      throw CLIFailure.usage(say.usage.yesMissing)
    }
    let question = needsNumber ? say.change.typeNumber(String(count)) : say.change.askYes
    console.writeError(title + "? " + question)
    let answer = (console.readLine() ?? "").filter { !$0.isWhitespace }.lowercased()
    let isYes = needsNumber ? answer == String(count) : say.change.yesWords.contains(answer)
    guard isYes else { throw CLIFailure.notConfirmed }
  }
}
