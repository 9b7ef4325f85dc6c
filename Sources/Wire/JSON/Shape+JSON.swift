import FoundationEssentials

extension Shape {
  /// This shape as a JSON text, by the hand-written writer where there is one.
  package func encoded() throws -> [UInt8] {
    if let writable = self as? any JSONWritable { return writable.json }
    return try encodedByFoundation()
  }

  /// The same by the library's encoder: slower, and the measure of what is right.
  package func encodedByFoundation() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }
}
