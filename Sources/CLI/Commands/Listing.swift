import Wire

/// Lists of any length: a table for people, the rows alone in a pipe, one array for `--json`.
extension Invocation {
  /// Rows that a terminal shows without being asked for all.
  private static let terminalRows = 100

  func list<Item: Shape>(
    _: Item.Type, _ path: APIPath, _ api: APIClient, columns: [Table.Column],
    cells: (Item) -> [String]
  ) throws {
    if wantsJSON { return try listJSON(path, api) }
    let limit =
      arguments[.limit]
      ?? (arguments.has(.all) || !console.isOutputTerminal ? Int.max : Self.terminalRows)
    var table = Table(columns)
    var shown = 0
    var total = 0
    var cursor: String?
    repeat {
      let size = min(200, limit - shown)
      let page = try api.get(
        PageAnswer<Item>.self, path.with("size", String(size)).with("cursor", cursor).text)
      for item in page.items { table.add(cells(item)) }
      shown += page.items.count
      total = page.total
      cursor = page.items.isEmpty ? nil : page.next
    } while cursor != nil && shown < limit
    table.write(to: console)
    if shown == 0, console.isOutputTerminal { console.errorLine(say.words.none) }
    if shown < total, cursor != nil {
      console.errorLine(say.words.shown(say.number(shown), say.number(total)))
    }
  }

  private func listJSON(_ path: APIPath, _ api: APIClient) throws {
    let limit = arguments[.limit] ?? Int.max
    var written = 0
    var cursor: String?
    console.write("[")
    repeat {
      let size = min(200, limit - written)
      let page = try api.getJSON(
        path.with("size", String(size)).with("cursor", cursor).text)
      for item in page["items"]?.array ?? [] {
        console.write(written == 0 ? "\n" : ",\n")
        console.write(String(decoding: item.json, as: UTF8.self))
        written += 1
      }
      cursor = page["items"]?.array?.isEmpty == false ? page["next"]?.string : nil
    } while cursor != nil && written < limit
    console.write(written == 0 ? "]\n" : "\n]\n")
  }

  /// Names and values under each other.
  func card(_ lines: [(String, String)]) {
    let width = lines.reduce(0) { max($0, TextWidth.of($1.0)) }
    for (name, value) in lines {
      let harmless = TextWidth.harmless(value)
      console.line(
        console.isOutputTerminal
          ? TextWidth.padded(name, to: width) + "  " + harmless : name + "\t" + harmless)
    }
  }

  /// `2026-11-21T09:30:00Z` as people read it: `2026-11-21 09:30`, always in UTC.
  func time(_ iso: String?) -> String {
    guard let iso, console.isOutputTerminal, iso.utf8.count >= 16 else { return iso ?? "" }
    return String(iso.prefix(16)).replacing("T", with: " ")
  }
}

extension Table.Column {
  static func text(_ title: String, minimum: Int = 8) -> Table.Column {
    Table.Column(title: title, minimum: minimum)
  }

  static func number(_ title: String) -> Table.Column {
    Table.Column(title: title, alignsRight: true)
  }

  /// Never cut.
  static func whole(_ title: String) -> Table.Column {
    Table.Column(title: title, minimum: .max)
  }
}
