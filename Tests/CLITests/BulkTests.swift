import Domain
import Operations
import TestSupport
import Testing

@testable import CLI

@Suite struct `A file for many customers on the command line` {
  private let file =
    "Customer;Display name;Email\r\nAlder Dairy;Zoë Šimůnek;zoe@alder.example\r\n"
    + "Birch Bakery;Ben;ben@birch.example\r\nBrich;Bea;bea@birch.example\r\n"

  @Test func `creates users everywhere and saves one file of passwords`() async throws {
    let cli = try await CLIHouse()
    let worker = worker(cli.house.operations)
    let path = try cli.directory.write(file, to: "many.csv")
    let done = await cli.run(
      "bulk", path, "--location", "NL", "--passwords", cli.directory.path + "/out.csv", "--yes")
    #expect(done.code == .someRefused, "one row has no customer: \(done.errors)")
    #expect(done.errors.contains("1 row has no customer"))
    #expect(done.errors.contains("“Brich”: 1 row, line 4"))
    #expect(done.output.contains("Alder Dairy\t1\t0"))
    let passwords = try #require(cli.directory.read("out.csv"))
    #expect(passwords.contains("Alder Dairy,Zoë Šimůnek,zoe@alder.example,"))
    #expect(passwords.contains("Birch Bakery,Ben,ben@birch.example,"))
    #expect(cli.directory.mode(of: "out.csv") == 0o600)
    worker.cancel()
    cli.house.operations.work.ring()
    await cli.stop()
  }

  @Test func `shows a plan and changes nothing, and wants to know where passwords go`()
    async throws
  {
    let cli = try await CLIHouse()
    let path = try cli.directory.write("Display name,Email\nTec,tec\n", to: "list.csv")
    let plan = await cli.run(
      "bulk", path, "--customer", "alder.example", "--customer", "Birch Bakery", "--plan")
    #expect(plan.code == .done, "\(plan.errors)")
    #expect(plan.output.contains("Birch Bakery\t1\t0"))
    #expect(await cli.run("users", "--customer", "alder.example").output.isEmpty)
    let unsaid = await cli.run("bulk", path, "--customer", "alder.example", "--yes")
    #expect(unsaid.code == .wrongUse && unsaid.errors.contains("--passwords"))
    let unknown = await cli.run("bulk", path, "--customer", "Nobody", "--plan")
    #expect(unknown.code != .done && unknown.errors.contains("Nobody"))
    await cli.stop()
  }

  private func worker(_ operations: Operations) -> Task<Void, any Error> {
    Task {
      let worker = operations.newWorker()
      while !Task.isCancelled {
        let claimed = try await operations.claim(for: worker)
        if claimed.isEmpty { await operations.work.wait() }
        for operation in claimed { _ = try await operations.carryOn(operation) }
      }
    }
  }
}
