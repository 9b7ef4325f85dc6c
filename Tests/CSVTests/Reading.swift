import CSV

/// A record as a value that can be compared.
struct Record: Hashable {
  var number: Int
  var line: Int
  var cells: [String]
  var flaw: CSVFlaw?

  init(_ row: borrowing CSVRow) {
    number = row.number
    line = row.line
    cells = row.strings()
    flaw = row.flaw
  }
}

/// All that is known of a file when it has been read.
struct Reading: Equatable {
  var records: [Record] = []
  var delimiter: UInt8?
  var blankLines = 0
  var encoding = TextDecoder.Encoding.utf8
  /// The line at which the bytes were no text any more.
  var undecodableAt: Int?

  var cells: [[String]] { records.map(\.cells) }
  var flaws: [CSVFlaw?] { records.map(\.flaw) }
  var lines: [Int] { records.map(\.line) }

  /// Reads a file that arrives in these pieces.
  init(pieces: [[UInt8]], limits: CSVLimits = CSVLimits()) {
    var decoder = TextDecoder()
    var reader = CSVReader(limits: limits)
    var found: [Record] = []
    for piece in pieces + [nil] as [[UInt8]?] where undecodableAt == nil {
      let result = decoder.decode(piece ?? [], atEnd: piece == nil) { text in
        reader.feed(text) { found.append(Record($0)) }
      }
      if case .failure = result { undecodableAt = reader.line }
    }
    reader.finish { found.append(Record($0)) }
    records = found
    delimiter = reader.delimiter
    blankLines = reader.blankLines
    encoding = decoder.encoding
  }

  init(_ bytes: [UInt8], limits: CSVLimits = CSVLimits()) {
    self.init(pieces: [bytes], limits: limits)
  }

  init(_ text: String, limits: CSVLimits = CSVLimits()) {
    self.init(Array(text.utf8), limits: limits)
  }
}

extension [UInt8] {
  /// The same bytes in two pieces.
  func cut(at border: Int) -> [[UInt8]] { [Array(self[..<border]), Array(self[border...])] }

  /// The same bytes in pieces of this size.
  func pieces(of size: Int) -> [[UInt8]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }

  /// The same bytes in pieces of any size, empty ones among them.
  func pieces(_ chance: inout Chance) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var start = 0
    while start < count {
      let end = Swift.min(count, start + chance.below(chance.below(4) == 0 ? 200 : 9))
      pieces.append(Array(self[start..<end]))
      start = end
    }
    return pieces
  }
}

/// How a test's file is encoded.
enum Written: String, CaseIterable {
  case utf8, utf8Marked, utf16Little, utf16LittleMarked, utf16Big, utf16BigMarked, windows1252

  func bytes(_ text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf8Marked: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16Little: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16LittleMarked: [0xFF, 0xFE] + Self.utf16Little.bytes(text)
    case .utf16Big: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf16BigMarked: [0xFE, 0xFF] + Self.utf16Big.bytes(text)
    case .windows1252: text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
    }
  }

  /// What a reader is to report.
  var found: TextDecoder.Encoding {
    switch self {
    case .utf8, .utf8Marked: .utf8
    case .utf16Little, .utf16LittleMarked: .utf16LittleEndian
    case .utf16Big, .utf16BigMarked: .utf16BigEndian
    case .windows1252: .windows1252
    }
  }
}

/// Repeatable chance (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
