import Foundation
import Testing

@testable import CLI

@Suite struct `A completion script` {
  private func script(_ shell: CompletionScript.Shell) -> String {
    CompletionScript(root: Commands.root, globals: OptionGroup.globals, say: .german)
      .text(for: shell)
  }

  /// What bash proposes for the last of these words.
  private func proposals(_ words: [String]) throws -> [String] {
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let text = """
      \(script(.bash))
      COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1)
      _tenantry; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let bash = Process()
    bash.executableURL = URL(fileURLWithPath: "/bin/bash")
    bash.arguments = ["--norc", "-c", text]
    let output = Pipe()
    bash.standardOutput = output
    try bash.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    bash.waitUntilExit()
    #expect(bash.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `for bash proposes what can come next`() throws {
    #expect(try proposals(["tenantry", "us"]) == ["users"])
    #expect(Set(try proposals(["tenantry", "users", "res"])) == ["restore", "reset-password"])
    #expect(try proposals(["tenantry", "users", "import", "--ski"]) == ["--skip-flawed"])
    #expect(try proposals(["tenantry", "completion", "f"]) == ["fish"])
    #expect(
      try proposals(["tenantry", "users", "list", "--role", "pass"]) == ["password-admin"])
    #expect(try proposals(["tenantry", "users", "list", "--customer", "x"]) == [])
  }

  @Test(arguments: CompletionScript.Shell.allCases)
  func `names every command and option`(shell: CompletionScript.Shell) {
    let text = script(shell)
    for place in `Arguments`.places {
      for command in place.command.subcommands { #expect(text.contains(command.name)) }
      for option in place.command.options {
        #expect(text.contains(shell == .fish ? "-l \(option.name)" : "--\(option.name)"))
      }
    }
  }
}

@Suite struct `The page about the command line` {
  private let page: String? = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = tests.appendingPathComponent("../../docs/cli.md")
    return try? String(contentsOf: file, encoding: .utf8)
  }()

  @Test func `names every command, option and exit code`() throws {
    let page = try #require(page)
    for place in `Arguments`.places where place.command.run != nil {
      #expect(page.contains("`tenantry " + place.words.joined(separator: " ")), "\(place.words)")
      for option in place.command.options { #expect(page.contains("--" + option.name)) }
    }
    for code in ExitCode.allCases { #expect(page.contains("| \(code.rawValue) |")) }
  }
}
