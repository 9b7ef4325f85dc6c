import Domain
import HTTP
import Wire

extension Endpoint {
  static let uploads: [Endpoint] = [
    Endpoint(
      method: .post, template: .uploads,
      summary: "Read and check a file of users; nothing is created yet",
      access: .right(.uploadUsers),
      query: [.text("fileName", "What the file is called.")],
      body: .stream(["text/csv", "application/octet-stream"]),
      answers: [.created(UploadAnswer.self)]),
    Endpoint(
      method: .get, template: .upload, summary: "A file that was read and checked",
      access: .right(.uploadUsers), answers: [.ok(UploadAnswer.self)]),
    Endpoint(
      method: .get, template: .uploadRows,
      summary: "Rows of a file with everything that is wrong with each",
      access: .right(.uploadUsers),
      query: [.flag("flawed", "Only rows that have problems.")] + Parameter.paging,
      answers: [.ok(PageAnswer<UploadRowAnswer>.self)]),
  ]
}
