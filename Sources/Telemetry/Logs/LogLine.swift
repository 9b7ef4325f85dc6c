/// The bytes of one line in the making.
struct LogLine {
  private var bytes: [UInt8] = []

  init(at microseconds: Int64, _ level: String, _ event: StaticString) {
    bytes.reserveCapacity(256)
    bytes += "{\"time\":\"".utf8
    WallTime.append(microseconds, to: &bytes)
    bytes += "\",\"level\":\"".utf8
    bytes += level.utf8
    bytes += "\",\"event\":".utf8
    JSONText.append(event.description, to: &bytes)
  }

  mutating func add(_ name: String, _ value: LogValue) {
    bytes.append(UInt8(ascii: ","))
    JSONText.append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    switch value {
    case .text(let text): JSONText.append(text, to: &bytes)
    case .integer(let number): bytes += String(number).utf8
    // JSON knows neither infinity nor "not a number".
    case .decimal(let number): bytes += (number.isFinite ? String(number) : "null").utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    }
  }

  consuming func finished() -> [UInt8] {
    bytes.append(UInt8(ascii: "}"))
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
