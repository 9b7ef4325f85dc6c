import Testing
import Wire

@Suite struct `JSON` {
  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `that is written reads the same`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let value = random.value(depth: 4)
    #expect(try JSONParser.parse(value.json) == value, "seed \(seed)")
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "01", "1.", "-", "+1", "1e", "NaN", "tru", "'a'",
    "\"a", "\"\\x\"", "\"\\u12g4\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\n\"", "1 2", "[1] x",
    "{\"a\" 1}", "\u{FEFF}1", "[1 2]", "nullx",
  ])
  func `that is not quite JSON is not read`(text: String) {
    #expect(throws: JSONFlaw.self) { try JSONParser.parse(Array(text.utf8)) }
  }

  @Test func `has limits`() {
    let deep = String(repeating: "[", count: 33) + String(repeating: "]", count: 33)
    #expect(throws: JSONFlaw.tooDeep(limit: 32)) { try JSONParser.parse(Array(deep.utf8)) }
    #expect(throws: JSONFlaw.tooLarge(limit: 3)) {
      try JSONParser.parse(Array("1234".utf8), maxBytes: 3)
    }
    #expect(throws: JSONFlaw.notUTF8) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
    #expect(throws: JSONFlaw.repeatedName(at: 7)) {
      try JSONParser.parse(Array("{\"a\":1,\"a\":2}".utf8))
    }
  }

  @Test func `keeps every character`() throws {
    let text = "\"\\u00e9\\ud83d\\ude00\\n\\/\\\"\""
    #expect(try JSONParser.parse(Array(text.utf8)) == .string("é😀\n/\""))
    let value = JSONValue.string("\u{0}\u{1F}\u{7F}\u{2028}\"\\")
    #expect(try JSONParser.parse(value.json) == value)
  }

  @Test(arguments: ["0", "-0", "12", "-1.5e+10", "1E9"])
  func `keeps numbers as they are`(text: String) throws {
    #expect(try JSONParser.parse(Array(text.utf8)) == .number(text))
  }
}

/// SplitMix64: the same numbers from the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  private static let characters: [Character] = [
    "a", "Z", "é", "日", "\"", "\\", "\n", "/", "\u{1}", " ", "😀", "~",
  ]

  mutating func text() -> String {
    let length = Int.random(in: 0...6, using: &self)
    var text = ""
    for _ in 0..<length {
      text.append(Self.characters[Int.random(in: 0..<Self.characters.count, using: &self)])
    }
    return text
  }

  mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .integer(Int.random(in: -1000...1000, using: &self))
    case 3: return .number("\(Double.random(in: -1...1, using: &self))")
    case 4: return .string(text())
    case 5:
      var values: [JSONValue] = []
      for _ in 0..<Int.random(in: 0...4, using: &self) { values.append(value(depth: depth - 1)) }
      return .array(values)
    default:
      var members: [JSONValue.Member] = []
      for index in 0..<Int.random(in: 0...4, using: &self) {
        members.append(JSONValue.Member("\(index)" + text(), value(depth: depth - 1)))
      }
      return .object(members)
    }
  }
}
