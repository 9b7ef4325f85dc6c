/// Every counter, gauge and histogram of the program, and their text for Prometheus.
///
/// Series are made once, when the program is wired; the closed set of label values is what the caller
/// makes. Asking again for the same name and labels gives the same series.
package final class Metrics: @unchecked Sendable {
  // Unchecked: `families` is only touched under `lock`.
  private var families: [Family] = []
  private let lock = Lock()

  package init() {}

  package func counter(
    _ name: StaticString, _ help: StaticString, _ labels: KeyValuePairs<String, String> = [:]
  ) -> Counter {
    let series = series(name, help, "counter", labels) { .counter(Counter()) }
    guard case .counter(let counter) = series else { return Counter() }
    return counter
  }

  package func gauge(
    _ name: StaticString, _ help: StaticString, _ labels: KeyValuePairs<String, String> = [:]
  ) -> Gauge {
    let series = series(name, help, "gauge", labels) { .gauge(Gauge()) }
    guard case .gauge(let gauge) = series else { return Gauge() }
    return gauge
  }

  /// A gauge that is asked when somebody looks. It must not wait.
  package func gauge(
    _ name: StaticString, _ help: StaticString, _ labels: KeyValuePairs<String, String> = [:],
    reading read: @escaping @Sendable () -> Double
  ) {
    _ = series(name, help, "gauge", labels) { .reading(read) }
  }

  /// A counter that is kept elsewhere and asked when somebody looks. It must not wait.
  package func counter(
    _ name: StaticString, _ help: StaticString, _ labels: KeyValuePairs<String, String> = [:],
    reading read: @escaping @Sendable () -> Int
  ) {
    _ = series(name, help, "counter", labels) { .reading { Double(read()) } }
  }

  /// - Parameter bounds: Upper bounds in microseconds, ascending. The text shows seconds.
  package func histogram(
    _ name: StaticString, _ help: StaticString, _ labels: KeyValuePairs<String, String> = [:],
    bounds: [UInt64] = Histogram.usualBounds
  ) -> Histogram {
    let series = series(name, help, "histogram", labels) { .histogram(Histogram(bounds: bounds)) }
    guard case .histogram(let histogram) = series else { return Histogram(bounds: bounds) }
    return histogram
  }

  /// All series in the text format 0.0.4, those of the process among them.
  package func text() -> [UInt8] {
    let snapshot = lock.withLock { families }
    var text = MetricsText()
    for family in snapshot { text.add(family) }
    for family in ProcessMetrics.read() { text.add(family) }
    return Array(text.text.utf8)
  }

  private func series(
    _ name: StaticString, _ help: StaticString, _ kind: String,
    _ labels: KeyValuePairs<String, String>, make: () -> Series
  ) -> Series {
    let name = name.description
    let label = MetricsText.labels(labels)
    return lock.withLock {
      if !families.contains(where: { $0.name == name }) {
        families.append(Family(name: name, help: help.description, kind: kind))
      }
      guard let index = families.firstIndex(where: { $0.name == name }) else { return make() }
      if let known = families[index].series.first(where: { $0.labels == label }) {
        return known.series
      }
      let made = make()
      families[index].series.append((label, made))
      return made
    }
  }
}

/// Series of one name.
struct Family {
  let name: String
  let help: String
  let kind: String
  var series: [(labels: String, series: Series)] = []
}

enum Series {
  case counter(Counter)
  case gauge(Gauge)
  case reading(@Sendable () -> Double)
  case histogram(Histogram)
}
