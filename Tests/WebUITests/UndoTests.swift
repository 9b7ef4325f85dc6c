import Domain
import HTML
import Messages
import Operations
import TestSupport
import Testing

@testable import WebUI

@Suite struct `The page of an undo` {
  @Test(arguments: [
    ("en", "Undo: Delete users", "This takes back “Delete users”, which Ada Admin started on"),
    ("nl", "Gebruikers verwijderen", "Dit maakt “Gebruikers verwijderen” ongedaan"),
    ("de", "Benutzer löschen", "Das macht „Benutzer löschen“ rückgängig"),
    ("sv", "Ta bort användare", "Det här ångrar ”Ta bort användare”"),
  ])
  func `says what is taken back, with the way to it`(
    language: String, title: String, text: String
  ) async throws {
    let house = try await House()
    let customer = try await house.customer()
    let users = try await house.users(["ann", "bo"], at: customer)
    let plan = try await house.operations.planDeletion(
      .users(users), in: customer.id, as: house.admin)
    try await house.finish(plan)
    let visitor = try await house.visitor()
    visitor.language = language
    let path = "/customers/\(customer.id)"
    let operation = "\(path)/operations/\(plan.id)"
    let csrf = try await visitor.get(operation).csrf
    let planned = try await visitor.post("\(operation)/undoing", ["csrf": csrf])
    let page = try await visitor.get(try #require(planned.location))
    #expect(page.text.contains(title))
    #expect(page.text.contains(text))
    #expect(page.text.contains("href=\"\(operation)\""))

    let applied = try await visitor.post(
      "\(try #require(planned.location))/application", ["csrf": csrf])
    let back = try await visitor.get(try #require(applied.location))
    #expect(back.text.contains(title), "the operation is called as its plan was")
    #expect(back.text.contains(text))
    #expect(try await visitor.get(operation).text.contains(try #require(applied.location)))
  }

  @Test func `of a quantity tells both numbers`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 5)])
    let plan = try await house.operations.planQuantity(
      Sample.suite.id, try Quantity(parsing: 9), in: customer.id, as: house.admin)
    let visitor = try await house.visitor()
    let page = try await visitor.get("/customers/\(customer.id)/plans/\(plan.id)").text
    #expect(page.contains("<dt>From us now</dt><dd>5</dd>"))
    #expect(page.contains("<dt>From us afterwards</dt><dd><strong>9</strong></dd>"))
  }

  @Test func `is not spoken of where nothing can be undone`() {
    var operation = Operation(
      id: Plan.ID(high: 1, low: 1), customer: PageSamples.customer.id, kind: .delete, state: .done,
      appliedBy: "Ada", appliedAt: House.start, rows: 1, pack: nil)
    operation.changed = 1
    operation.cursor = 1
    operation.finishedAt = House.start
    func card(_ days: Int) -> [Node] {
      UndoCard(
        say: .of(.english), customer: PageSamples.customer.id, csrf: "x", operation: operation,
        links: UndoLinks(), days: days, mayUndo: true, now: House.start
      ).body
    }
    #expect(card(0).rendered().isEmpty)
    #expect(String(decoding: card(1).rendered(), as: UTF8.self).contains("Undo…"))
  }
}
