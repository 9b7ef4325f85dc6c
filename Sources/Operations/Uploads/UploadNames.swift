import Domain
import SQL
import Storage

extension Transaction {
  /// Looks at the names of every marked row and writes what is wrong with them, in batches.
  func lookAtNames(_ upload: Upload.ID, _ permit: Permit<May.UploadUsers>) throws(Fault) {
    while true {
      let facts = try nameFacts(upload, limit: 2000, permit)
      guard !facts.isEmpty else { return }
      var rows: [(number: Int, flaws: [CellFlaw], isLeftOut: Bool)] = []
      for fact in facts { rows.append((fact.number, fact.allFlaws, fact.isLeftOut)) }
      try set(rows, of: upload, permit)
    }
  }
}

extension NameFacts {
  /// What was wrong with the row itself, and what is wrong with its name now.
  fileprivate var allFlaws: [CellFlaw] {
    var flaws = flaws.filter { !$0.isOfName }
    guard let name else { return flaws }
    func note(_ reason: CellFlaw.Reason) {
      flaws.append(CellFlaw(column: .email, value: name, reason: reason))
    }
    // A row that is left out has nobody's name.
    if !isLeftOut, let otherLine { note(.repeated(line: otherLine)) }
    if isTaken {
      note(.alreadyUser(proposal: nil))
    } else if let deletedAt {
      note(.deletedUser(purgeDue: deletedAt.adding(days: User.retentionDays)))
    }
    return flaws
  }
}
