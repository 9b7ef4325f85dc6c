import HTTP
import Testing

@Suite struct `A form` {
  @Test func `gives its fields in order`() throws {
    let form = try FormFields(parsing: Array("a=1&b=%C3%A9+%26&a=2&c".utf8))
    #expect(form["a"] == "1")
    #expect(form.all("a") == ["1", "2"])
    #expect(form["b"] == "é &")
    #expect(form["c"] == "")
    #expect(form["d"] == nil)
  }

  @Test func `is limited in bytes and fields`() throws {
    let bytes = Array("a&b&c".utf8)
    #expect(try FormFields(parsing: bytes, maxBytes: 5, maxFields: 3).fields.count == 3)
    #expect(throws: FormFields.Flaw.tooLarge(limit: 4)) {
      try FormFields(parsing: bytes, maxBytes: 4)
    }
    #expect(throws: FormFields.Flaw.tooManyFields(limit: 2)) {
      try FormFields(parsing: bytes, maxFields: 2)
    }
  }
}

@Suite struct `A form with files` {
  static let type = "multipart/form-data; boundary=\"xY.z\""

  static func events(_ chunks: [[UInt8]], maxParts: Int = 10) throws -> [MultipartEvent] {
    var parser = try MultipartParser(contentType: type, maxParts: maxParts, maxHead: 200)
    var events: [MultipartEvent] = []
    for chunk in chunks {
      for event in try parser.push(chunk) {
        // Where data is cut says nothing, so neighbours are put together.
        if case .data(let more) = event, case .data(let before)? = events.last {
          events[events.count - 1] = .data(before + more)
        } else {
          events.append(event)
        }
      }
    }
    try parser.finish()
    return events
  }

  static let sample = Array(
    ("preamble\r\n--xY.z \t\r\nContent-Disposition: form-data; name=\"a%22b\"\r\n\r\n"
      + "one\r\n--xY.\r\n-\r\n--xY.z\r\n"
      + "content-disposition: form-data; name=f; filename=\"C:\\x \\\"y\\\".csv\"; x\r\n"
      + "Content-Type: text/csv\r\nX: y\r\n\r\n\r\n\r\n--xY.z\r\n"
      + "Content-Disposition: form-data; name=\"g\"; filename=\"n\"; filename*=UTF-8''%C3%A9\r\n"
      + "\r\n\r\n--xY.z\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n"
      + "--xY.z--\r\nepilogue --xY.z").utf8)

  static let wanted: [MultipartEvent] = [
    .begin(MultipartPart(name: "a\"b")), .data(Array("one\r\n--xY.\r\n-".utf8)), .end,
    .begin(MultipartPart(name: "f", filename: "C:\\x \"y\".csv", contentType: "text/csv")),
    .data(Array("\r\n".utf8)), .end,
    .begin(MultipartPart(name: "g", filename: "é")), .end,
    .begin(MultipartPart(name: "")), .end,
  ]

  @Test func `reads the same wherever its bytes are cut in two`() throws {
    for cut in 0...Self.sample.count {
      let chunks = [Array(Self.sample[..<cut]), Array(Self.sample[cut...])]
      #expect(try Self.events(chunks) == Self.wanted, "cut at \(cut)")
    }
    #expect(try Self.events(Self.sample.map { [$0] }) == Self.wanted)
  }

  @Test func `gives back any data, however it is cut`() throws {
    let seed = UInt64.random(in: .min ... .max)
    var chance = Chance(seed)
    for round in 0..<300 {
      // Few different bytes make pieces of the boundary likely.
      let alphabet = Array("\r\n-xY.za".utf8)
      let data = (0..<Int(chance.next() % 60)).map { _ in alphabet[Int(chance.next() % 8)] }
      guard !String(decoding: data, as: UTF8.self).contains("\r\n--xY.z") else { continue }
      let head = Array("--xY.z\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8)
      var rest = (head + data + Array("\r\n--xY.z--".utf8))[...]
      var chunks: [[UInt8]] = []
      while !rest.isEmpty {
        let count = min(rest.count, Int(chance.next() % 9) + 1)
        chunks.append(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      let expected: [MultipartEvent] =
        [.begin(MultipartPart(name: "a"))] + (data.isEmpty ? [] : [.data(data)]) + [.end]
      // Data that begins with the rest of a boundary line is the one case that reads otherwise.
      if data.starts(with: Array("--xY.z".utf8)) { continue }
      #expect(try Self.events(chunks) == expected, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: [
    ("", MultipartFlaw.truncated), ("--xY.z\r\n", .truncated),
    ("--xY.zjunk\r\n", .malformedBoundary),
    ("--xY.z\r\n\r\n\r\n--xY.z--", .malformedHead),
    ("--xY.z\r\nbroken\r\n\r\nx\r\n--xY.z--", .malformedHead),
    ("--xY.z\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--xY.z--", .malformedHead),
    ("--xY.z\r\nContent-Disposition: form-data\r\n\r\nx\r\n--xY.z--", .malformedHead),
    ("--xY.z\r\nX: " + String(repeating: "y", count: 300), .headTooLarge),
    ("--xY.z\r\nContent-Disposition: form-data; name=a\r\n\r\nhalf", .truncated),
    (
      String(repeating: "--xY.z\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n", count: 11)
        + "--xY.z--", .tooManyParts
    ),
  ])
  func `is refused when it is not one`(text: String, flaw: MultipartFlaw) {
    #expect(throws: flaw) { try Self.events([Array(text.utf8)]) }
    #expect(throws: flaw) { try Self.events(text.utf8.map { [$0] }) }
  }

  @Test(arguments: [
    "", "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
    "multipart/form-data; boundary=" + String(repeating: "x", count: 71),
  ])
  func `needs a boundary`(type: String) {
    #expect(throws: MultipartFlaw.noBoundary) { try MultipartParser(contentType: type) }
  }

  @Test func `is read from a request event by event`() async throws {
    var request = Request(method: .post, target: try RequestTarget(parsing: "/"))
    request.headers["Content-Type"] = Self.type
    request.body = RequestBody(Self.sample)
    var reader = try MultipartReader(request)
    var events: [MultipartEvent] = []
    while let event = try await reader.next() { events.append(event) }
    #expect(events == Self.wanted)
    request.body = RequestBody(Self.sample.dropLast(30))
    var broken = try MultipartReader(request)
    await #expect(throws: MultipartError.form(.truncated)) {
      while try await broken.next() != nil {}
    }
  }
}
