import Domain
import Operations
import TestSupport
import Testing

@testable import WebUI

@Suite struct `The bar above every page` {
  /// Sets off more than is carried out within the request.
  private func setOff(_ house: House, at customer: Customer) async throws -> Operation {
    let drafts = (1...201).map {
      DraftInput(displayName: "N \($0)", email: "n\($0)@\(customer.domains[0].text)")
    }
    let plan = try await house.operations.planCreation(
      of: drafts, licenses: [], in: customer.id, as: house.admin)
    return try await house.operations.apply(
      plan.id, goAhead: false, in: customer.id, as: house.admin
    ).operation
  }

  @Test func `counts what is running within reach, and nothing else`() async throws {
    let house = try await House()
    let mine = try await house.customer("Mine", domain: "mine.example")
    let theirs = try await house.customer("Theirs", domain: "theirs.example")
    let all = try await house.visitor()
    let limited = try await house.visitor(reach: .only([mine.id]), email: "lim@partner.example")
    #expect(try await !all.get("/customers").text.contains("data-jobs"))
    #expect(try await all.get("/operations/running").text.isEmpty)

    let first = try await setOff(house, at: mine)
    _ = try await setOff(house, at: theirs)
    let bar = try await all.get("/customers").text
    #expect(bar.contains("2 operations are running"))
    #expect(bar.contains("href=\"/operations?state=running\""))
    #expect(try await all.get("/operations/running").text.contains("<span>2</span>"))
    #expect(try await limited.get("/customers").text.contains("1 operation is running"))

    _ = try await house.operations.pause(first.id, in: mine.id, as: house.admin)
    #expect(try await all.get("/customers").text.contains("1 operation is running"))
    #expect(try await limited.get("/operations/running").text.isEmpty)
  }

  @Test func `says it in the reader's language`() async throws {
    let house = try await House()
    _ = try await setOff(house, at: try await house.customer())
    let visitor = try await house.visitor()
    for (language, text) in [
      ("nl", "1 bewerking is bezig"), ("de", "1 Vorgang läuft"), ("sv", "1 åtgärd pågår"),
    ] {
      visitor.language = language
      #expect(try await visitor.get("/").text.contains(text))
    }
  }
}
