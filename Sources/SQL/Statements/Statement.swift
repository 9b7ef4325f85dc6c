import Synchronization

/// A named SQL text. Parameters are `$1`, `$2` and so on; one may stand in several places and in any
/// order.
///
/// Every call of an initialiser makes a new statement, which engines keep prepared for as long as
/// they are open: statements belong into `static let`.
package struct Statement: Sendable {
  /// What logs, counters and faults show, such as "users.restore".
  package let name: String
  private let sqlite: String
  private let postgresql: String
  /// Counts up from 0 in this process: an engine's index into its prepared statements.
  package let number: Int

  /// - Parameter parts: Joined by line ends.
  package init(_ name: StaticString, _ parts: Fragment...) {
    self.init(
      name, parts.map(\.sqlite).joined(separator: "\n"),
      parts.map(\.postgresql).joined(separator: "\n"))
  }

  private init(_ name: StaticString, _ sqlite: String, _ postgresql: String) {
    self.init(named: String(describing: name), sqlite, postgresql)
    written.withLock { $0.append(self) }
  }

  /// A text that this module made of plain names from a database's own catalogue.
  init(made name: String, _ text: String) { self.init(named: name, text, text) }

  private init(named name: String, _ sqlite: String, _ postgresql: String) {
    self.name = name
    self.sqlite = sqlite
    self.postgresql = postgresql
    number = numbers.wrappingAdd(1, ordering: .relaxed).oldValue
  }

  /// Every statement that stands in the source and was needed in this process so far, for what is
  /// to be shown of all of their texts.
  package static var allWritten: [Statement] { written.withLock { $0 } }

  /// The text when it is the same for both engines, otherwise SQLite's.
  package var text: String { sqlite }

  package func text(for dialect: Dialect) -> String {
    switch dialect {
    case .sqlite: sqlite
    case .postgresql: postgresql
    }
  }
}

/// A statement is itself alone: the number alone decides, which keeps look-ups quick.
extension Statement: Hashable {
  package static func == (one: Statement, other: Statement) -> Bool { one.number == other.number }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

private let numbers = Atomic<Int>(0)
private let written = Mutex<[Statement]>([])
