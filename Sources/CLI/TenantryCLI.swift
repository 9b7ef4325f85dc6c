import Dispatch
import Wire

/// The command line: commands that speak to a server's API.
package enum TenantryCLI {
  /// Names of commands that `run` knows, for the executable to tell them from its own.
  package static let commandNames = Commands.root.subcommands.map(\.name)

  /// Carries out one command on the streams of this process.
  ///
  /// - Parameters:
  ///   - arguments: Without the program's name.
  ///   - environment: `TENANTRY_ADDRESS`, `TENANTRY_TOKEN`, `TENANTRY_CA_FILE`, `HOME`, `LANG` ...
  /// - Returns: What the process ends with; see docs/cli.md.
  package static func run(_ arguments: [String], environment: [String: String]) async -> Int32 {
    // Commands wait for the network and the keyboard, which the shared threads must not do.
    await withCheckedContinuation { continuation in
      DispatchQueue(label: "tenantry.cli").async {
        let console = Console.ofProcess(Interruption())
        let code = run(arguments, environment: environment, console: console)
        continuation.resume(returning: code.rawValue)
      }
    }
  }

  static func run(
    _ words: [String], environment: [String: String], console: Console
  ) -> ExitCode {
    var language = CLILanguage(environment: environment)
    do {
      if let chosen = chosenLanguage(words) { language = chosen }
      let arguments = try ArgumentParser.parse(
        words, root: Commands.root, globals: OptionGroup.globals, say: language.phrases)
      guard let run = arguments.command.run, !arguments.has(.help) else {
        return help(arguments, console, language.phrases)
      }
      return try run(
        Invocation(
          arguments: arguments, console: console, environment: environment, language: language))
    } catch {
      return FailureReport(console: console, say: language.phrases)
        .tell(error as? CLIFailure ?? .unreadableAnswer, json: words.contains("--json"))
    }
  }

  /// Looked for before anything is parsed, so that complaints about the rest are in it too.
  private static func chosenLanguage(_ words: [String]) -> CLILanguage? {
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--language=") { return CLILanguage(rawValue: String(word.dropFirst(11))) }
      if word == "--language", index + 1 < words.count {
        return CLILanguage(rawValue: words[index + 1])
      }
    }
    return nil
  }

  private static func help(
    _ arguments: ParsedArguments, _ console: Console, _ say: CLIPhrases
  ) -> ExitCode {
    let text = HelpText(path: arguments.path, say: say).text
    if arguments.has(.help) {
      console.write(text)
      return .done
    }
    console.writeError(text)
    return .wrongUse
  }
}
