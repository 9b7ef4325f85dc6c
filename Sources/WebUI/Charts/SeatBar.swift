import HTML

/// How much of something is used, as a bar without words: the words stand beside it.
struct SeatBar: Component {
  let used: Int
  let total: Int

  var body: [Node] {
    svg(.class("seat-bar"), .drawn("width", "100%"), .drawn("height", "8"), .ariaHidden()) {
      rect(
        .class("chart-track"), .drawn("width", "100%"), .drawn("height", "8"), .drawn("rx", "4"))
      if used > 0 {
        rect(
          .class(used >= total ? "chart-full" : "chart-used"),
          .drawn("width", Percent.of(used, total)), .drawn("height", "8"), .drawn("rx", "4"))
      }
    }
  }
}

/// Parts of a whole as drawings take them.
enum Percent {
  /// `"12.5%"`; at most 100, and 0 of nothing.
  static func of(_ part: Int, _ whole: Int) -> String {
    let tenths = whole > 0 ? min(1000, part * 1000 / whole) : 0
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
