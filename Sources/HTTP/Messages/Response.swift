/// An answer.
package struct Response: Sendable {
  package var status: Status
  package var headers: Headers
  package var body: ResponseBody
  /// Keeps the body from being compressed: for answers that carry a secret beside text that a client
  /// chose, where the compressed length would tell of the secret (BREACH).
  package var noCompression: Bool

  package init(
    _ status: Status, headers: Headers = Headers(), body: ResponseBody = .empty,
    noCompression: Bool = false
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.noCompression = noCompression
  }
}

extension Response {
  package static func text(_ text: String, status: Status = .ok) -> Response {
    bytes(Array(text.utf8), type: "text/plain; charset=utf-8", status: status)
  }

  package static func html(_ text: String, status: Status = .ok) -> Response {
    bytes(Array(text.utf8), type: "text/html; charset=utf-8", status: status)
  }

  /// - Parameter bytes: A whole JSON text in UTF-8.
  package static func json(_ bytes: [UInt8], status: Status = .ok) -> Response {
    self.bytes(bytes, type: "application/json", status: status)
  }

  package static func bytes(
    _ bytes: [UInt8], type: String, status: Status = .ok
  ) -> Response {
    Response(status, headers: ["Content-Type": type], body: .bytes(bytes))
  }

  /// 303: look there with GET (RFC 9110 §15.4.4). What follows a form.
  ///
  /// - Parameter location: A path of ours. Control characters are dropped.
  package static func redirect(to location: String) -> Response {
    Response(.seeOther, headers: ["Location": location])
  }

  /// A file to save under a name.
  package static func download(
    named name: String, type: String, body: ResponseBody
  ) -> Response {
    let disposition = ContentDisposition.attachment(named: name)
    return Response(
      .ok, headers: ["Content-Type": type, "Content-Disposition": disposition], body: body)
  }

  /// A stream of events. Proxies are told not to hold it back.
  package static func events(_ produce: @escaping BodyProducer) -> Response {
    Response(
      .ok,
      headers: [
        "Content-Type": "text/event-stream", "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      ],
      body: .stream(produce))
  }

  package mutating func set(_ cookie: Cookie) {
    headers.add("Set-Cookie", cookie.text)
  }
}

/// The field that names a file to be saved (RFC 6266).
enum ContentDisposition {
  /// Both forms: an ASCII one for old readers, and the exact name (RFC 8187).
  static func attachment(named name: String) -> String {
    let ascii = name.unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.value >= 0x20 && scalar.value < 0x7F
      return isPlain && scalar != "\"" && scalar != "\\" && scalar != "%"
        ? Character(scalar) : "_"
    }
    return
      "attachment; filename=\"\(String(ascii))\"; filename*=UTF-8''\(PercentCoding.encode(name))"
  }
}
