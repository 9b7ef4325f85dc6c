import Glibc
import SQL
import Telemetry
import TestSupport

/// What can be measured, by name.
enum Figures {
  static let all: [(name: String, measure: @Sendable () async throws -> Void)] = [
    ("apply", ApplyFigure.measure),
    ("apply-postgresql", ServerApplyFigure.measure),
    ("licenses", LicenseFigure.measure),
    ("page", PageFigure.measure),
    ("grid", GridFigure.measure),
    ("upload", UploadFigure.measure),
    ("bulk", BulkFigure.measure),
    ("get", RequestFigure.measure),
    ("start", StartFigure.measure),
  ]

  /// What takes long and much of a disk, and is therefore only measured when it is named.
  static let large: [(name: String, measure: @Sendable () async throws -> Void)] = [
    ("partitions", PartsFigure.measure)
  ]

  static func run(named names: [String]) async {
    let chosen = names.isEmpty ? all : (all + large).filter { names.contains($0.name) }
    for figure in chosen {
      do {
        try await figure.measure()
      } catch {
        say("\(figure.name): failed: \(error)")
        exit(1)
      }
    }
  }

  /// The engines that there are: SQLite's, and PostgreSQL's when a server runs beside the figures.
  static var dialects: [Dialect] { TestEngine.server == nil ? [.sqlite] : [.sqlite, .postgresql] }

  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  }

  /// Seconds that a piece of work takes.
  static func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let start = WallTime.monotonicNanoseconds()
    try await work()
    return Double(WallTime.monotonicNanoseconds() - start) / 1e9
  }
}

/// The memory of this process, from /proc.
enum Memory {
  /// Forgets the peak so far.
  static func resetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  /// The largest resident size since the last reset, in megabytes.
  static var peak: Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix("VmHWM:") {
        return (Int(text.filter(\.isNumber)) ?? 0) / 1024
      }
    }
    return 0
  }
}

extension Double {
  /// Two places behind the point.
  var short: String {
    let cents = Int((self * 100).rounded())
    let rest = cents % 100
    return "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Dialect {
  var name: String { self == .sqlite ? "SQLite" : "PostgreSQL" }
}
