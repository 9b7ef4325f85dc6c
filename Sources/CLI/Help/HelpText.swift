/// What a command is told about, made from its declaration.
struct HelpText {
  let path: [CommandSpec]
  let say: CLIPhrases

  private var command: CommandSpec { path[path.count - 1] }

  var text: String {
    var text = command.summary(say) + "\n\n" + say.words.usage + " " + usage + "\n"
    if !command.subcommands.isEmpty {
      text += section(say.words.commands, command.subcommands.map { ($0.name, $0.summary(say)) })
    }
    if !command.arguments.isEmpty {
      text += section(
        say.words.arguments, command.arguments.map { ($0.placeholder, $0.note(say)) })
    }
    if !command.options.isEmpty {
      text += section(say.words.options, command.options.map { (spelling($0), note($0)) })
    }
    text += section(
      say.words.everywhere, OptionGroup.globals.map { (spelling($0), note($0)) })
    if path.count == 1 {
      text += section(
        say.words.exitCodes,
        ExitCode.allCases.map { (String($0.rawValue), say.words.exit[$0] ?? "") })
      text += "\n" + say.words.onServer + " " + Commands.ofServer.joined(separator: ", ") + "\n"
      text += say.words.moreHelp("tenantry users import") + "\n"
    }
    return text
  }

  /// `tenantry users show USER [options]`.
  private var usage: String {
    var words = path.map(\.name)
    if !command.subcommands.isEmpty { words.append("COMMAND") }
    for argument in command.arguments {
      let name = argument.placeholder + (argument.repeats ? "..." : "")
      words.append(argument.isOptional ? "[\(name)]" : name)
    }
    if !command.options.isEmpty { words.append("[--…]") }
    return words.joined(separator: " ")
  }

  private func spelling(_ option: OptionSpec) -> String {
    let short = option.short.map { "-\($0), " } ?? ""
    return short + "--\(option.name)" + (option.placeholder.map { " \($0)" } ?? "")
  }

  private func note(_ option: OptionSpec) -> String {
    guard case .word(let words) = option.kind, words.count <= 8 else { return option.note(say) }
    return option.note(say) + " (" + words.joined(separator: ", ") + ")"
  }

  private func section(_ title: String, _ lines: [(String, String)]) -> String {
    let width = lines.reduce(0) { max($0, TextWidth.of($1.0)) }
    return "\n" + title + "\n"
      + lines.map { "  " + TextWidth.padded($0.0, to: width) + "  " + $0.1 + "\n" }.joined()
  }
}
