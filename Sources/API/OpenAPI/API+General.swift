import HTTP
import Messages
import Operations

extension API {
  func description(_ request: Request) -> Response {
    var response = Response.json(OpenAPIDescription.bytes)
    response.headers["Cache-Control"] = "no-cache"
    return response.tagged(OpenAPIDescription.tag, for: request)
  }

  /// An empty file with our headers in the reader's language; any of the four can be read again.
  func uploadTemplate(_ request: Request) -> Response {
    var response = Response.download(
      named: "users.csv", type: "text/csv; charset=utf-8; header=present",
      body: .bytes(UserFile.template(language: request.language.tag)))
    response.headers["Vary"] = "Accept-Language"
    response.headers["Cache-Control"] = "no-cache"
    return response
  }
}
