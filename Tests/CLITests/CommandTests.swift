import Domain
import Operations
import TestSupport
import Testing
import Wire

@testable import CLI

@Suite struct `The command line` {
  private let customer = ["--customer", "alder.example"]

  @Test func `lists rows for programs and a table for people`() async throws {
    let cli = try await CLIHouse()
    let piped = await cli.run("customers")
    #expect(piped.code == .done)
    #expect(
      piped.output
        == "Alder Dairy\talder.example\t0\t0\t20\t0\nBirch Bakery\tbirch.example\t0\t0\t0\t0\n")
    let shown = await cli.run("customers", terminal: true)
    #expect(shown.output.contains("Customer"))
    #expect(shown.output.contains("──"))
    #expect(!shown.output.contains("\t"))
    let json = await cli.run("customers", "--json")
    let names = try JSONParser.parse(Array(json.output.utf8)).array?.map { $0["name"] }
    #expect(names == ["Alder Dairy", "Birch Bakery"])
    await cli.stop()
  }

  @Test func `creates a user and shows the password once`() async throws {
    let cli = try await CLIHouse()
    let made = await cli.run(
      "users", "create", "--customer", "Alder Dairy", "--email", "zoe@alder.example",
      "--display-name", "Zoë", "--location", "NL", "--product", "SUITE", "--yes")
    #expect(made.code == .done, "\(made.errors)")
    #expect(made.output.contains("Zoë,zoe@alder.example,"))
    #expect(made.errors.contains("Suite: 0 → 1 of 10"))
    let shown = await cli.run("users", "show", "ZOE@alder.example", "--customer", "alder.example")
    #expect(shown.output.contains("Suite"))
    #expect(!shown.output.contains("password"))
    await cli.stop()
  }

  @Test func `does nothing that nobody said yes to`() async throws {
    let cli = try await CLIHouse()
    try await cli.house.users(["mira", "otto"], at: cli.customer)
    let words = ["users", "delete", "--search", "alder", "--customer", "alder.example"]
    let silent = await cli.run(
      words[0], words[1], words[2], words[3], words[4], words[5])
    #expect(silent.code == .wrongUse)
    #expect(silent.errors.contains("--yes"))
    let wrong = await cli.run(
      words[0], words[1], words[2], words[3], words[4], words[5], typed: ["y"], terminal: true)
    #expect(wrong.code == .wrongUse)
    #expect(wrong.errors.contains("Delete 2 users at Alder Dairy? Type 2 to go ahead:"))
    let kept = await cli.run("users", "--customer", "alder.example")
    #expect(kept.output.split(separator: "\n").count == 2)
    let right = await cli.run(
      words[0], words[1], words[2], words[3], words[4], words[5], typed: ["2"], terminal: true)
    #expect(right.code == .done, "\(right.errors)")
    let gone = await cli.run("users", "deleted", "--customer", "alder.example")
    #expect(gone.output.split(separator: "\n").count == 2)
    let back = await cli.run(
      "users", "restore", "mira@alder.example", "--customer", "alder.example", "--yes")
    #expect(back.code == .done, "\(back.errors)")
    await cli.stop()
  }

  @Test func `shows a plan and stops`() async throws {
    let cli = try await CLIHouse()
    try await cli.house.users(["mira"], at: cli.customer)
    let plan = await cli.run(
      "licenses", "assign", "mira@alder.example", "--product", "PHONE", "--plan", "--customer",
      "alder.example")
    #expect(plan.code == .someRefused)
    #expect(plan.output.contains("mira@alder.example\trefused\t"))
    let refused = await cli.run(
      "licenses", "assign", "mira@alder.example", "--product", "PHONE", "--yes", "--customer",
      "alder.example")
    #expect(refused.code == .someRefused)
    #expect(refused.errors.contains("--go-ahead"))
    let seats = await cli.run("licenses", "--customer", "alder.example")
    #expect(seats.output.contains("PHONE\tPhone\t10\t0\t10"))
    await cli.stop()
  }

  @Test func `assigns, swaps and revokes licenses, down to service plans`() async throws {
    let cli = try await CLIHouse()
    try await cli.house.users(["mira"], at: cli.customer)
    let assigned = await cli.run(
      "licenses", "assign", "mira@alder.example", "--product", "SUITE", "--without", "files",
      "--yes", "--customer", "alder.example")
    #expect(assigned.code == .done, "\(assigned.errors)")
    let held = await cli.run(
      "licenses", "list", "mira@alder.example", "--customer", "alder.example")
    #expect(held.output == "SUITE\tSuite\tMail, Teams\n")
    let swapped = await cli.run(
      "licenses", "swap", "mira@alder.example", "--from", "SUITE", "--to", "CHARTS", "--yes",
      "--customer", "alder.example")
    #expect(swapped.code == .someRefused)
    let revoked = await cli.run(
      "licenses", "revoke", "--has", "SUITE", "--product", "SUITE", "--yes", "--customer",
      "alder.example")
    #expect(revoked.code == .done, "\(revoked.errors)")
    let none = await cli.run(
      "licenses", "list", "mira@alder.example", "--customer", "alder.example")
    #expect(none.output.isEmpty)
    await cli.stop()
  }

  @Test func `changes users and tells what cannot be`() async throws {
    let cli = try await CLIHouse()
    try await cli.house.users(["mira"], at: cli.customer)
    let renamed = await cli.run(
      "users", "update", "mira@alder.example", "--display-name", "Mira Osei", "--clear",
      "location", "--yes", "--customer", "alder.example")
    #expect(renamed.code == .done, "\(renamed.errors)")
    let roles = await cli.run(
      "users", "update", "mira@alder.example", "--role", "service-admin", "--yes", "--customer",
      "alder.example", "--json")
    #expect(roles.code == .done)
    let answer = try JSONParser.parse(Array(roles.output.utf8))
    #expect(answer["operation"]?["state"] == "done")
    let flawed = await cli.run(
      "users", "update", "mira@alder.example", "--location", "Narnia", "--yes", "--customer",
      "alder.example")
    #expect(flawed.code == .wrongUse)
    #expect(flawed.errors.contains("/change/location"))
    await cli.stop()
  }

  @Test func `speaks four languages, and the server with it`() async throws {
    let cli = try await CLIHouse()
    let german = await cli.run(
      "users", "show", "nobody@alder.example", "--language", "de",
      "--customer", "alder.example")
    #expect(german.code == .notFound)
    #expect(german.errors == "Es gibt keinen Benutzer „nobody@alder.example“.\n")
    let swedish = await cli.run(
      "operations", "show", "0190f3d6-0000-7000-8000-000000000000", "--customer",
      "alder.example", "--language=sv")
    #expect(swedish.code == .notFound)
    #expect(!swedish.errors.contains("There"))
    await cli.stop()
  }

  @Test func `adds, lists, tries and removes webhooks`() async throws {
    let cli = try await CLIHouse()
    let made = await cli.run(
      "webhook", "add", "https://desk.example/hook", "--name", "Desk", "--kind", "user.created",
      "--customer", "alder.example")
    #expect(made.code == .done && made.output.hasPrefix("tnw_"))
    let listed = await cli.run("webhook", "list", "--json")
    let hooks = try JSONParser.parse(Array(listed.output.utf8)).array ?? []
    let id = try #require(hooks.first?["id"]?.string)
    #expect(hooks.first?["customers"]?.array?.count == 1)
    #expect(await cli.run("webhook").output.contains("Desk\thttps://desk.example/hook\ton"))
    // Nothing is sent from tests, so nobody takes it.
    let tried = await cli.run("webhook", "test", id)
    #expect(tried.code == .someRefused && tried.output.contains("unreachable"))
    #expect(await cli.run("webhook", "remove", id).code == .done)
    #expect(await cli.run("webhook", "remove", id).code == .notFound)
    #expect(await cli.run("webhook", "add", "http://desk.example").code != .done)
    await cli.stop()
  }

  @Test func `makes, lists and revokes tokens, and takes rules in`() async throws {
    let cli = try await CLIHouse()
    let made = await cli.run("token", "create", "nightly")
    #expect(made.code == .done)
    #expect(made.output.hasPrefix("tn"))
    #expect(made.output.split(separator: "\n").count == 1)
    let listed = await cli.run("token", "list", "--json")
    let tokens = try JSONParser.parse(Array(listed.output.utf8)).array ?? []
    let nightly = try #require(tokens.first { $0["name"] == "nightly" }?["id"]?.string)
    #expect(await cli.run("token", "revoke", nightly).code == .done)
    #expect(await cli.run("token", "revoke", nightly).code == .notFound)
    let rules = try cli.directory.write("{\"rules\":[]}", to: "rules.json")
    #expect(await cli.run("catalog", "rules", rules).code == .done)
    let found = await cli.run("catalog", "--search", "phone")
    #expect(found.output == "PHONE\tPhone\t1\n", "\(found.errors)")
    #expect(await cli.run("activity").output.contains("token.made"))
    #expect(await cli.run("operations").code == .done)
    await cli.stop()
  }

  @Test func `keeps address and token where only their owner can read them`() async throws {
    let cli = try await CLIHouse()
    let home = ["HOME": cli.directory.path]
    let address = "unix:\(cli.directory.path)/s"
    let wrong = await cli.run("login", address, typed: ["tnt_wrong"], environment: home)
    #expect(wrong.code == .denied)
    #expect(cli.directory.read(".config/tenantry/config.json") == nil)
    let signedIn = await cli.run("login", address, typed: [cli.token], environment: home)
    #expect(signedIn.code == .done, "\(signedIn.errors)")
    #expect(!signedIn.output.contains(cli.token))
    #expect(cli.directory.mode(of: ".config/tenantry/config.json") == 0o600)
    #expect(cli.directory.mode(of: ".config/tenantry") == 0o700)
    #expect(await cli.run("customers", environment: home).code == .done)
    let elsewhere = home.merging(["TENANTRY_ADDRESS": "https://other.example"]) { $1 }
    #expect(await cli.run("customers", environment: elsewhere).code == .denied)
    await cli.stop()
  }

  @Test func `says so when nobody is there, or nobody is signed in`() async throws {
    let directory = try TemporaryDirectory()
    let recorder = Recorder()
    let none = TenantryCLI.run(["customers"], environment: [:], console: recorder.console)
    #expect(none == .denied)
    let dead = TenantryCLI.run(
      ["customers"],
      environment: [
        "TENANTRY_ADDRESS": "unix:\(directory.path)/none", "TENANTRY_TOKEN": "tnt_secret",
      ], console: recorder.console)
    #expect(dead == .trouble)
    #expect(recorder.errors.contains("does not answer"))
    #expect(!recorder.errors.contains("tnt_secret"))
    let open = TenantryCLI.run(
      ["customers"],
      environment: ["TENANTRY_ADDRESS": "http://far.example", "TENANTRY_TOKEN": "t"],
      console: recorder.console)
    #expect(open == .wrongUse)
  }
}
