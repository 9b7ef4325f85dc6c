import Testing

@testable import CLI

@Suite struct `Arguments` {
  private func parse(_ words: String...) throws -> ParsedArguments {
    try ArgumentParser.parse(
      words, root: Commands.root, globals: OptionGroup.globals, say: .english)
  }

  private func complaint(_ words: String...) -> String? {
    do {
      _ = try ArgumentParser.parse(
        words, root: Commands.root, globals: OptionGroup.globals, say: .english)
      return nil
    } catch CLIFailure.usage(let text) {
      return text
    } catch {
      return "another error"
    }
  }

  @Test func `are read in any order and in both spellings`() throws {
    let one = try parse(
      "users", "import", "--customer", "x", "f.csv", "--product=A", "--product", "B", "-y")
    #expect(one.path.map(\.name) == ["tenantry", "users", "import"])
    #expect(one.positionals == ["f.csv"])
    #expect(one[.customer] == "x")
    #expect(one[.products] == ["A", "B"])
    #expect(one.has(.yes))
    #expect(!one.has(.plan))
    let two = try parse("users", "show", "--", "--strange@name")
    #expect(two.positionals == ["--strange@name"])
  }

  @Test func `mean the default command of a family`() throws {
    #expect(try parse("operations").command.name == "list")
    #expect(try parse("operations", "--customer", "x").command.name == "list")
    #expect(try parse("token").command.name == "list")
    #expect(try parse().command.name == "tenantry")
  }

  @Test func `that are wrong are told with what was probably meant`() {
    #expect(complaint("usres") == "There is no command “usres” here. Did you mean users?")
    #expect(
      complaint("users", "lsit") == "There is no command “lsit” here. Did you mean list?")
    #expect(
      complaint("users", "list", "--serach", "x")
        == "There is no option --serach here. Did you mean --search?")
    #expect(complaint("frobnicate") == "There is no command “frobnicate” here.")
    #expect(complaint("users", "show") == "USER is missing.")
    #expect(complaint("users", "show", "a", "b") == "“b” is one argument too many.")
    #expect(complaint("users", "list", "--search") == "--search needs a value.")
    #expect(complaint("users", "list", "--json=1") == "--json takes no value.")
    #expect(
      complaint("users", "list", "--search", "a", "--search", "b")
        == "--search can be given only once.")
    #expect(
      complaint("token", "create", "x", "--days", "0")
        == "--days must be a whole number from 1 to 3,650.")
    #expect(complaint("users", "list", "--sort", "nmae")?.hasSuffix("Did you mean name?") == true)
  }

  @Test(arguments: [
    ("", "", 0), ("users", "users", 0), ("users", "usres", 1), ("list", "lst", 1), ("a", "b", 1),
    ("show", "", 4), ("cancel", "chancel", 1),
  ])
  func `are compared by single slips`(one: String, other: String, distance: Int) {
    #expect(Suggestion.distance(one, other) == distance)
    #expect(Suggestion.distance(other, one) == distance)
  }

  /// Every command that there is.
  static let places = CompletionScript(
    root: Commands.root, globals: OptionGroup.globals, say: .english
  ).places

  @Test func `have one name for one thing at every command`() {
    for place in Self.places {
      let names = (place.command.options + OptionGroup.globals).map(\.name)
      #expect(Set(names).count == names.count, "\(place.words)")
      let subcommands = place.command.subcommands.map(\.name)
      #expect(Set(subcommands).count == subcommands.count)
      #expect(place.command.run != nil || !subcommands.isEmpty)
      if let name = place.command.byDefault { #expect(subcommands.contains(name)) }
    }
  }

  @Test(arguments: CLILanguage.allCases)
  func `are explained in every language`(language: CLILanguage) {
    for place in Self.places {
      var words = place.words
      words.append("--help")
      let recorder = Recorder()
      let code = TenantryCLI.run(
        words + ["--language", language.rawValue], environment: [:], console: recorder.console)
      #expect(code == .done)
      #expect(recorder.errors.isEmpty)
      for option in place.command.options {
        #expect(recorder.output.contains("--" + option.name))
        #expect(!option.note(language.phrases).isEmpty)
      }
    }
  }

  @Test func `follow the environment's language`() {
    #expect(CLILanguage(environment: [:]) == .english)
    #expect(CLILanguage(environment: ["LANG": "de_AT.UTF-8"]) == .german)
    #expect(CLILanguage(environment: ["LANG": "de_AT", "LC_MESSAGES": "sv_SE"]) == .swedish)
    #expect(CLILanguage(environment: ["LC_ALL": "nl", "LC_MESSAGES": "sv_SE"]) == .dutch)
    #expect(CLILanguage(environment: ["LANG": "C"]) == .english)
  }
}
