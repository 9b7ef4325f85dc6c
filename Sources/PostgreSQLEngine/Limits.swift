/// Where waiting ends. All times in milliseconds.
package struct Limits: Sendable {
  /// How long a reading body may take.
  package var reading = 10_000
  /// How long a writing body may take.
  package var writing = 60_000
  /// How long to wait for a free connection.
  package var waitingForConnection = 5_000
  /// How long connecting may take.
  package var connecting = 5_000
  /// How long to go on trying to reach a server that is away.
  package var awaitingServer = 5_000
  /// How often a write that met another one is tried again, and a read or write whose connection
  /// was lost before anything could be made durable.
  package var attempts = 24

  /// How long a connection goes by the plans that it made. Tables grow, and a plan that was made for an
  /// empty one reads all of a full one.
  package var planning = 5_000

  package init() {}

  /// For commands that read or write everything there is: bodies take as long as they take.
  package static var patient: Limits {
    var limits = Limits()
    limits.reading = .max
    limits.writing = .max
    return limits
  }
}
