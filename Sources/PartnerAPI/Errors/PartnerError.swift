import Domain
import HTTP
import Messages
package import Wire

/// A request that is not served, before it is told in a language.
struct PartnerError: Error, Sendable {
  let code: ErrorCode
  /// For programs: which account and product, which member.
  var data: [String] = []
  var headers = Headers()
  /// What the code's own sentence does not say.
  var detail: (@Sendable (Language) -> String)?

  init(
    _ code: ErrorCode, data: [String] = [], headers: Headers = Headers(),
    detail: (@Sendable (Language) -> String)? = nil
  ) {
    self.code = code
    self.data = data
    self.headers = headers
    self.detail = detail
  }

  /// A member or parameter that is wrong, by its name.
  static func property(
    _ name: String, _ detail: (@Sendable (Language) -> String)? = nil
  ) -> PartnerError {
    PartnerError(.invalidProperty, data: [name], detail: detail)
  }

  /// Characters that a description has at most (PC 5.3.1).
  private static let longest = 1024

  func answer(in language: Language) -> ErrorAnswer {
    var description = code.text(in: language)
    if let detail { description += " " + detail(language) }
    return ErrorAnswer(
      code: code.rawValue, description: String(description.prefix(Self.longest)),
      data: data.isEmpty ? nil : data, source: ErrorAnswer.source)
  }

  func response(in language: Language) -> Response {
    // Texts and numbers of ours can always be written.
    let bytes = (try? answer(in: language).encoded()) ?? []
    var response = Response.bytes(
      bytes, type: PartnerAPI.contentType, status: code.status)
    for field in headers { response.headers.add(field.name, field.value) }
    response.headers["Content-Language"] = language.tag
    return response
  }
}

/// The envelope of an error (PC 5.3.1).
package struct ErrorAnswer: Shape {
  static let source = "PartnerFD"

  package var code: Int
  package var description: String
  package var data: [String]?
  package var source: String

  package static let name = "Error"
  package static let members: [String: MemberNote] = [
    "code": .note("The number that programs go by."), "description": MemberNote(maxLength: 1024),
  ]
}
