import HTML
import Messages
import Operations

/// Seats in use of several things, one below the other, on one scale.
///
/// Everything is placed in parts of the width, so letters keep their size on every screen. What has
/// nothing free is hatched and says so; the numbers stand in a table below.
struct BarsChart: Component {
  let say: Phrases
  /// Unique on the page.
  let id: String
  let title: String
  /// What the first column of the table holds.
  let column: String
  let bars: [NamedUse]
  let link: (@Sendable (NamedUse) -> PageRoute?)?

  private static let step = 46
  private static let letters = 30

  var body: [Node] {
    figure(.class("chart")) {
      figcaption { title }
      svg(
        .class("chart-bars"), .role("img"), .ariaLabelledBy("\(id)-title \(id)-text"),
        .drawn("width", "100%"), .drawn("height", String(bars.count * Self.step))
      ) {
        HTML.title(.id("\(id)-title")) { title }
        desc(.id("\(id)-text")) { text }
        Hatch(id: "\(id)-hatch")
        for (place, bar) in bars.enumerated() { drawing(of: bar, at: place * Self.step) }
      }
      details {
        summary { say.home.numbers }
        table
      }
    }
  }

  private var text: String {
    guard let first = bars.first else { return "" }
    return say.home.barsText(name(of: first), first.consumed, first.total)
  }

  private func name(of bar: NamedUse) -> String { bar.name ?? say.home.others }

  private var scale: Int { bars.map(\.total).max() ?? 0 }

  @NodeBuilder private func drawing(of bar: NamedUse, at top: Int) -> [Node] {
    let isFull = bar.total > 0 && bar.consumed >= bar.total
    drawnText(.class("chart-name"), .drawn("x", "0"), .drawn("y", String(top + 16))) {
      name(of: bar).shortened(to: Self.letters)
    }
    drawnText(
      .class("chart-value"), .drawn("x", "100%"), .drawn("y", String(top + 16)),
      .drawn("text-anchor", "end")
    ) { value(of: bar, isFull: isFull) }
    rect(
      .class("chart-track"), .drawn("y", String(top + 24)), .drawn("height", "12"),
      .drawn("rx", "3"), .drawn("width", Percent.of(bar.total, scale)))
    if bar.consumed > 0 {
      rect(
        .class("chart-used"), .drawn("y", String(top + 24)), .drawn("height", "12"),
        .drawn("rx", "3"), .drawn("width", Percent.of(bar.consumed, scale)))
    }
    if isFull {
      rect(
        .drawn("fill", "url(#\(id)-hatch)"), .drawn("y", String(top + 24)),
        .drawn("height", "12"), .drawn("width", Percent.of(bar.total, scale)))
    }
  }

  private func value(of bar: NamedUse, isFull: Bool) -> String {
    let number = say.language.number(bar.consumed)
    return isFull
      ? "\(number) · \(say.home.noneFree)"
      : "\(number) / \(say.language.number(bar.total))"
  }

  private var table: Node {
    HTML.table {
      thead {
        tr {
          th(.scope("col")) { column }
          th(.scope("col"), .class("number")) { say.home.used }
          th(.scope("col"), .class("number")) { say.home.held }
          th(.scope("col"), .class("number")) { say.home.share }
        }
      }
      tbody {
        for bar in bars {
          tr {
            th(.scope("row")) {
              if let route = link?(bar) {
                a(.href(route)) { name(of: bar) }
              } else {
                name(of: bar)
              }
            }
            number(bar.consumed)
            number(bar.total)
            td(.class("number")) {
              bar.total > 0 ? say.home.percent(bar.consumed * 100 / bar.total) : "–"
            }
          }
        }
      }
    }
  }

  private func number(_ value: Int) -> Node {
    td(.class("number")) { say.language.number(value) }
  }
}

/// Lines that say "full" where color says nothing.
struct Hatch: Component {
  let id: String

  var body: [Node] {
    defs {
      pattern(
        .id(id), .drawn("width", "7"), .drawn("height", "7"),
        .drawn("patternUnits", "userSpaceOnUse"), .drawn("patternTransform", "rotate(45)")
      ) {
        line(.class("chart-hatch"), .drawn("y2", "7"))
      }
    }
  }
}

extension String {
  /// At most so many letters, with a sign that there were more.
  func shortened(to limit: Int) -> String {
    count > limit ? prefix(limit - 1) + "…" : self
  }
}
