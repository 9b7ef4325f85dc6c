/// Reads a command line against the declarations.
struct ArgumentParser {
  private let globals: [OptionSpec]
  private let say: CLIPhrases
  private var path: [CommandSpec]
  private var positionals: [String] = []
  private var values: [String: [String]] = [:]

  /// - Throws: `CLIFailure.usage` with a sentence for the person.
  static func parse(
    _ words: [String], root: CommandSpec, globals: [OptionSpec], say: CLIPhrases
  ) throws -> ParsedArguments {
    var parser = ArgumentParser(globals: globals, say: say, path: [root])
    try parser.read(words)
    return ParsedArguments(
      path: parser.path, positionals: parser.positionals, values: parser.values)
  }

  private init(globals: [OptionSpec], say: CLIPhrases, path: [CommandSpec]) {
    self.globals = globals
    self.say = say
    self.path = path
  }

  private var current: CommandSpec { path[path.count - 1] }

  private mutating func read(_ words: [String]) throws {
    var rest = words[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if !optionsEnded, word == "--" {
        optionsEnded = true
      } else if !optionsEnded, word.hasPrefix("-"), word != "-" {
        try option(word, &rest)
      } else if !current.subcommands.isEmpty {
        try descend(to: word)
      } else {
        positionals.append(word)
      }
    }
    guard values["help"] == nil else { return }
    useDefault()
    try checkPositionals()
  }

  private mutating func useDefault() {
    if let name = current.byDefault, let command = current.subcommand(name) {
      path.append(command)
    }
  }

  private mutating func descend(to word: String) throws {
    if let command = current.subcommand(word) {
      path.append(command)
      return
    }
    throw CLIFailure.usage(
      say.unknownCommand(word, Suggestion.nearest(to: word, among: current.subcommands.map(\.name)))
    )
  }

  private mutating func option(_ word: String, _ rest: inout ArraySlice<String>) throws {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelled = String(parts[0])
    let spec = try spec(spelled)
    guard spec.placeholder != nil else {
      guard parts.count == 1 else { throw CLIFailure.usage(say.takesNoValue(spelled)) }
      values[spec.name, default: []].append("")
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw CLIFailure.usage(say.valueMissing(spelled))
    }
    guard spec.repeats || values[spec.name] == nil else {
      throw CLIFailure.usage(say.givenTwice(spelled))
    }
    try check(value, spec.kind, named: spelled)
    values[spec.name, default: []].append(value)
  }

  private mutating func spec(_ spelled: String) throws -> OptionSpec {
    if let found = (current.options + globals).first(where: { $0.matches(spelled) }) {
      return found
    }
    // `operations --customer X` means the default command's option.
    if let name = current.byDefault, let command = current.subcommand(name),
      let found = command.options.first(where: { $0.matches(spelled) })
    {
      path.append(command)
      return found
    }
    let known = (current.options + globals).map { "--" + $0.name }
    throw CLIFailure.usage(
      say.unknownOption(spelled, Suggestion.nearest(to: spelled, among: known)))
  }

  private func check(_ value: String, _ kind: ValueKind, named name: String) throws {
    switch kind {
    case .text, .file: break
    case .number(let range):
      guard let number = Int(value), range.contains(number) else {
        throw CLIFailure.usage(say.notANumber(name, range))
      }
    case .word(let words):
      guard words.contains(value) else {
        throw CLIFailure.usage(
          say.notAWord(name, words, Suggestion.nearest(to: value, among: words)))
      }
    }
  }

  private func checkPositionals() throws {
    let specs = current.arguments
    let needed = specs.filter { !$0.isOptional }
    if positionals.count < needed.count, current.run != nil {
      throw CLIFailure.usage(say.argumentMissing(needed[positionals.count].placeholder))
    }
    let takesAny = specs.last?.repeats ?? false
    if !takesAny, positionals.count > specs.count {
      throw CLIFailure.usage(say.argumentTooMany(positionals[specs.count]))
    }
    for (position, value) in positionals.enumerated() where !specs.isEmpty {
      let spec = specs[min(position, specs.count - 1)]
      try check(value, spec.kind, named: spec.placeholder)
    }
  }
}

extension OptionSpec {
  func matches(_ spelled: String) -> Bool {
    spelled == "--" + name || short.map { spelled == "-\($0)" } ?? false
  }
}
