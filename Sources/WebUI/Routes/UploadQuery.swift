import Domain
import Operations

/// Which rows of a file are shown.
struct UploadQuery: Hashable, Sendable {
  /// Rows of a page at most: each may hold several fields to be filled in.
  static let largestPage = 50

  /// Nil: those with problems, or all when there are none.
  var view: UploadView?
  /// The page begins at this line of the file.
  var line: Int?
  /// How many rows were changed just now.
  var saved: Int?
  var place: ListQuery

  init(
    view: UploadView? = nil, line: Int? = nil, saved: Int? = nil, place: ListQuery = ListQuery()
  ) {
    self.view = view
    self.line = line
    self.saved = saved
    self.place = ListQuery(
      size: min(place.size, Self.largestPage), cursor: place.cursor, fromEnd: place.fromEnd)
  }

  init(_ reader: QueryReader) {
    self.init(
      view: reader["view"].flatMap { UploadView(rawValue: $0) },
      line: reader["line"].flatMap { Int($0) }.map { max($0, 1) },
      saved: reader["saved"].flatMap { Int($0) }, place: ListQuery(reader))
  }

  func write(to query: inout QueryWriter) {
    query.add("view", view?.rawValue)
    query.add("line", line.map { String($0) })
    query.add("saved", saved.map { String($0) })
    place.write(to: &query)
  }

  /// The same rows with another message.
  func saying(_ saved: Int?) -> UploadQuery {
    UploadQuery(view: view, line: line, saved: saved, place: place)
  }
}
