import Wire

/// Somebody who calls the API with a token. One thread at a time.
final class Caller {
  let place: Place
  let token: String?
  private var connection: Connection?

  init(_ place: Place, token: String?) {
    self.place = place
    self.token = token
  }

  /// - Parameter headers: May replace the content type.
  func ask(
    _ method: String, _ path: String, _ body: [UInt8]? = nil, _ headers: [String: String] = [:]
  ) throws -> Reply {
    let request = self.request(method, path, body, headers)
    // The server may have closed a connection that was idle, and then knows nothing of us.
    if let connection, connection.send(request),
      let reply = try? connection.reply(toHead: method == "HEAD")
    {
      return keep(reply, connection)
    }
    let fresh = try Connection(to: place)
    fresh.send(request)
    return keep(try fresh.reply(toHead: method == "HEAD"), fresh)
  }

  private func keep(_ reply: Reply, _ connection: Connection) -> Reply {
    self.connection = reply["connection"]?.lowercased() == "close" ? nil : connection
    return reply
  }

  private func request(
    _ method: String, _ path: String, _ body: [UInt8]?, _ headers: [String: String]
  ) -> [UInt8] {
    var fields = ["Host": "tenantry.example", "Accept": "*/*"]
    if let token { fields["Authorization"] = "Bearer \(token)" }
    if let body {
      fields["Content-Length"] = String(body.count)
      fields["Content-Type"] = "application/json"
    } else if method == "POST" {
      fields["Content-Length"] = "0"
    }
    fields.merge(headers) { $1 }
    var text = "\(method) \(path) HTTP/1.1\r\n"
    for (name, value) in fields where !value.isEmpty { text += "\(name): \(value)\r\n" }
    return Array((text + "\r\n").utf8) + (body ?? [])
  }

  func get<Answer: Shape>(_: Answer.Type, _ path: String) throws -> Answer {
    try ask("GET", path).expecting(200, path).read(Answer.self)
  }

  func post<Answer: Shape>(
    _: Answer.Type, _ path: String, _ body: (some Shape)?, expecting status: Int = 201,
    _ headers: [String: String] = [:]
  ) throws -> Answer {
    try ask("POST", path, try body?.encoded(), headers).expecting(status, path).read(Answer.self)
  }

  /// Every item of a list, page by page.
  func all<Item: Shape>(_: Item.Type, _ path: String) throws -> [Item] {
    var items: [Item] = []
    var cursor: String?
    repeat {
      let query =
        (path.contains("?") ? "&" : "?") + "size=200" + (cursor.map { "&cursor=\($0)" } ?? "")
      let page = try get(PageAnswer<Item>.self, path + query)
      items += page.items
      cursor = page.items.isEmpty ? nil : page.next
    } while cursor != nil
    return items
  }
}

extension Reply {
  func expecting(_ expected: Int, _ path: String) throws -> Reply {
    guard status == expected else {
      throw Trouble.unexpected("\(path): \(status) instead of \(expected): \(text.prefix(600))")
    }
    return self
  }
}
