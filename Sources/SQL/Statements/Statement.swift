import Synchronization

/// A named SQL text. It is made of static parts only, so no value from outside can become part of
/// it. Parameters are `$1`, `$2` and so on; one may stand in several places and in any order.
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

  /// A text that serves both engines.
  ///
  /// - Parameter parts: Joined by line ends.
  package init(_ name: StaticString, _ parts: StaticString...) {
    self.init(name, Self.joined(parts), Self.joined(parts))
  }

  /// Two texts that do the same, where one text cannot serve both engines.
  ///
  /// - Parameter because: Why one text is not enough, for who reads the statement.
  package init(
    _ name: StaticString, sqlite: [StaticString], postgresql: [StaticString],
    because: StaticString
  ) {
    self.init(name, Self.joined(sqlite), Self.joined(postgresql))
  }

  private init(_ name: StaticString, _ sqlite: String, _ postgresql: String) {
    self.name = String(describing: name)
    self.sqlite = sqlite
    self.postgresql = postgresql
    number = numbers.wrappingAdd(1, ordering: .relaxed).oldValue
  }

  /// The text when it is the same for both engines, otherwise SQLite's.
  package var text: String { sqlite }

  package func text(for dialect: Dialect) -> String {
    switch dialect {
    case .sqlite: sqlite
    case .postgresql: postgresql
    }
  }

  private static func joined(_ parts: [StaticString]) -> String {
    parts.map { String(describing: $0) }.joined(separator: "\n")
  }
}

/// A statement is itself alone: the number alone decides, which keeps look-ups quick.
extension Statement: Hashable {
  package static func == (one: Statement, other: Statement) -> Bool { one.number == other.number }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

private let numbers = Atomic<Int>(0)
