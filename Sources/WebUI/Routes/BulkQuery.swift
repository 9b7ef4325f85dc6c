import Domain

/// Which customers of a file are shown, and what was just done.
struct BulkQuery: Hashable, Sendable {
  /// What is told above the page.
  enum News: Hashable, Sendable {
    /// How many strays found their customer.
    case placed(Int)
    /// How many parts it was done for, and how many stay behind.
    case planned(Int, behind: Int)
    case applied(Int, behind: Int)
  }

  var news: News?
  var place: ListQuery

  init(news: News? = nil, place: ListQuery = ListQuery()) {
    self.news = news
    self.place = place
  }

  init(_ reader: QueryReader) {
    func number(_ name: StaticString) -> Int? {
      reader[name].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
    let behind = number("behind") ?? 0
    let news =
      number("placed").map { News.placed($0) }
      ?? number("planned").map { News.planned($0, behind: behind) }
      ?? number("applied").map { News.applied($0, behind: behind) }
    self.init(news: news, place: ListQuery(reader))
  }

  func write(to query: inout QueryWriter) {
    switch news {
    case .placed(let rows): query.add("placed", String(rows))
    case .planned(let done, let behind):
      query.add("planned", String(done))
      query.add("behind", String(behind))
    case .applied(let done, let behind):
      query.add("applied", String(done))
      query.add("behind", String(behind))
    case nil: break
    }
    place.write(to: &query)
  }
}

/// What can be done with a file for many customers.
enum BulkAct: String, CaseIterable, Hashable, Sendable {
  /// Says whose rows are that have no customer.
  case placement
  case plans
  case application
  case passwords
}
