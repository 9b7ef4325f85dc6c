/// A request as it is typed into a terminal. `$TOKEN` and the names of the path are the reader's own.
struct CurlRequest {
  let endpoint: APIReference.Endpoint
  let base: String

  var text: String {
    var lines = ["curl" + method + " \"" + base + path + "\""]
    if !isOpen { lines.append("-H \"Authorization: Bearer $TOKEN\"") }
    if let body = endpoint.body {
      if let sample = body.shapes.first {
        lines.append("-H \"Content-Type: application/json\"")
        lines.append("-d '\(sample.json)'")
      } else if let type = body.types.first {
        lines.append("-H \"Content-Type: \(type)\"")
        lines.append("--data-binary @users.csv")
      } else {
        lines.append("-H \"Content-Type: application/json\"")
        lines.append("-d @rules.json")
      }
    }
    return lines.joined(separator: " \\\n  ")
  }

  private var isOpen: Bool {
    if case .anyone = endpoint.access { true } else { false }
  }

  private var method: String {
    switch endpoint.method {
    case "GET": streams ? " -N" : ""
    case "HEAD": " -I"
    case "POST" where endpoint.body != nil: ""
    default: " -X " + endpoint.method
    }
  }

  private var streams: Bool {
    endpoint.answers.contains { answer in
      if case .stream(let types) = answer.content {
        types.contains("text/event-stream")
      } else {
        false
      }
    }
  }

  /// `{customer}` as `$CUSTOMER`; `$USER` is something else in every shell.
  private var path: String {
    endpoint.path.split(separator: "/").map { segment in
      guard segment.hasPrefix("{") else { return "/" + segment }
      let name = segment.dropFirst().dropLast().uppercased()
      return "/$" + (name == "USER" ? "USER_ID" : name)
    }.joined()
  }
}
