import HTTP

/// A file that pages link to: named by its own content, so that it can be kept for good.
struct Asset: Sendable {
  let name: String
  let bytes: [UInt8]
  let type: String
  let tag: ETag

  init(_ text: String, suffix: String, type: String) {
    bytes = Array(text.utf8)
    tag = ETag(of: bytes)
    name = tag.opaque + suffix
    self.type = type
  }

  static let stylesheet = Asset(Stylesheet.text, suffix: ".css", type: "text/css; charset=utf-8")
  static let mark = Asset(Mark.text, suffix: ".svg", type: "image/svg+xml")

  static let icons = Asset(Icons.text, suffix: ".svg", type: "image/svg+xml")

  private static let all = [stylesheet, mark, icons]

  var route: PageRoute { .asset(name) }

  static func response(named name: String, to request: Request) -> Response? {
    guard let asset = all.first(where: { $0.name == name }) else { return nil }
    var response = Response.bytes(asset.bytes, type: asset.type)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response.tagged(asset.tag, for: request)
  }
}

/// The product's mark: a house with two doors, one for each side of the counter.
enum Mark {
  static let text = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">\
    <rect width="32" height="32" rx="8" fill="#1d5fa8"/>\
    <path d="M6 14.5 16 7l10 7.5V25H6z" fill="#fff"/>\
    <path d="M10 25v-7h4.5v7zM17.5 25v-7H22v7z" fill="#1d5fa8"/></svg>
    """
}
