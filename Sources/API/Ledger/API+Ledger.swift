import Domain
import HTTP
import Operations
import Wire

extension API {
  /// - Parameter customer: Nil for all customers in reach.
  func ledger(_ customer: Customer.ID?, _ call: Call) async throws -> Response {
    let page = try await operations.ledger(
      in: customer, action: call.query("action").flatMap { Action(rawValue: $0) }, call.page,
      as: call.principal)
    return try .shape(page.answer { LedgerEntryAnswer($0) })
  }
}
