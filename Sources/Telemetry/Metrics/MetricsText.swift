/// Prometheus' text format.
struct MetricsText {
  private(set) var text = ""

  mutating func add(_ family: Family) {
    text += "# HELP \(family.name) \(family.help)\n# TYPE \(family.name) \(family.kind)\n"
    for (labels, series) in family.series { add(series, family.name, labels) }
  }

  private mutating func add(_ series: Series, _ name: String, _ labels: String) {
    switch series {
    case .counter(let counter): line(name, labels, String(counter.value))
    case .gauge(let gauge): line(name, labels, String(gauge.value))
    case .reading(let read): line(name, labels, String(read()))
    case .histogram(let histogram): add(histogram, name, labels)
    }
  }

  private mutating func add(_ histogram: Histogram, _ name: String, _ labels: String) {
    let counts = histogram.cumulated
    let bounds = histogram.bounds.map { String(Double($0) / 1e6) } + ["+Inf"]
    let prefix = labels.isEmpty ? "" : labels + ","
    for (bound, count) in zip(bounds, counts) {
      line(name + "_bucket", prefix + "le=\"\(bound)\"", String(count))
    }
    line(name + "_sum", labels, String(Double(histogram.totalMicroseconds) / 1e6))
    line(name + "_count", labels, String(counts.last ?? 0))
  }

  private mutating func line(_ name: String, _ labels: String, _ value: String) {
    text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
  }

  /// `method="GET",status="2xx"`, with what would break out of the quotes escaped.
  static func labels(_ labels: KeyValuePairs<String, String>) -> String {
    labels.map { "\($0.key)=\"\(escaped($0.value))\"" }.joined(separator: ",")
  }

  private static func escaped(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
