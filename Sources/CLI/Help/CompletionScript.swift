/// Completion for shells, made from the declarations of the commands.
struct CompletionScript {
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  let root: CommandSpec
  let globals: [OptionSpec]
  let say: CLIPhrases

  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// A command and how to get to it: `users import`.
  struct Place {
    let words: [String]
    let command: CommandSpec
  }

  /// Every command, groups before their members.
  var places: [Place] {
    func below(_ command: CommandSpec, _ words: [String]) -> [Place] {
      [Place(words: words, command: command)]
        + command.subcommands.flatMap { below($0, words + [$0.name]) }
    }
    return below(root, [])
  }

  /// What can be typed next at a place, other than values.
  func words(at place: Place) -> [String] {
    let options = (place.command.options + globals).map { "--" + $0.name }
    var words = place.command.subcommands.map(\.name) + options
    if place.words.isEmpty { words += Commands.ofServer }
    for argument in place.command.arguments {
      if case .word(let known) = argument.kind { words += known }
    }
    return words
  }

  /// Options with a value, by what the value can be; each name once.
  var valueOptions: [OptionSpec] {
    var seen: Set<String> = []
    return (places.flatMap(\.command.options) + globals)
      .filter { $0.placeholder != nil && seen.insert($0.name).inserted }
  }
}
