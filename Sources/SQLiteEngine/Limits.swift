/// Where waiting ends. All times in milliseconds.
package struct Limits: Sendable {
  /// How long a reading body may take.
  package var reading = 10_000
  /// How long a writing body may take. Everybody else's writes wait for it.
  package var writing = 60_000
  /// How long to wait for a free reading connection.
  package var waitingForReader = 1_000
  /// How long a write may wait for its turn.
  package var waitingForTurn = 10_000
  /// How many writes may wait for their turn.
  package var waitingWrites = 1_024
  /// How long to wait for another process that holds the database.
  package var busy = 5_000

  package init() {}

  /// For commands that read or write everything there is: bodies take as long as they take.
  package static var patient: Limits {
    var limits = Limits()
    limits.reading = .max
    limits.writing = .max
    return limits
  }
}
