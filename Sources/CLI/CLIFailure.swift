import Wire

/// Why a command stops.
enum CLIFailure: Error, Equatable {
  /// The command line does not make sense; the text says why.
  case usage(String)
  /// Nothing fits what was asked for; the text names it.
  case notFound(String)
  case notSignedIn
  /// The server said no.
  case problem(Problem)
  case transport(TransportFlaw)
  /// An answer that this program cannot read.
  case unreadableAnswer
  /// A file of this machine; the text says which and why.
  case file(String)
  /// Rows are refused, and all is left as it was.
  case rowsRefused(Int)
  case interrupted
  /// Somebody was asked and said no.
  case notConfirmed

  var exitCode: ExitCode {
    switch self {
    case .usage, .file, .notConfirmed: .wrongUse
    case .notFound: .notFound
    case .notSignedIn: .denied
    case .transport, .unreadableAnswer: .trouble
    case .rowsRefused: .someRefused
    case .interrupted: .interrupted
    case .problem(let problem): Self.exitCode(of: problem)
    }
  }

  private static func exitCode(of problem: Problem) -> ExitCode {
    switch problem.status {
    case 401, 403: .denied
    case 404, 410: .notFound
    case 409 where problem.code == "rows-refused": .someRefused
    case 400..<500 where problem.status != 408 && problem.status != 429: .wrongUse
    default: .trouble
    }
  }
}
