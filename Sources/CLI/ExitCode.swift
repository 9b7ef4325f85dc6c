/// What a command leaves behind for the shell. Documented in docs/cli.md; add, never change.
package enum ExitCode: Int32, CaseIterable, Sendable {
  case done = 0
  /// Rows were refused, or failed when their turn came.
  case someRefused = 1
  /// The command line, or what it asks for, is wrong; or nobody said yes.
  case wrongUse = 2
  /// Not signed in, or not allowed.
  case denied = 3
  case notFound = 4
  /// The server or the way to it.
  case trouble = 5
  case interrupted = 130
}
