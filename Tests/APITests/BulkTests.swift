import API
import Domain
import HTTP
import Operations
import TestSupport
import Testing
import Wire

@Suite struct `A file for many customers over the API` {
  private let file = """
    Customer;Display name;Email\r
    alder.example;Zoë Šimůnek;zoe@alder.example\r
    Birch Bakery;Ben;ben@birch.example\r
    Brich;Bea;bea@birch.example\r
    Birch Bakery;;nobody@birch.example\r

    """

  @Test func `is split, placed, planned, applied, and gives its passwords once`() async throws {
    let api = try await APIHouse()
    let birch = api.neighbor
    let answer = try await api.ask(
      .post, "/api/bulk-files?fileName=many.csv", file: file)
    #expect(answer.status == 201)
    let report = try answer.read(BulkReportAnswer.self)
    let path = "/api/bulk-files/\(report.file.id)"
    #expect(answer.headers["Location"] == path)
    #expect(report.customers == 2 && report.rows == 3 && report.flawedRows == 1)
    #expect(report.strayGroups.map(\.customer) == ["Brich"])
    let placed = try await api.ask(
      .post, path + "/placements",
      ["text": "Brich", "customer": .string(birch.id.text)]
    ).read(PlacementAnswer.self)
    #expect(placed.placed == 1)
    try await plan(api, path)
    let key = try await apply(api, path)
    let download = try await api.ask(.post, path + "/passwords", ["key": .string(key)])
    #expect(download.status == 200 && download.headers["Cache-Control"] == "no-store")
    #expect(download.text.contains("Birch Bakery,Bea,bea@birch.example,"))
    #expect(download.text.split(whereSeparator: \.isNewline).count == 4)
    let again = try await api.ask(.post, path + "/passwords", ["key": .string(key)])
    #expect(again.code == "pack-gone")
    let files = try await api.ask(.get, "/api/bulk-files").read(ListAnswer<BulkFileAnswer>.self)
    #expect(files.items.map(\.id) == [report.file.id])
  }

  private func plan(_ api: APIHouse, _ path: String) async throws {
    let strict = try await api.ask(.post, path + "/plans").read(BulkStepsAnswer.self)
    #expect(strict.steps[0].plan?.tally.willChange == 1 && strict.steps[0].problem == nil)
    let problem = try #require(strict.steps[1].problem)
    #expect(problem.code == "upload-refused" && problem.errors?.first?.code == "flawed-rows")
    let wrong = try await api.ask(.post, path + "/plans", ["location": "XX"])
    #expect(wrong.status == 422)
    let loose = try await api.ask(
      .post, path + "/plans", ["location": "NL", "skipFlawedRows": true]
    ).read(BulkStepsAnswer.self)
    #expect(loose.steps.map { $0.plan?.tally.willChange } == [1, 2])
  }

  private func apply(_ api: APIHouse, _ path: String) async throws -> String {
    let answer = try await api.ask(.post, path + "/application", ["goAhead": true])
    #expect(answer.status == 202)
    let steps = try answer.read(BulkStepsAnswer.self)
    #expect(steps.steps.map { $0.operation?.state } == ["running", "running"])
    let early = try await api.ask(
      .post, path + "/passwords", ["key": .string(steps.packKey ?? "")])
    #expect(early.code == "pack-not-ready")
    let worker = api.house.operations.newWorker()
    for claimed in try await api.house.operations.claim(for: worker) {
      _ = try await api.house.operations.carryOn(claimed)
    }
    let parts = try await api.ask(.get, path + "/customers")
      .read(PageAnswer<BulkPartAnswer>.self)
    #expect(parts.items.map { $0.operation?.changed } == [1, 2])
    return try #require(steps.packKey)
  }

  @Test func `can be a list for a group, which is told by name when it is wrong`() async throws {
    let api = try await APIHouse()
    let list = "Display name,Email\nTec,tec\n"
    let made = try await api.ask(
      .post, "/api/bulk-files?customers=birch.example;Alder%20Dairy", file: list
    ).read(BulkReportAnswer.self)
    #expect(made.customers == 2 && made.rows == 2 && made.flawedRows == 0)
    let wrong = try await api.ask(
      .post, "/api/bulk-files?customers=Nobody", file: list,
      headers: [("Accept-Language", "sv")])
    #expect(wrong.code == "upload-refused")
    #expect(wrong.text.contains("unknown-customers") && wrong.text.contains("Nobody"))
    #expect(wrong.headers["Content-Language"] == "sv")
  }
}
