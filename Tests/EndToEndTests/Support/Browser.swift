/// Somebody at the portal's pages without scripts: follows nothing by itself, keeps cookies, sends
/// forms with the hidden fields that the page before them carried.
final class Browser {
  private let caller: Caller
  private(set) var cookies: [String: String] = [:]
  private var csrf: String?

  init(_ place: Place) { caller = Caller(place, token: nil) }

  @discardableResult
  func open(_ path: String) throws -> Reply { keep(try caller.ask("GET", path, nil, fields)) }

  /// Sends a form of the page that was opened last.
  func send(_ path: String, _ values: [String: String]) throws -> Reply {
    let values = values.merging(csrf.map { ["csrf": $0] } ?? [:]) { own, _ in own }
    let body = values.map { "\(Self.encoded($0))=\(Self.encoded($1))" }.joined(separator: "&")
    var fields = fields
    fields["Content-Type"] = "application/x-www-form-urlencoded"
    return keep(try caller.ask("POST", path, Array(body.utf8), fields))
  }

  private var fields: [String: String] {
    var fields = ["Accept": "text/html", "Accept-Encoding": "identity"]
    fields["Sec-Fetch-Site"] = "same-origin"
    if !cookies.isEmpty {
      fields["Cookie"] = cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
    }
    return fields
  }

  private func keep(_ reply: Reply) -> Reply {
    for line in reply.all("set-cookie") {
      let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
      guard let name = pair.first else { continue }
      cookies[String(name)] = pair.count > 1 ? String(pair[1]) : nil
    }
    if let field = reply.text.firstMatch(of: #/name="csrf" value="([^"]+)"/#) {
      csrf = String(field.1)
    }
    return reply
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + hex
    }.joined()
  }
}

extension Browser {
  /// - Returns: Whether the password opened the user page, or the door to an own password.
  static func signsIn(_ name: String, _ password: String, at place: Place) throws -> Bool {
    let reply = try Browser(place).send("/me/sign-in", ["name": name, "password": password])
    switch reply.status {
    case 303: return true
    case 422: return false
    default: throw Trouble.unexpected("sign-in: \(reply.status)")
    }
  }
}
