/// A command line that made sense.
struct ParsedArguments: Sendable {
  /// From the program's own command down to the one that is meant.
  let path: [CommandSpec]
  let positionals: [String]
  let values: [String: [String]]

  var command: CommandSpec { path[path.count - 1] }

  subscript<Value>(_ option: Option<Value>) -> Value {
    option.read(values[option.spec.name] ?? [])
  }

  func has(_ option: Option<Bool>) -> Bool { self[option] }

  func isGiven<Value>(_ option: Option<Value>) -> Bool { values[option.spec.name] != nil }
}
