import Dispatch
import Telemetry
import Testing

@Suite struct `The log` {
  @Test func `writes an object a line, with nothing that could begin another`() throws {
    let output = try Capture()
    let log = Log(to: output.descriptor, now: { 1_795_255_200_000_042 })
    log.with(["job": "purge"]).warning(
      "row.refused",
      [
        "text": .text("a\"b\\c\n\u{1B}[31m\u{85}\u{2028}é"), "count": -7, "ratio": .decimal(0.5),
        "none": .decimal(.nan), "isLast": true,
      ])
    #expect(
      output.text()
        == #"{"time":"2026-11-21T10:00:00.000042Z","level":"warning","event":"row.refused","#
        + #""job":"purge","text":"a\"b\\c\n\u001b[31m\u0085\u2028é","count":-7,"ratio":0.5,"#
        + #""none":null,"isLast":true}"# + "\n")
  }

  @Test func `leaves out what is below its level`() throws {
    let output = try Capture()
    let log = Log(to: output.descriptor, from: .warning)
    log.info("a.b")
    log.debug("a.b")
    #expect(output.text().isEmpty)
    #expect(!log.takes(.info))
    #expect(!Log.silent.takes(.error))
    log.error("a.b")
    #expect(output.text().contains(#""event":"a.b"}"#))
  }

  @Test func `keeps lines of many threads apart`() throws {
    let output = try Capture()
    let log = Log(to: output.descriptor)
    DispatchQueue.concurrentPerform(iterations: 200) { log.info("a.b", ["n": .integer($0)]) }
    let lines = output.text().split(separator: "\n")
    #expect(lines.count == 200)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"time\"") && $0.hasSuffix("}") })
  }
}

@Suite struct `The metrics` {
  @Test func `read as Prometheus text`() {
    let metrics = Metrics()
    metrics.counter("a_total", "All a.", ["kind": "x\"y\\z\n"]).add(2)
    metrics.counter("a_total", "All a.", ["kind": "other"]).add()
    metrics.counter("a_total", "All a.", ["kind": "other"]).add()
    metrics.gauge("b", "Now.").add(-3)
    metrics.gauge("c", "Asked.") { 1.5 }
    let histogram = metrics.histogram(
      "d_seconds", "Took.", ["op": "e"], bounds: [1_000, 2_000_000])
    for microseconds: UInt64 in [1_000, 1_001, 3_000_000] {
      histogram.observe(microseconds: microseconds)
    }
    let text = String(decoding: metrics.text(), as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        # HELP a_total All a.
        # TYPE a_total counter
        a_total{kind="x\\"y\\\\z\\n"} 2
        a_total{kind="other"} 2
        # HELP b Now.
        # TYPE b gauge
        b -3
        # HELP c Asked.
        # TYPE c gauge
        c 1.5
        # HELP d_seconds Took.
        # TYPE d_seconds histogram
        d_seconds_bucket{op="e",le="0.001"} 1
        d_seconds_bucket{op="e",le="2.0"} 2
        d_seconds_bucket{op="e",le="+Inf"} 3
        d_seconds_sum{op="e"} 3.002001
        d_seconds_count{op="e"} 3

        """))
    for name in ["resident_memory_bytes", "open_fds", "start_time_seconds", "cpu_seconds_total"] {
      let line = text.split(separator: "\n").first { $0.hasPrefix("process_\(name) ") }
      #expect(
        line.flatMap { Double($0.split(separator: " ")[1]) }.map { $0 > 0 } == true, "\(name)")
    }
  }

  @Test func `count what many threads count`() {
    let counter = Metrics().counter("a_total", "All a.")
    DispatchQueue.concurrentPerform(iterations: 8) { _ in for _ in 0..<1000 { counter.add() } }
    #expect(counter.value == 8000)
  }
}
