import CSV
import Domain
import Operations
import TestSupport

/// Parsing a large file, and validating 100,000 rows of one.
enum UploadFigure {
  @Sendable static func measure() async throws {
    parse()
    let house = try await House()
    let customer = try await house.customer()
    let chunks = file(rows: 100_000)
    Memory.resetPeak()
    let before = Memory.peak
    var flawed = 0
    let seconds = try await Figures.seconds {
      let upload = try await house.operations.receiveUpload(
        fileName: "bench.csv", chunks: stream(chunks), in: customer.id, as: house.admin)
      flawed = upload.flawedRows
    }
    Figures.say(
      """
      upload: 100,000 rows read and validated in \(seconds.short) s (under 2 s), \(flawed) flawed; \
      memory grew by \(Memory.peak - before) MB
      """)
  }

  private static func parse() {
    let piece = file(rows: 2000).joined()
    let bytes = Array(piece)
    var fields = 0
    let rounds = 80_000_000 / bytes.count
    let start = ContinuousClock.now
    var decoder = TextDecoder()
    var reader = CSVReader()
    for _ in 0..<rounds {
      _ = decoder.decode(bytes) { text in
        reader.feed(text) { row in fields += row.count }
      }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let megabytes = Double(rounds * bytes.count) / 1e6
    Figures.say(
      """
      parse: \(Int(megabytes)) MB, \(fields) fields, encoding checked, at \
      \(Int(megabytes / seconds)) MB/s (at least 100)
      """)
  }

  private static func file(rows: Int) -> [[UInt8]] {
    var chunks = [Array("First name,Last name,Display name,Email,Status update,Location\r\n".utf8)]
    for start in stride(from: 0, to: rows, by: 1000) {
      var chunk = ""
      for number in start..<min(rows, start + 1000) {
        let (first, last) = People.name(number)
        chunk +=
          "\(first),\(last),\"\(first) \(last)\",\(first).\(last).\(number)@alder.example,,NL\r\n"
      }
      chunks.append(Array(chunk.utf8))
    }
    return chunks
  }

  private static func stream(_ chunks: [[UInt8]]) -> AsyncStream<[UInt8]> {
    AsyncStream { continuation in
      for chunk in chunks { continuation.yield(chunk) }
      continuation.finish()
    }
  }
}
