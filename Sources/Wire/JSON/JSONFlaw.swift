/// Why bytes are not a JSON text that we take.
package enum JSONFlaw: Error, Hashable, Sendable {
  case notUTF8
  /// Offset in bytes of the first one that does not fit.
  case syntax(at: Int)
  /// Arrays and objects are nested deeper than this.
  case tooDeep(limit: Int)
  /// An object names a member twice (RFC 8259 §4 leaves the meaning open; we do not guess).
  case repeatedName(at: Int)
  case tooLarge(limit: Int)
}
