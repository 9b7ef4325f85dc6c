import Domain
package import SQL

/// What a process tells all that serve the same house.
enum Announcement: Equatable {
  /// There is an operation to carry on.
  case work
  /// An operation moved, or was stopped or resumed.
  case moved(Operation.ID)

  var words: String {
    switch self {
    case .work: "work"
    case .moved(let id): "moved \(id.text)"
    }
  }

  /// Nil for what a newer program may say.
  init?(words: String) {
    switch words {
    case "work": self = .work
    case let words where words.hasPrefix("moved "):
      guard let id = Operation.ID(parsing: words.dropFirst(6)) else { return nil }
      self = .moved(id)
    default: return nil
    }
  }
}

extension Transaction {
  func announce(_ announcement: Announcement) throws(Fault) {
    try announce(announcement.words)
  }
}

extension Operations {
  /// Hears what other processes announce, until the engine is closed.
  package func hearOthers() throws(Fault) {
    let (work, board) = (work, board)
    try engine.listen { words in
      guard let words else {
        // Anything may have been missed.
        work.ring()
        return board.moveAll()
      }
      switch Announcement(words: words) {
      case .work: work.ring()
      case .moved(let id): board.move(id)
      case nil: break
      }
    }
  }
}
