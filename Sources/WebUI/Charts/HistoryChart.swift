import Domain
import HTML
import Messages

/// Seats day by day: an area for those in use, a broken line for those held.
struct HistoryChart: Component {
  let say: Phrases
  /// Unique on the page.
  let id: String
  let title: String
  /// Without gaps, in order; at least two.
  let days: [SeatDay]

  private static let height = 200
  private static let below = 24

  var body: [Node] {
    figure(.class("chart")) {
      figcaption { title }
      legend
      svg(
        .class("chart-history"), .role("img"), .ariaLabelledBy("\(id)-title \(id)-text"),
        .drawn("width", "100%"), .drawn("height", String(Self.height + Self.below))
      ) {
        HTML.title(.id("\(id)-title")) { title }
        desc(.id("\(id)-text")) { text }
        lines
        shapes
        ticks
        dates
      }
      details {
        summary { say.home.numbers }
        table
      }
    }
  }

  private var text: String {
    guard let first = days.first, let last = days.last else { return "" }
    return say.home.historyText(
      first.consumed, say.language.date(first.moment), last.consumed,
      say.language.date(last.moment), last.total)
  }

  private var legend: Node {
    ul(.class("chart-legend"), .ariaHidden()) {
      li {
        svg(.drawn("width", "24"), .drawn("height", "12")) {
          rect(.class("chart-area"), .drawn("width", "24"), .drawn("height", "12"))
          line(
            .class("chart-line"), .drawn("x2", "24"), .drawn("y1", "1"), .drawn("y2", "1"))
        }
        say.home.used
      }
      li {
        svg(.drawn("width", "24"), .drawn("height", "12")) {
          line(
            .class("chart-held"), .drawn("x2", "24"), .drawn("y1", "6"), .drawn("y2", "6"))
        }
        say.home.held
      }
    }
  }

  /// A round number at or over the largest.
  var top: Int {
    let largest = max(days.map { max($0.total, $0.consumed) }.max() ?? 0, 4)
    var unit = 1
    while unit * 10 <= largest { unit *= 10 }
    let steps = [1, 2, 3, 4, 5, 6, 8, 10]
    return unit * (steps.first { $0 * unit >= largest } ?? 10)
  }

  /// Heights of the whole, the half and nothing, with what they stand for.
  private var levels: [(y: Int, value: Int)] {
    [2, 1, 0].map { (Self.height - (Self.height - 18) * $0 / 2, top * $0 / 2) }
  }

  @NodeBuilder private var lines: [Node] {
    for level in levels {
      line(
        .class("chart-grid"), .drawn("x2", "100%"), .drawn("y1", String(level.y)),
        .drawn("y2", String(level.y)))
    }
  }

  @NodeBuilder private var ticks: [Node] {
    for level in levels {
      drawnText(.class("chart-tick"), .drawn("x", "0"), .drawn("y", String(level.y - 4))) {
        say.language.number(level.value)
      }
    }
  }

  private var shapes: Node {
    let last = max(days.count - 1, 1)
    let used = points(days.map(\.consumed))
    return svg(
      .drawn("y", "18"), .drawn("width", "100%"), .drawn("height", String(Self.height - 18)),
      .drawn("viewBox", "0 0 \(last) 1000"), .drawn("preserveAspectRatio", "none")
    ) {
      path(.class("chart-area"), .drawn("d", "\(used)V1000H0Z"))
      path(.class("chart-line"), .drawn("d", used))
      path(.class("chart-held"), .drawn("d", points(days.map(\.total))))
    }
  }

  /// A line through the values, a day a step, from the top downwards.
  private func points(_ values: [Int]) -> String {
    let top = top
    return values.enumerated().map { day, value in
      "\(day == 0 ? "M" : "L")\(day),\(1000 - min(value, top) * 1000 / top)"
    }.joined()
  }

  @NodeBuilder private var dates: [Node] {
    let y = String(Self.height + 17)
    let places = [(0, "0", "start"), (days.count / 2, "50%", "middle")]
    for (day, x, anchor) in places + [(days.count - 1, "100%", "end")] {
      drawnText(
        .class("chart-tick"), .drawn("x", x), .drawn("y", y), .drawn("text-anchor", anchor)
      ) { say.language.date(days[day].moment) }
    }
  }

  private var table: Node {
    HTML.table {
      thead {
        tr {
          th(.scope("col")) { say.home.day }
          th(.scope("col"), .class("number")) { say.home.used }
          th(.scope("col"), .class("number")) { say.home.held }
        }
      }
      tbody {
        for day in days.reversed() {
          tr {
            th(.scope("row")) { say.language.date(day.moment) }
            td(.class("number")) { say.language.number(day.consumed) }
            td(.class("number")) { say.language.number(day.total) }
          }
        }
      }
    }
  }
}
