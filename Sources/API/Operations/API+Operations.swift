import Domain
import HTTP
import Operations
import Wire

extension API {
  func listOperations(_ customer: Customer.ID?, _ call: Call) async throws -> Response {
    let page = try await operations.operations(in: customer, call.page, as: call.principal)
    return try .shape(page.answer { OperationAnswer($0) })
  }

  func operation(
    _ id: Operation.ID, _ customer: Customer.ID, _ call: Call
  ) async throws -> Response {
    let operation = try await operations.operation(id, in: customer, as: call.principal)
    return try .shape(OperationAnswer(operation))
  }

  func operationRows(
    _ id: Operation.ID, _ customer: Customer.ID, _ call: Call
  ) async throws -> Response {
    let page = try await operations.operationRows(
      id, in: customer, failedOnly: call.flag("failed"), call.page, as: call.principal)
    return try await rows(page, call)
  }

  func pause(
    _ id: Operation.ID, _ customer: Customer.ID, _ call: Call
  ) async throws -> Response {
    try .shape(
      OperationAnswer(try await operations.pause(id, in: customer, as: call.principal)))
  }

  func resume(
    _ id: Operation.ID, _ customer: Customer.ID, _ call: Call
  ) async throws -> Response {
    try .shape(
      OperationAnswer(try await operations.resume(id, in: customer, as: call.principal)))
  }

  func cancel(
    _ id: Operation.ID, _ customer: Customer.ID, _ call: Call
  ) async throws -> Response {
    try .shape(
      OperationAnswer(try await operations.cancel(id, in: customer, as: call.principal)))
  }
}
