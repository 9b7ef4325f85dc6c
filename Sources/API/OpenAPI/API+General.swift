import Domain
import HTTP
import Messages

extension API {
  func description(_ request: Request) -> Response {
    var response = Response.json(OpenAPIDescription.bytes)
    response.headers["Cache-Control"] = "no-cache"
    return response.tagged(OpenAPIDescription.tag, for: request)
  }

  /// An empty file with our headers in the reader's language; any of the four can be read again.
  func uploadTemplate(_ request: Request) -> Response {
    let columns = Upload.Column.allCases.filter { $0 != .customer }
    let names = columns.map {
      UploadHeaders.name($0, language: request.language.rawValue)
    }
    let text = "\u{FEFF}" + names.joined(separator: ",") + "\r\n"
    var response = Response.download(
      named: "users.csv", type: "text/csv; charset=utf-8; header=present",
      body: .bytes(Array(text.utf8)))
    response.headers["Vary"] = "Accept-Language"
    response.headers["Cache-Control"] = "no-cache"
    return response
  }
}
