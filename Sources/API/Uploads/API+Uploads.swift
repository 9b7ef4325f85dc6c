import Domain
import HTTP
import Messages
import Operations
import Wire

extension API {
  /// Reads a file while it arrives; what is wrong with its rows is told by `uploadRows`.
  func receiveUpload(_ customer: Customer.ID, _ call: Call) async throws -> Response {
    let upload = try await operations.receiveUpload(
      fileName: call.query("fileName") ?? "users.csv", chunks: call.request.body, in: customer,
      as: call.principal)
    return try .made(UploadAnswer(upload), at: APIRoute.upload(customer, upload.id).path)
  }

  func upload(_ id: Upload.ID, _ customer: Customer.ID, _ call: Call) async throws -> Response {
    try .shape(UploadAnswer(try await operations.upload(id, in: customer, as: call.principal)))
  }

  func uploadRows(
    _ id: Upload.ID, _ customer: Customer.ID, _ call: Call
  ) async throws -> Response {
    let page = try await operations.uploadRows(
      id, in: customer, flawedOnly: call.flag("flawed"), call.page, as: call.principal)
    let texts = APITexts(call.language)
    return try .shape(page.answer { UploadRowAnswer($0, texts) })
  }

  func failedRows(
    _ id: Operation.ID, _ customer: Customer.ID, _ call: Call
  ) async throws -> Response {
    let language = call.language
    let file = try await operations.failedRowsFile(
      id, in: customer, language: language.tag,
      describe: { causes, catalog in
        let texts = CauseTexts(language, catalog)
        return causes.map { texts.explain($0).text }.joined(separator: " ")
      }, as: call.principal)
    return .download(
      named: "failed-rows.csv", type: "text/csv; charset=utf-8; header=present",
      body: .sequence(file))
  }
}
