import Domain
import Operations
import TestSupport
import Testing
import Wire

@testable import CLI

@Suite struct `Importing users` {
  private let good =
    "Display name;Email\r\nZoë Šimůnek;zoe@alder.example\r\nAda;ada@alder.example\r\n"

  @Test func `goes from a file to accounts and a file of passwords`() async throws {
    let cli = try await CLIHouse()
    let file = try cli.directory.write(good, to: "people.csv")
    let done = await cli.run(
      "users", "import", file, "--customer", "alder.example", "--location", "DE", "--product",
      "SUITE", "--passwords", cli.directory.path + "/out.csv", "--yes")
    #expect(done.code == .done, "\(done.errors)")
    let passwords = try #require(cli.directory.read("out.csv"))
    #expect(passwords.contains("Zoë Šimůnek,zoe@alder.example,"))
    #expect(cli.directory.mode(of: "out.csv") == 0o600)
    #expect(!done.output.contains("zoe@alder.example"))
    let seats = await cli.run("licenses", "--customer", "alder.example")
    #expect(seats.output.contains("SUITE\tSuite\t10\t2\t8"))
    await cli.stop()
  }

  @Test func `never overwrites a file, and then issues no password`() async throws {
    let cli = try await CLIHouse()
    let file = try cli.directory.write(good, to: "people.csv")
    _ = try cli.directory.write("precious", to: "out.csv")
    let refused = await cli.run(
      "users", "import", file, "--customer", "alder.example", "--passwords",
      cli.directory.path + "/out.csv", "--yes")
    #expect(refused.code == .wrongUse)
    #expect(cli.directory.read("out.csv") == "precious")
    let users = await cli.run("users", "--customer", "alder.example")
    #expect(users.output.isEmpty)
    let unsaid = await cli.run("users", "import", file, "--customer", "alder.example", "--yes")
    #expect(unsaid.code == .wrongUse)
    #expect(unsaid.errors.contains("--passwords"))
    await cli.stop()
  }

  @Test func `tells every problem with its line, and goes ahead only when told to`() async throws {
    let cli = try await CLIHouse()
    let text =
      good + ";nobody@birch.example\r\nLong;\(String(repeating: "x", count: 70))@alder.example\r\n"
    let file = try cli.directory.write(text, to: "people.csv")
    let out = cli.directory.path + "/out.csv"
    let flawed = await cli.run(
      "users", "import", file, "--customer", "alder.example", "--passwords", out, "--yes")
    #expect(flawed.code == .someRefused)
    #expect(flawed.errors.contains("2 of 4 rows have problems:"))
    #expect(flawed.errors.contains("line 4, Display name"))
    #expect(flawed.errors.contains("line 5, Email"))
    #expect(flawed.errors.contains("--skip-flawed"))
    #expect(cli.directory.read("out.csv") == nil)
    let rest = await cli.run(
      "users", "import", file, "--customer", "alder.example", "--passwords", out, "--yes",
      "--skip-flawed")
    #expect(rest.code == .someRefused, "\(rest.errors)")
    #expect(cli.directory.read("out.csv")?.split(separator: "\r\n").count == 3)
    await cli.stop()
  }

  @Test func `shows the plan alone without making anything`() async throws {
    let cli = try await CLIHouse()
    let file = try cli.directory.write(good, to: "people.csv")
    let plan = await cli.run(
      "users", "import", file, "--customer", "alder.example", "--plan", "--json")
    #expect(plan.code == .done, "\(plan.errors)")
    let answer = try JSONParser.parse(Array(plan.output.utf8))
    #expect(answer["tally"]?["willChange"] == 2)
    let users = await cli.run("users", "--customer", "alder.example")
    #expect(users.output.isEmpty)
    await cli.stop()
  }
}
