/// A cause as a group of rows has it: what it is, and about which product or service plan.
package struct CauseGroup: Hashable, Sendable {
  /// As in `Cause.code`.
  package let code: String
  package let item: ID<CatalogItem>?

  package init(code: String, item: ID<CatalogItem>? = nil) {
    self.code = code
    self.item = item
  }

  package init(_ cause: Cause) {
    self.init(code: cause.code, item: cause.items.first?.id)
  }
}

/// How many rows share a cause.
package struct CauseCount: Hashable, Sendable {
  /// One of the group; what differs from row to row is left out where it can be.
  package let cause: Cause
  package var rows: Int

  package init(cause: Cause, rows: Int) {
    self.cause = cause
    self.rows = rows
  }

  package var group: CauseGroup { CauseGroup(cause) }

  /// Groups the causes of many rows, the commonest first.
  ///
  /// - Parameter lists: The causes of a row, and how many rows have exactly these.
  package static func groups(of lists: [(causes: [Cause], rows: Int)]) -> [CauseCount] {
    var places: [CauseGroup: Int] = [:]
    var groups: [CauseCount] = []
    for (causes, rows) in lists {
      var seen: Set<CauseGroup> = []
      for cause in causes where seen.insert(CauseGroup(cause)).inserted {
        if let place = places[CauseGroup(cause)] {
          groups[place].rows += rows
        } else {
          places[CauseGroup(cause)] = groups.count
          groups.append(CauseCount(cause: cause.withoutProposal, rows: rows))
        }
      }
    }
    return groups.enumerated().sorted {
      ($1.element.rows, $0.offset) < ($0.element.rows, $1.offset)
    }
    .map(\.element)
  }
}

extension Cause {
  /// The same for every row: a proposed name is of one row only.
  fileprivate var withoutProposal: Cause {
    if case .signInNameTaken = self { .signInNameTaken(proposal: nil) } else { self }
  }
}
