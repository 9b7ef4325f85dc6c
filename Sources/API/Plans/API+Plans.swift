import Domain
import HTTP
import Operations
import Secrets
import Wire

extension API {
  func plan(_ id: Plan.ID, _ customer: Customer.ID, _ call: Call) async throws -> Response {
    try .shape(PlanAnswer(try await operations.plan(id, in: customer, as: call.principal)))
  }

  func planRows(_ id: Plan.ID, _ customer: Customer.ID, _ call: Call) async throws -> Response {
    let word = call.query("verdict")
    let page = try await operations.planRows(
      id, in: customer, verdict: RowVerdict.allCases.first { $0.word == word }, call.page,
      as: call.principal)
    return try await rows(page, call)
  }

  /// Rows with their causes told; the catalogue is asked for names only where there are causes.
  func rows(_ page: Page<PlanRow>, _ call: Call) async throws -> Response {
    let hasCauses = page.items.contains { !$0.causes.isEmpty || $0.outcome != nil }
    let catalog = hasCauses ? try await operations.catalog(as: call.principal) : .empty
    let texts = CauseTexts(call.language, catalog)
    return try .shape(page.answer { PlanRowAnswer($0, texts) })
  }

  func apply(_ id: Plan.ID, _ customer: Customer.ID, _ call: Call) async throws -> Response {
    let isEmpty = call.request.contentType == nil
    let wanted = isEmpty ? ApplicationRequest() : try await call.read(ApplicationRequest.self)
    let applied = try await operations.apply(
      id, goAhead: wanted.goAhead ?? false, in: customer, as: call.principal)
    let operation = applied.operation
    let answer = OperationAnswer(operation, packKey: applied.packKey?.reveal())
    var response = try Response.shape(answer, status: operation.state.isOver ? .ok : .accepted)
    response.headers["Location"] = APIRoute.operation(customer, operation.id).path
    response.noCompression = applied.packKey != nil
    return response
  }
}
