import Domain
import Operations

@testable import WebUI

extension PageSamples {
  /// One customer is done, one is planned with a seat too few, one has a row to correct.
  var bulkFile: BulkFilePage {
    let file = BulkFile(
      id: BulkFile.ID(high: 8, low: 1), fileName: "technicians.csv",
      sentBy: BulkFile.ID(high: 1, low: 1), senderName: "Gail Grant", sentAt: Self.now,
      headers: ["Customer", "Display name", "Email", "Shoe size"],
      columns: [.customer, .displayName, .email, nil], rows: 14)
    let parts = [part("Alder Dairy", 1), part("Birch Bank", 2), part("Cedar & Sons", 3)]
    return BulkFilePage(
      say: say, csrf: "csrf-token",
      report: BulkReport(
        file: file,
        totals: BulkFile.Totals(customers: 3, rows: 9, flawedRows: 1, strays: 5),
        parts: Self.page(parts),
        strays: [
          Stray.Group(customerText: "Aldr <Dairy>", reason: .unknown, rows: 2, line: 5),
          Stray.Group(customerText: "Twin", reason: .ambiguous, rows: 1, line: 7),
          Stray.Group(customerText: "Dogwood", reason: .withdrawn, rows: 1, line: 9),
          Stray.Group(customerText: "", reason: .broken(.openQuote), rows: 1, line: 14),
        ]), query: BulkQuery(news: .planned(1, behind: 1)), prospect: BulkProspect(parts),
      hasPasswords: true)
  }

  private func part(_ name: String, _ number: UInt64) -> BulkFile.Part {
    let customer = Customer.ID(high: 9, low: number)
    let plan = Plan(
      id: Plan.ID(high: 10, low: number), customer: customer,
      intent: .create(licenses: [], reusingDeletedNames: false), madeBy: "Gail Grant",
      madeAt: Self.now,
      tally: Plan.Tally(
        rows: 3, willChange: number == 2 ? 2 : 3, refused: number == 2 ? 1 : 0),
      seats: [
        SeatForecast(
          product: Product.ID(high: 4, low: 1), total: 5, before: 3, after: 5,
          shortfall: number == 2 ? 1 : 0)
      ])
    let operation = Operation(
      id: plan.id, customer: customer, kind: .create, state: .done, appliedBy: "Gail Grant",
      appliedAt: Self.now, finishedAt: Self.now, rows: 3, cursor: 3, changed: 3)
    return BulkFile.Part(
      customer: customer, customerName: name, upload: Upload.ID(high: 11, low: number), rows: 3,
      flawedRows: number == 3 ? 1 : 0, leftOut: 0, plan: number == 3 ? nil : plan,
      operation: number == 1 ? operation : nil)
  }
}
