/// Rows for people: columns side by side on a terminal, tabs between them in a pipe.
struct Table {
  struct Column {
    let title: String
    /// For numbers.
    var alignsRight = false
    /// How narrow it may get before the others have to give.
    var minimum = 8
  }

  let columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  init(_ titles: [String], numbers: Set<Int> = []) {
    columns = titles.enumerated().map { Column(title: $1, alignsRight: numbers.contains($0)) }
  }

  mutating func add(_ cells: [String]) {
    rows.append(cells.map(TextWidth.harmless))
  }

  func write(to console: Console) {
    console.write(console.isOutputTerminal ? drawn(width: console.width) : tabbed)
  }

  /// Without titles, so that a program reads nothing but rows.
  var tabbed: String {
    rows.map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  func drawn(width: Int) -> String {
    guard !rows.isEmpty else { return "" }
    let widths = fittedWidths(to: width)
    let titles = line(columns.map(\.title), widths)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return ([titles, rule] + rows.map { line($0, widths) }).map { $0 + "\n" }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(zip(cells, columns), widths).map { cell, width in
      TextWidth.padded(
        TextWidth.fitted(cell.0, to: width), to: width, right: cell.1.alignsRight)
    }
    let text = padded.joined(separator: "  ")
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// Takes from the widest column until the line fits, or nothing can be taken any more.
  private func fittedWidths(to width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      rows.reduce(TextWidth.of(columns[column].title)) { max($0, TextWidth.of($1[column])) }
    }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    while excess > 0 {
      let shrinkable = widths.indices.filter {
        widths[$0] > columns[$0].minimum && !columns[$0].alignsRight
      }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
