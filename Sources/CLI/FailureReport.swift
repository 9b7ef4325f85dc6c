import Wire

/// Tells why a command stopped: to people in a sentence, to programs as the problem itself.
struct FailureReport {
  let console: Console
  let say: CLIPhrases

  func tell(_ failure: CLIFailure, json: Bool) -> ExitCode {
    if json, case .problem(let problem) = failure, let bytes = try? problem.encodedByFoundation() {
      console.errorLine(String(decoding: bytes, as: UTF8.self))
    } else {
      for line in lines(failure) { console.errorLine(TextWidth.harmless(line)) }
    }
    return failure.exitCode
  }

  private func lines(_ failure: CLIFailure) -> [String] {
    switch failure {
    case .usage(let text), .notFound(let text), .file(let text): [text]
    case .notSignedIn: [say.trouble.notSignedIn]
    case .problem(let problem): lines(problem)
    case .transport(let flaw): [sentence(flaw)]
    case .unreadableAnswer: [say.trouble.unreadableAnswer]
    case .rowsRefused(let rows): [say.change.rowsRefused(say.number(rows))]
    case .interrupted: [say.trouble.interrupted]
    case .notConfirmed: [say.trouble.notConfirmed]
    }
  }

  private func lines(_ problem: Problem) -> [String] {
    let parts = (problem.errors ?? []).map { part in
      let place = part.pointer.map { $0 + ": " } ?? ""
      return "  " + place + part.detail + (part.proposal.map { " → \($0)" } ?? "")
    }
    return [problem.title] + (problem.detail.map { [$0] } ?? []) + parts
  }

  private func sentence(_ flaw: TransportFlaw) -> String {
    switch flaw {
    case .noConnection: say.trouble.noConnection
    case .noSuchHost: say.trouble.noSuchHost
    case .notTrusted: say.trouble.notTrusted
    case .timedOut: say.trouble.timedOut
    case .broken: say.trouble.broken
    case .stopped: say.trouble.interrupted
    }
  }
}
