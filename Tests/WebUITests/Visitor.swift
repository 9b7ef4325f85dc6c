import Domain
import Foundation
import HTTP
import Operations
import Secrets
import TestSupport
import WebUI

/// A browser without scripts: keeps cookies, fills in forms, follows where it is sent.
final class Visitor {
  let handler: @Sendable (Request) async -> Response?
  private(set) var cookies: [String: String] = [:]
  var language = "en"

  init(_ operations: Operations, settings: WebUI.Settings = WebUI.Settings()) {
    handler = WebUI.handler(operations: operations, settings: settings)
  }

  /// What came back, read to its end.
  struct Answer {
    let status: Int
    let headers: Headers
    let text: String

    var location: String? { headers["Location"] }

    /// The token that the page's forms carry.
    var csrf: String { value(after: "name=\"csrf\" value=\"") ?? "" }

    /// The values of all fields of that name, in the page's order.
    func values(named name: String) -> [String] {
      text.components(separatedBy: "name=\"\(name)\" value=\"").dropFirst().map {
        String($0.prefix { $0 != "\"" })
      }
    }

    /// Where the buttons of the page's forms lead.
    var ways: [String] {
      text.components(separatedBy: "formaction=\"").dropFirst().map {
        String($0.prefix { $0 != "\"" }).replacing("&amp;", with: "&")
      }
    }

    func value(after mark: String) -> String? {
      text.firstRange(of: mark).map { String(text[$0.upperBound...].prefix { $0 != "\"" }) }
    }
  }

  func get(_ address: String) async throws -> Answer {
    try await send(.get, address, headers: [:], body: [])
  }

  func post(
    _ address: String, _ fields: KeyValuePairs<String, String>, from site: String? = nil
  ) async throws -> Answer {
    let body = fields.map { "\(PercentCoding.encode($0))=\(PercentCoding.encode($1))" }
      .joined(separator: "&")
    var headers: Headers = ["Content-Type": "application/x-www-form-urlencoded"]
    if let site { headers.add("Origin", site) }
    return try await send(.post, address, headers: headers, body: Array(body.utf8))
  }

  /// Sends a file as a browser does.
  func upload(
    _ address: String, csrf: String, file: [UInt8], name: String = "people.csv"
  ) async throws -> Answer {
    let boundary = "----boundary7MA4YWxk"
    let head = """
      --\(boundary)\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\(csrf)\r\n\
      --\(boundary)\r\nContent-Disposition: form-data; name="file"; filename="\(name)"\r\n\
      Content-Type: text/csv\r\n\r\n
      """
    let body = Array(head.utf8) + file + Array("\r\n--\(boundary)--\r\n".utf8)
    return try await send(
      .post, address, headers: ["Content-Type": "multipart/form-data; boundary=\(boundary)"],
      body: body)
  }

  func send(
    _ method: HTTPMethod, _ address: String, headers: Headers, body: [UInt8]
  ) async throws -> Answer {
    var headers = headers
    headers.add("Host", "portal.example")
    headers.add("Accept-Language", language)
    if !cookies.isEmpty {
      headers.add("Cookie", cookies.map { "\($0)=\($1)" }.joined(separator: "; "))
    }
    let request = Request(
      method: method, target: try RequestTarget(parsing: address), headers: headers,
      body: RequestBody(body), requestID: "r-1", peer: "192.0.2.1")
    guard let response = await handler(request) else { throw NotAnswered() }
    for cookie in response.headers.all("Set-Cookie") { keep(cookie) }
    return Answer(
      status: Int(response.status.code), headers: response.headers,
      text: String(decoding: try await response.body.collect(), as: UTF8.self))
  }

  private func keep(_ cookie: String) {
    let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
    cookies[pair[0]] = cookie.contains("Max-Age=0") ? nil : pair.last
  }

  func forgetCookies() { cookies = [:] }

  func keep(cookie name: String, _ value: String) { cookies[name] = value }
}

struct NotAnswered: Error {}

/// Not to be taken for the runtime's type of that name.
typealias HTTPMethod = HTTP.Method

extension House {
  /// A browser in which somebody with these roles is signed in.
  func visitor(
    roles: Set<StaffRole> = [.globalAdmin], reach: Reach = .everyCustomer,
    email: String = "gail@partner.example"
  ) async throws -> Visitor {
    let visitor = Visitor(operations)
    let invited = try await operations.inviteStaff(
      StaffDraft(
        name: Label(stored: "Gail Grant"), email: EmailAddress(stored: email), roles: roles,
        reach: reach), as: admin)
    let session = try await operations.join(
      link: invited.link.reveal(), name: "Gail Grant", email: "",
      password: "kettle orbit walnut fjord")
    visitor.keep(cookie: "session", session.token.reveal())
    return visitor
  }
}
