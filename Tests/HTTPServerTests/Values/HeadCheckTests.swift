import HTTP
import Testing

/// The check of a head whose request line is `POST / HTTP/1.1`.
private func framing(
  _ fields: [(String, String)], version: String = "HTTP/1.1"
) throws(HeadFlaw) -> BodyFraming {
  var check = try HeadCheck(
    method: Array("POST".utf8).span, target: Array("/".utf8).span,
    version: Array(version.utf8).span)
  for (name, value) in fields {
    try check.field(name: Array(name.utf8).span, value: Array(value.utf8).span)
  }
  return try check.framing()
}

private func line(_ method: String, _ target: String, _ version: String) throws(HeadFlaw) {
  _ = try HeadCheck(
    method: Array(method.utf8).span, target: Array(target.utf8).span,
    version: Array(version.utf8).span)
}

@Suite struct `The check of a head` {
  @Test func `tells how a body is framed`() throws {
    #expect(try framing([("Host", "a")]) == .none)
    #expect(try framing([("host", "a:80"), ("CONTENT-LENGTH", " 12 ")]) == .length(12))
    #expect(try framing([("Host", ""), ("Content-Length", "0")]) == .none)
    #expect(try framing([("Host", "[::1]"), ("Transfer-Encoding", "Chunked")]) == .chunked)
    #expect(try framing([], version: "HTTP/1.0") == .none)
  }

  @Test(arguments: [
    "", " ", "+1", "-1", "1,1", "1 1", "0x1", "1e3", "１", "9999999999999999999",
    "18446744073709551617",
  ])
  func `takes digits for a length and nothing else`(length: String) {
    #expect(throws: HeadFlaw.contentLength) {
      try framing([("Host", "a"), ("Content-Length", length)])
    }
  }

  @Test(arguments: ["", "gzip", "chunked, chunked", "gzip, chunked", "chunked;q=1", "identity"])
  func `takes chunked for a coding and nothing else`(coding: String) {
    #expect(throws: HeadFlaw.transferCoding) {
      try framing([("Host", "a"), ("Transfer-Encoding", coding)])
    }
  }

  @Test func `takes one word about the length, whatever the order`() {
    let (length, coding) = (("Content-Length", "1"), ("Transfer-Encoding", "chunked"))
    for pair in [[length, coding], [coding, length]] {
      #expect(throws: HeadFlaw.lengthAndCoding) { try framing([("Host", "a")] + pair) }
    }
    #expect(throws: HeadFlaw.contentLength) { try framing([("Host", "a"), length, length]) }
    #expect(throws: HeadFlaw.transferCoding) { try framing([("Host", "a"), coding, coding]) }
  }

  @Test func `wants one host`() {
    #expect(throws: HeadFlaw.host) { try framing([]) }
    #expect(throws: HeadFlaw.host) { try framing([("Host", "a"), ("HOST", "a")]) }
    for host in ["a/b", "a b", "u@a", "a,b", "a?b"] {
      #expect(throws: HeadFlaw.host) { try framing([("Host", host)]) }
    }
  }

  @Test(arguments: 0...255)
  func `knows which bytes belong where`(byte: UInt8) throws {
    let token = Set("!#$%&'*+-.^_`|~".utf8).contains(byte) || isAlphanumeric(byte)
    let content = byte == 9 || (byte >= 32 && byte != 127)
    let visible = byte > 32 && byte < 127 && byte != UInt8(ascii: "#")
    func passes(_ work: () throws -> Void) -> Bool { (try? work()) != nil }
    let name = [UInt8(ascii: "x"), byte]
    #expect(passes { try check(field: name, value: []) } == token)
    #expect(passes { try check(field: [0x78], value: [byte]) } == content)
    #expect(passes { try check(target: [UInt8(ascii: "/"), byte]) } == visible)
  }

  private func check(field: [UInt8], value: [UInt8]) throws {
    var check = try HeadCheck(
      method: [0x47].span, target: [0x2F].span, version: Array("HTTP/1.1".utf8).span)
    try check.field(name: field.span, value: value.span)
  }

  private func check(target: [UInt8]) throws {
    _ = try HeadCheck(
      method: [0x47].span, target: target.span, version: Array("HTTP/1.1".utf8).span)
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  @Test func `takes three forms of targets`() throws {
    for target in ["/", "/a?b=c", "http://a/b", "HTTPS://a"] { try line("GET", target, "HTTP/1.1") }
    try line("OPTIONS", "*", "HTTP/1.1")
    for target in ["", "*", "a", "a:443", "ftp://a/", "//a b"] {
      #expect(throws: HeadFlaw.target) { try line("GET", target, "HTTP/1.1") }
    }
    for version in ["", "HTTP/2", "HTTP/1.2", "http/1.1", "HTTP/1.1 "] {
      #expect(throws: HeadFlaw.version) { try line("GET", "/", version) }
    }
  }

  @Test func `counts fields and measures targets`() throws {
    let fields = (1..<HeadCheck.maxFields).map { ("X\($0)", "1") }
    #expect(try framing([("Host", "a")] + fields) == .none)
    #expect(throws: HeadFlaw.tooManyFields) { try framing([("Host", "a"), ("Y", "")] + fields) }
    try line("GET", "/" + String(repeating: "a", count: HeadCheck.maxTarget - 1), "HTTP/1.1")
    #expect(throws: HeadFlaw.targetTooLong) {
      try line("GET", "/" + String(repeating: "a", count: HeadCheck.maxTarget), "HTTP/1.1")
    }
  }
}
