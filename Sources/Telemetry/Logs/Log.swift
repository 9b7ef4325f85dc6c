/// Structured logs: one JSON object a line, such as
/// `{"time":"2026-11-21T10:00:00.123456Z","level":"info","event":"server.started","port":8080}`.
///
/// Nothing is hidden here: a caller gives no secret, no password and no bound value.
package struct Log: Sendable {
  package enum Level: String, Sendable, Comparable, CaseIterable {
    case debug, info, warning, error

    package static func < (left: Level, right: Level) -> Bool {
      left.order < right.order
    }

    private var order: Int {
      switch self {
      case .debug: 0
      case .info: 1
      case .warning: 2
      case .error: 3
      }
    }
  }

  private let sink: LogSink
  private let threshold: Level
  private let common: [LogField]
  private let now: @Sendable () -> Int64

  /// - Parameters:
  ///   - descriptor: Where lines go; standard error unless told. It is not closed.
  ///   - threshold: The lowest level that is written.
  ///   - now: Microseconds since 1970 in UTC.
  package init(
    to descriptor: Int32 = 2, from threshold: Level = .info,
    now: @escaping @Sendable () -> Int64 = WallTime.microseconds
  ) {
    self.init(sink: LogSink(descriptor), threshold, [], now)
  }

  private init(
    sink: LogSink, _ threshold: Level, _ common: [LogField], _ now: @escaping @Sendable () -> Int64
  ) {
    self.sink = sink
    self.threshold = threshold
    self.common = common
    self.now = now
  }

  /// A log that drops everything.
  package static let silent = Log(to: -1)

  /// A log whose lines all carry these fields as well.
  package func with(_ fields: KeyValuePairs<String, LogValue>) -> Log {
    Log(sink: sink, threshold, common + fields.map { LogField($0.key, $0.value) }, now)
  }

  /// Whether a line of that level would be written; saves making its fields.
  package func takes(_ level: Level) -> Bool {
    level >= threshold && sink.isOpen
  }

  /// - Parameter event: What happened, as `noun.verb`; a fixed word, not a sentence with values.
  package func write(
    _ level: Level, _ event: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]
  ) {
    guard takes(level) else { return }
    var line = LogLine(at: now(), level.rawValue, event)
    for field in common { line.add(field.name, field.value) }
    for (name, value) in fields { line.add(name, value) }
    sink.write(line.finished())
  }

  package func debug(_ event: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]) {
    write(.debug, event, fields)
  }

  package func info(_ event: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]) {
    write(.info, event, fields)
  }

  package func warning(_ event: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]) {
    write(.warning, event, fields)
  }

  package func error(_ event: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]) {
    write(.error, event, fields)
  }
}
