/// A status code (RFC 9110 §15): three digits, 100 to 599.
package struct Status: Hashable, Sendable {
  package let code: UInt16

  package init(code: UInt16) {
    self.code = code
  }

  package static let ok = Status(code: 200)
  package static let created = Status(code: 201)
  package static let accepted = Status(code: 202)
  package static let noContent = Status(code: 204)
  package static let partialContent = Status(code: 206)
  package static let seeOther = Status(code: 303)
  package static let notModified = Status(code: 304)
  package static let permanentRedirect = Status(code: 308)
  package static let badRequest = Status(code: 400)
  package static let unauthorized = Status(code: 401)
  package static let forbidden = Status(code: 403)
  package static let notFound = Status(code: 404)
  package static let methodNotAllowed = Status(code: 405)
  package static let notAcceptable = Status(code: 406)
  package static let requestTimeout = Status(code: 408)
  package static let conflict = Status(code: 409)
  package static let gone = Status(code: 410)
  package static let preconditionFailed = Status(code: 412)
  package static let contentTooLarge = Status(code: 413)
  package static let uriTooLong = Status(code: 414)
  package static let unsupportedMediaType = Status(code: 415)
  package static let expectationFailed = Status(code: 417)
  package static let unprocessableContent = Status(code: 422)
  package static let preconditionRequired = Status(code: 428)
  package static let tooManyRequests = Status(code: 429)
  package static let headerFieldsTooLarge = Status(code: 431)
  package static let internalServerError = Status(code: 500)
  package static let notImplemented = Status(code: 501)
  package static let serviceUnavailable = Status(code: 503)
  package static let versionNotSupported = Status(code: 505)

  /// Whether an answer with this status has a body at all (RFC 9110 §6.4.1).
  package var allowsBody: Bool {
    code >= 200 && code != 204 && code != 304
  }
}
