import Domain
import HTTP
import Messages
import Operations
import Wire

/// Rows of a batch as they are answered.
struct BatchRows {
  private let language: Language
  private(set) var items: [BatchRow] = []

  init(_ language: Language) {
    self.language = language
  }

  /// A row that never came into a plan.
  mutating func refuse(_ name: String? = nil, id: String? = nil, _ error: PartnerError) {
    items.append(
      BatchRow(
        status: Int(error.code.status.code), id: id, userPrincipalName: name,
        passwordProfile: nil, error: error.answer(in: language)))
  }

  /// A row of a plan that was carried out, or that would change nothing.
  mutating func add(
    _ row: PlanRow, _ made: PasswordProfile?, _ catalog: Catalog, _ customer: Customer.ID
  ) {
    let causes =
      row.outcome?.kind == .refused
      ? row.outcome?.causes : row.verdict == .refused ? row.causes : nil
    let error = causes.map {
      CauseTelling(causes: $0, catalog: catalog, customer: customer).error
    }
    items.append(
      BatchRow(
        status: error.map { Int($0.code.status.code) } ?? 200,
        id: error == nil || row.version > 0 ? row.user.text : nil,
        userPrincipalName: row.target.signInName.text, passwordProfile: made,
        error: error?.answer(in: language)))
  }

  func answer(of total: Int) -> BatchAnswer {
    let failed = items.count { $0.error != nil }
    return BatchAnswer(
      id: nil, state: "done", totalCount: total, succeededCount: items.count - failed,
      failedCount: failed, items: items, passwords: nil, continuationToken: nil, links: nil,
      attributes: ResourceAttributes("Batch"))
  }
}
