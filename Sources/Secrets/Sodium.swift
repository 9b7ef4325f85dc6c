import CSodium

/// The library under everything in this module. Start it before anything else is used.
package enum Sodium {
  /// The library refused to start: no source of chance, or a processor that it cannot use.
  package struct Unavailable: Error, Equatable {}

  /// Prepares the library, once a process; calling it again costs nothing. Any thread may call it.
  ///
  /// The server calls it first and ends when it throws. What comes without an error to throw
  /// (`Randomness.system`) relies on that.
  package static func start() throws(Unavailable) {
    guard status >= 0 else { throw Unavailable() }
  }

  /// Zero when this process started it, one when somebody else had, negative when it failed.
  private static let status = sodium_init()
}
