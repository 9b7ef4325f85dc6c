enum CompletionCommand {
  static func run(_ invocation: Invocation) throws -> ExitCode {
    let name = invocation.arguments.positionals[0]
    guard let shell = CompletionScript.Shell(rawValue: name) else {
      throw CLIFailure.usage(
        invocation.say.notAWord("SHELL", CompletionScript.Shell.allCases.map(\.rawValue), nil))
    }
    invocation.console.write(
      CompletionScript(root: Commands.root, globals: OptionGroup.globals, say: invocation.say)
        .text(for: shell))
    return .done
  }
}

enum HelpCommand {
  static func run(_ invocation: Invocation) throws -> ExitCode {
    var path = [Commands.root]
    for word in invocation.arguments.positionals {
      guard let command = path[path.count - 1].subcommand(word) else {
        let names = path[path.count - 1].subcommands.map(\.name)
        throw CLIFailure.usage(
          invocation.say.unknownCommand(word, Suggestion.nearest(to: word, among: names)))
      }
      path.append(command)
    }
    invocation.console.write(HelpText(path: path, say: invocation.say).text)
    return .done
  }
}
