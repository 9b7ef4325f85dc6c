extension CompletionScript {
  var bash: String {
    let values = valueOptions.map { option -> String in
      switch option.kind {
      case .word(let words):
        "    --\(option.name)) COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' "
          + "-- \"$current\")); return;;"
      case .file: "    --\(option.name)) COMPREPLY=($(compgen -f -- \"$current\")); return;;"
      case .text, .number: "    --\(option.name)) return;;"
      }
    }
    let cases = places.map { place in
      let files = place.command.arguments.contains { $0.kind == .file }
      let more = files ? "; COMPREPLY+=($(compgen -f -- \"$current\"))" : ""
      return "    '\(place.words.joined(separator: " "))') COMPREPLY=($(compgen -W "
        + "'\(words(at: place).joined(separator: " "))' -- \"$current\"))\(more);;"
    }
    return """
      # bash completion for \(root.name)
      _\(root.name)() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local place="" word index next
        COMPREPLY=()
        case "$previous" in
      \(values.joined(separator: "\n"))
        esac
        for ((index = 1; index < COMP_CWORD; index++)); do
          word="${COMP_WORDS[index]}"
          next="${place:+$place }$word"
          case "$next" in
            \(places.dropFirst().map { "'\($0.words.joined(separator: " "))'" }
              .joined(separator: "|"))) place="$next";;
          esac
        done
        case "$place" in
      \(cases.joined(separator: "\n"))
        esac
      }
      complete -o filenames -F _\(root.name) \(root.name)

      """
  }

  /// zsh reads the table of bash through its own adapter, so that there is one table to get right.
  var zsh: String {
    """
    #compdef \(root.name)
    autoload -U +X bashcompinit && bashcompinit
    \(bash)
    """
  }

  var fish: String {
    var lines = [
      "# fish completion for \(root.name)", "complete -c \(root.name) -f",
    ]
    lines.append(
      "complete -c \(root.name) -n '__fish_use_subcommand' -a "
        + "'\(Commands.ofServer.joined(separator: " "))'")
    for place in places {
      let condition = Self.fishCondition(place)
      for command in place.command.subcommands {
        lines.append(
          "complete -c \(root.name) -n '\(condition)' -a \(command.name) "
            + "-d '\(Self.fishQuoted(command.summary(say)))'")
      }
      for option in place.command.options + (place.words.isEmpty ? globals : []) {
        lines.append(fishLine(option, place.words.isEmpty ? nil : condition))
      }
      for argument in place.command.arguments { lines += fishLines(argument, condition) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fishLine(_ option: OptionSpec, _ condition: String?) -> String {
    var line = "complete -c \(root.name)"
    if let condition { line += " -n '\(condition)'" }
    line += " -l \(option.name)"
    if let short = option.short { line += " -s \(short)" }
    switch option.kind {
    case _ where option.placeholder == nil: break
    case .word(let words): line += " -x -a '\(words.joined(separator: " "))'"
    case .file: line += " -r -F"
    case .text, .number: line += " -x"
    }
    return line + " -d '\(Self.fishQuoted(option.note(say)))'"
  }

  private func fishLines(_ argument: ArgumentSpec, _ condition: String) -> [String] {
    switch argument.kind {
    case .file: ["complete -c \(root.name) -n '\(condition)' -F"]
    case .word(let words):
      ["complete -c \(root.name) -n '\(condition)' -a '\(words.joined(separator: " "))'"]
    case .text, .number: []
    }
  }

  private static func fishCondition(_ place: Place) -> String {
    guard !place.words.isEmpty else { return "__fish_use_subcommand" }
    var condition = place.words.map { "__fish_seen_subcommand_from \($0)" }
      .joined(separator: "; and ")
    let below = place.command.subcommands.map(\.name)
    if !below.isEmpty {
      condition += "; and not __fish_seen_subcommand_from \(below.joined(separator: " "))"
    }
    return condition
  }

  private static func fishQuoted(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }
}
