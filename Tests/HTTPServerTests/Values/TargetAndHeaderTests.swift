import HTTP
import Testing

@Suite struct `A target` {
  @Test func `is a path in segments and a query`() throws {
    let target = try RequestTarget(parsing: "/a/b%20c/%C3%A9/?d=e&f")
    #expect(target.path == "/a/b%20c/%C3%A9/")
    #expect(target.query == "d=e&f")
    #expect(target.segments == ["a", "b c", "é"])
    #expect(try RequestTarget(parsing: "/").segments.isEmpty)
    #expect(try RequestTarget(parsing: "/a//b").segments == ["a", "", "b"])
    #expect(try RequestTarget(parsing: "http://a?b") == RequestTarget(parsing: "/?b"))
    #expect(try RequestTarget(parsing: "https://a:1/b/c").segments == ["b", "c"])
    #expect(try RequestTarget(parsing: "/http://a/b").path == "/http://a/b")
  }

  @Test(arguments: [
    ("", RequestTarget.Flaw.notAPath), ("a", .notAPath), ("?a", .notAPath), ("ftp://a/", .notAPath),
    ("/%", .badEncoding), ("/%4", .badEncoding), ("/%4g", .badEncoding), ("/%ff", .badEncoding),
    ("/%c0%80", .badEncoding), ("/%00", .forbiddenCharacter), ("/a%0Ab", .forbiddenCharacter),
    ("/a%2Fb", .forbiddenCharacter), ("/a%5cb", .forbiddenCharacter), ("/..", .traversal),
    ("/a/./b", .traversal), ("/%2E%2e/a", .traversal), ("/.%2e", .traversal),
  ])
  func `is refused when it could lead elsewhere`(text: String, flaw: RequestTarget.Flaw) {
    #expect(throws: flaw) { try RequestTarget(parsing: text) }
  }

  @Test func `gives its query's names and values in order`() throws {
    let request = Request(
      method: .get, target: try RequestTarget(parsing: "/?a=1&b=x+y%21&a=2&c&=d&%zz=%ff"))
    #expect(request.queryItems.map(\.name) == ["a", "b", "a", "c", "", "%zz"])
    #expect(request.queryItems.map(\.value) == ["1", "x y!", "2", "", "d", "\u{FFFD}"])
    #expect(request.queryValue("a") == "1")
    #expect(request.queryValue("A") == nil)
  }
}

@Suite struct `Header fields` {
  @Test func `keep their order and are found without case`() {
    var headers: Headers = ["A": "1", "b": "2", "a": "3"]
    #expect(headers["a"] == "1")
    #expect(headers.all("A") == ["1", "3"])
    headers["B"] = "4"
    #expect(headers.map(\.name) == ["A", "a", "B"])
    headers["a"] = nil
    #expect(headers.map(\.name) == ["B"])
    headers.setDefault("b", "5")
    #expect(headers["b"] == "4")
  }

  @Test func `give cookies by their exact names`() throws {
    var request = Request(method: .get, target: try RequestTarget(parsing: "/"))
    request.headers = ["Cookie": "a=1; b = \"2\"; A=3;broken; d=%41", "cookie": "e=; f=5"]
    #expect(request.cookie(named: "a") == "1")
    #expect(request.cookie(named: "A") == "3")
    #expect(request.cookie(named: "b") == "2")
    #expect(request.cookie(named: "d") == "A")
    #expect(request.cookie(named: "e") == "")
    #expect(request.cookie(named: "f") == "5")
    #expect(request.cookie(named: "broken") == nil)
  }

  @Test(arguments: ["", "plain", "a b;c=d,\"e\"\r\nX: 1", "héé", "%41"])
  func `carry a cookie's value there and back`(value: String) throws {
    let cookie = Cookie(name: "n", value: value, maxAge: 60, sameSite: .strict)
    #expect(cookie.text.hasSuffix("; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Strict"))
    #expect(!cookie.text.contains("\r"))
    var request = Request(method: .get, target: try RequestTarget(parsing: "/"))
    request.headers["Cookie"] = String(cookie.text.prefix { $0 != ";" })
    #expect(request.cookie(named: "n") == value)
  }

  @Test func `weigh what a client would like`() throws {
    var request = Request(method: .get, target: try RequestTarget(parsing: "/"))
    request.headers["Accept-Language"] = "fr;q=0.5, sv-SE, de;q=0, nl;q=0.9,en;q=0.9, x;q=2, y;q=-1"
    #expect(request.acceptedLanguages == ["sv-se", "nl", "en", "fr"])
    for (header, isTaken) in [
      ("gzip", true), ("GZIP", true), ("*", true), ("br", false), ("gzip;q=0, *", false),
      ("gzip; q=0.001", true), ("identity, gzip;q=0.000", false), ("", false),
    ] {
      request.headers["Accept-Encoding"] = header
      #expect(request.acceptsGzip == isTaken, "\(header)")
    }
  }

  @Test func `match versions by weak comparison`() throws {
    let tag = ETag("a\"b c")
    #expect(tag.text == "\"abc\"")
    var request = Request(method: .get, target: try RequestTarget(parsing: "/"))
    for (header, matches) in [
      ("\"abc\"", true), ("W/\"abc\"", true), ("\"x\", \"abc\"", true), ("*", true),
      ("\"ABC\"", false), ("abc", false), ("\"abcd\"", false),
    ] {
      request.headers["If-None-Match"] = header
      #expect(request.has(tag) == matches, "\(header)")
    }
    request.headers["If-None-Match"] = "\"abc\""
    let answer = Response.text("x").tagged(tag, for: request)
    #expect(answer.status == .notModified)
    #expect(answer.headers["content-type"] == nil)
    request.method = .post
    #expect(!request.has(tag))
    #expect(ETag(of: [1, 2]) != ETag(of: [2, 1]))
  }

  @Test func `name a file in both forms`() {
    let answer = Response.download(named: "Jörg's \"x\"\r\n.csv", type: "text/csv", body: .empty)
    #expect(
      answer.headers["content-disposition"]
        == "attachment; filename=\"J_rg's _x___.csv\"; "
        + "filename*=UTF-8''J%C3%B6rg%27s%20%22x%22%0D%0A.csv")
  }
}

@Suite struct `A server-sent event` {
  @Test func `has a field for each line of its data`() {
    let event = ServerSentEvent(id: "1\n2", name: "a\r\nb", data: "x\ny\r\nz\rw", retry: 10)
    #expect(
      String(decoding: event.bytes, as: UTF8.self)
        == "id: 12\nevent: ab\nretry: 10\ndata: x\ndata: y\ndata: z\ndata: w\n\n")
    #expect(ServerSentEvent(data: "").bytes == Array("data: \n\n".utf8))
  }
}
