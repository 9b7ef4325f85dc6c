import Domain
import HTTP
import Operations
import Secrets
import Wire

extension API {
  /// Days that a token can be asked to last.
  private static let tokenDays = 1...3650

  func listTokens(_ call: Call) async throws -> Response {
    let tokens = try await operations.tokens(as: call.principal)
    return try .shape(ListAnswer(items: tokens.map { TokenAnswer($0) }))
  }

  func makeToken(_ call: Call) async throws -> Response {
    let body = try await call.read(TokenRequest.self)
    var fields = FieldParser()
    let name = fields.label(body.name, "/name")
    try fields.check()
    if let days = body.days, !Self.tokenDays.contains(days) {
      throw APIFailure.field("/days", "not-a-number") { $0.notANumber(Self.tokenDays) }
    }
    let made = try await operations.makeToken(
      named: try fields.whole(name), days: body.days, as: call.principal)
    let answer = NewTokenAnswer(
      id: made.info.id.text, name: made.info.name, expiresAt: made.info.expiresAt?.iso,
      token: made.token.reveal())
    var response = try Response.made(answer, at: APIRoute.token(made.info.id).path)
    response.noCompression = true
    return response
  }

  func revokeToken(_ id: TokenInfo.ID, _ call: Call) async throws -> Response {
    try await operations.revokeToken(id, as: call.principal)
    return Response(.noContent)
  }
}
