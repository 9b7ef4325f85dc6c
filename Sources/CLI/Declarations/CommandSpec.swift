/// A text in the reader's language.
typealias Said = @Sendable (CLIPhrases) -> String

/// A command: what it is called, what it takes, what it does. Parsing, help and completion all
/// come from these declarations.
struct CommandSpec: Sendable {
  let name: String
  let summary: Said
  var arguments: [ArgumentSpec] = []
  var options: [OptionSpec] = []
  var subcommands: [CommandSpec] = []
  /// What is meant when none of the subcommands is named.
  var byDefault: String?
  /// Nil for a command that is only a group of others.
  var run: (@Sendable (Invocation) throws -> ExitCode)?

  /// A command that does something.
  static func command(
    _ name: String, _ summary: @escaping Said, arguments: [ArgumentSpec] = [],
    options: [OptionSpec] = [], run: @escaping @Sendable (Invocation) throws -> ExitCode
  ) -> CommandSpec {
    CommandSpec(
      name: name, summary: summary, arguments: arguments, options: options, run: run)
  }

  /// A family of commands.
  static func group(
    _ name: String, _ summary: @escaping Said, byDefault: String? = nil,
    _ subcommands: [CommandSpec]
  ) -> CommandSpec {
    CommandSpec(name: name, summary: summary, subcommands: subcommands, byDefault: byDefault)
  }

  func subcommand(_ name: String) -> CommandSpec? {
    subcommands.first { $0.name == name }
  }
}

/// Something that is named by its place.
struct ArgumentSpec: Sendable {
  let placeholder: String
  let note: Said
  var isOptional = false
  var repeats = false
  var kind = ValueKind.text
}

/// What can stand behind an option.
enum ValueKind: Sendable, Equatable {
  case text
  case number(ClosedRange<Int>)
  case word([String])
  case file
}

/// An option as it is written: `--name VALUE`, or `--name` alone.
struct OptionSpec: Sendable {
  let name: String
  var short: Character?
  /// Nil for a switch.
  var placeholder: String?
  var kind = ValueKind.text
  var repeats = false
  let note: Said
}

/// An option with the type of its value.
struct Option<Value: Sendable>: Sendable {
  let spec: OptionSpec
  /// Reads the values that were given, which have passed `spec.kind`.
  let read: @Sendable ([String]) -> Value
}

extension Option where Value == String? {
  static func text(
    _ name: String, _ placeholder: String, kind: ValueKind = .text, _ note: @escaping Said
  ) -> Option {
    Option(spec: OptionSpec(name: name, placeholder: placeholder, kind: kind, note: note)) {
      $0.last
    }
  }
}

extension Option where Value == [String] {
  static func texts(
    _ name: String, _ placeholder: String, kind: ValueKind = .text, _ note: @escaping Said
  ) -> Option {
    let spec = OptionSpec(
      name: name, placeholder: placeholder, kind: kind, repeats: true, note: note)
    return Option(spec: spec) { $0 }
  }
}

extension Option where Value == Int? {
  static func number(
    _ name: String, _ placeholder: String, in range: ClosedRange<Int>, _ note: @escaping Said
  ) -> Option {
    let spec = OptionSpec(
      name: name, placeholder: placeholder, kind: .number(range), note: note)
    return Option(spec: spec) { $0.last.flatMap { Int($0) } }
  }
}

extension Option where Value == Bool {
  static func toggle(
    _ name: String, short: Character? = nil, _ note: @escaping Said
  ) -> Option {
    Option(spec: OptionSpec(name: name, short: short, note: note)) { !$0.isEmpty }
  }
}
