/// The person, or the program, at the other end of a command: its streams and what they are.
struct Console {
  /// Writes to standard output, as it is.
  var write: (String) -> Void
  /// Writes to standard error, as it is.
  var writeError: (String) -> Void
  /// The next line of standard input, without its end; nil when there is no more.
  var readLine: () -> String?
  /// The same without showing what is typed.
  var readSecret: () -> String?
  var isInputTerminal = false
  var isOutputTerminal = false
  var isErrorTerminal = false
  /// In columns.
  var width = 80
  /// Seconds of a clock that only moves forward.
  var seconds: () -> Double = { 0 }
  /// From now on Ctrl-C is a wish and no longer the end.
  var listen: () -> Void = {}
  /// Whether the person has asked to stop.
  var isInterrupted: () -> Bool = { false }

  func line(_ text: String) { write(text + "\n") }
  func errorLine(_ text: String) { writeError(text + "\n") }
}
