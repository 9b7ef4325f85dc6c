/// A value that prints as dots, however it is printed: in a text, in a debugger, in a mirror.
package protocol Redacted: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{}

extension Redacted {
  package var description: String { "•••" }
  package var debugDescription: String { "•••" }
  /// No children: `dump` and reflection find nothing.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
