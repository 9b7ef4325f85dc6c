/// One numbered step of the schema: a script, frozen once it is released.
package struct Migration: Sendable, Hashable {
  /// From 1 upwards, without gaps.
  package let number: Int
  package let name: String
  /// Any number of statements, triggers among them.
  package let text: String

  package init(number: Int, name: String, text: String) {
    self.number = number
    self.name = name
    self.text = text
  }

  /// FNV-1a of the text's bytes, 64 bits. It finds an edited script; it is no seal.
  package var checksum: Int64 {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return Int64(bitPattern: hash)
  }

  /// A migration as a database remembers it.
  package struct Applied: Sendable, Hashable {
    package let number: Int
    package let checksum: Int64

    package init(number: Int, checksum: Int64) {
      self.number = number
      self.checksum = checksum
    }
  }

  /// The ones still to be applied, in order.
  ///
  /// - Throws: `Fault.newerSchema` when the database knows more than the program;
  ///   `.migrationChanged` when an applied one reads differently now, is missing from the program,
  ///   or a later one was applied without it.
  package static func due(
    of known: [Migration], after applied: [Applied]
  ) throws(Fault) -> [Migration] {
    let latest = known.map(\.number).max() ?? 0
    let found = applied.map(\.number).max() ?? 0
    guard found <= latest else { throw .newerSchema(found: found, known: latest) }
    var checksums: [Int: Int64] = [:]
    for each in known { checksums[each.number] = each.checksum }
    for each in applied where checksums[each.number] != each.checksum {
      throw .migrationChanged(number: each.number)
    }
    let done = Set(applied.map(\.number))
    let due = known.filter { !done.contains($0.number) }.sorted { $0.number < $1.number }
    if let first = due.first, first.number < found {
      throw .migrationChanged(number: first.number)
    }
    return due
  }
}
