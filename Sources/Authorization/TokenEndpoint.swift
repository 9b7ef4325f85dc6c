import Domain
import FoundationEssentials
import HTTP
import Operations
import Secrets
import Wire

extension Authorization {
  func token(_ isSecond: Bool, _ request: Request) async throws -> Response {
    let form = try await TokenForm(request)
    let proof = try ClientProof(
      form, request, address: request.client(trustingProxy: trustsProxy))
    let offer = try offer(form, isSecond)
    let issued = try await operations.exchange(offer, from: proof, isSecondVersion: isSecond)
    return answer(issued, isSecond)
  }

  private func offer(_ form: TokenForm, _ isSecond: Bool) throws -> TokenOffer {
    switch try form.required("grant_type") {
    case "client_credentials": return .itself(try resource(form, isSecond) ?? .usual)
    case "authorization_code":
      return .code(
        try form.required("code"), redirect: form["redirect_uri"],
        verifier: try form.required("code_verifier"))
    case "refresh_token":
      return .refresh(try form.required("refresh_token"), for: try resource(form, isSecond))
    default: throw TokenFailure(.unsupportedGrantType)
    }
  }

  /// The API that tokens are wanted for; nil where none is named.
  private func resource(_ form: TokenForm, _ isSecond: Bool) throws -> TokenResource? {
    if isSecond {
      guard let text = form["scope"] else { return nil }
      guard let scope = TokenScope(text, house: operations.publicAddress) else {
        throw TokenFailure(.scope)
      }
      return scope.resource
    }
    guard let text = form["resource"] else { return nil }
    guard let resource = TokenResource(text, house: operations.publicAddress) else {
      throw TokenFailure(.resource)
    }
    return resource
  }

  private func answer(_ issued: IssuedTokens, _ isSecond: Bool) -> Response {
    let seconds = Operations.accessTokenSeconds
    let start = Moment(microseconds: 0).seconds(until: issued.issuedAt)
    // The first version writes its numbers as texts.
    let number: (Int) -> JSONValue = { isSecond ? .integer($0) : .string(String($0)) }
    var members: [JSONValue.Member] = [
      .init("token_type", "Bearer"),
      .init("scope", .string(scope(of: issued, isSecond))),
      .init("expires_in", number(seconds)),
      .init("ext_expires_in", number(seconds)),
    ]
    if !isSecond {
      members += [
        .init("expires_on", number(start + seconds)), .init("not_before", number(start)),
        .init("resource", .string(issued.resource.text)),
      ]
    }
    members.append(.init("access_token", .string(issued.access)))
    if let refresh = issued.refresh {
      members.append(.init("refresh_token", .string(refresh.reveal())))
    }
    var response = Response.json(JSONValue.object(members).json)
    response.noCompression = true
    return response
  }

  private func scope(of issued: IssuedTokens, _ isSecond: Bool) -> String {
    let permission = TokenResource.permission
    guard isSecond else { return permission }
    let named = "\(issued.resource.text)/\(issued.isByItself ? ".default" : permission)"
    return issued.refresh == nil ? named : named + " offline_access"
  }
}

/// The fields of a request for tokens. None may stand there twice (RFC 6749 §3.2).
struct TokenForm {
  /// No token of ours and no address is as long.
  private static let limit = 64 * 1024
  private let fields: [String: String]

  init(_ request: Request) async throws {
    guard request.contentType == "application/x-www-form-urlencoded" else {
      throw TokenFailure(.malformed("the body is no form"))
    }
    let bytes: [UInt8]
    do {
      bytes = try await request.body.collect(upTo: Self.limit)
    } catch {
      throw TokenFailure(.malformed("the body is too large, or was broken off"))
    }
    guard let form = try? FormFields(parsing: bytes, maxBytes: Self.limit, maxFields: 100) else {
      throw TokenFailure(.malformed("the body has too many fields"))
    }
    fields = try Dictionary(form.fields.map { ($0.name, $0.value) }) { _, _ in
      throw TokenFailure(.malformed("a field stands there twice"))
    }
  }

  /// Nil for one that is not there or empty.
  subscript(name: String) -> String? {
    fields[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  func required(_ name: StaticString) throws -> String {
    guard let value = self[name.description] else { throw TokenFailure(.missing(name.description)) }
    return value
  }
}

extension ClientProof {
  /// By the body, or by HTTP Basic, but not by both (RFC 6749 §2.3).
  fileprivate init(_ form: TokenForm, _ request: Request, address: String) throws {
    guard let field = request.headers["authorization"] else {
      self.init(
        id: try form.required("client_id"), secret: form["client_secret"], address: address)
      return
    }
    let parts = field.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "basic", field.utf8.count <= 4096,
      let data = Data(base64Encoded: String(parts[1]))
    else { throw TokenFailure(.client) }
    let pair = Array(data).split(
      separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard pair.count == 2, form["client_secret"] == nil else {
      throw TokenFailure(.malformed("the client proves itself twice, or not at all"))
    }
    let id = PercentCoding.decodeForm(pair[0])
    guard form["client_id"] == nil || form["client_id"] == id else {
      throw TokenFailure(.malformed("two clients are named"))
    }
    self.init(id: id, secret: PercentCoding.decodeForm(pair[1]), address: address)
  }
}
