/// Header fields in the order of the wire. Names are compared without case (RFC 9110 §5.1).
///
/// Made for heads of a dozen fields: look-ups walk the list, which beats hashing at that size.
package struct Headers: Sendable {
  package struct Field: Sendable, Equatable {
    package let name: String
    package let value: String
  }

  private var fields: [Field] = []

  package init() {}

  /// The fields in the order in which they are given; repeated names stay repeated.
  package init(_ pairs: KeyValuePairs<String, String>) {
    fields.reserveCapacity(pairs.count)
    for (name, value) in pairs { add(name, value) }
  }

  package var isEmpty: Bool { fields.isEmpty }
  package var count: Int { fields.count }

  package mutating func reserveCapacity(_ count: Int) {
    fields.reserveCapacity(count)
  }

  /// Adds a field after those that are there, also when the name is there already.
  package mutating func add(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  /// Reading gives the first value of that name; writing replaces all of them by one, or by none.
  package subscript(name: String) -> String? {
    get {
      for field in fields where sameName(field.name, name) { return field.value }
      return nil
    }
    set {
      fields.removeAll { sameName($0.name, name) }
      if let newValue { add(name, newValue) }
    }
  }

  /// Every value of that name, in order.
  package func all(_ name: String) -> [String] {
    fields.filter { sameName($0.name, name) }.map(\.value)
  }

  package func contains(_ name: String) -> Bool {
    fields.contains { sameName($0.name, name) }
  }

  /// Sets a field unless the name is there already.
  package mutating func setDefault(_ name: String, _ value: String) {
    if !contains(name) { add(name, value) }
  }
}

extension Headers: RandomAccessCollection {
  package var startIndex: Int { fields.startIndex }
  package var endIndex: Int { fields.endIndex }
  package subscript(position: Int) -> Field { fields[position] }
}

extension Headers: Equatable {}

extension Headers: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, String)...) {
    fields.reserveCapacity(elements.count)
    for (name, value) in elements { add(name, value) }
  }
}

/// Whether two ASCII names are the same apart from the case of their letters.
package func sameName(_ left: String, _ right: String) -> Bool {
  let (a, b) = (left.utf8, right.utf8)
  guard a.count == b.count else { return false }
  return zip(a, b).allSatisfy { $0 == $1 || lowered($0) == lowered($1) }
}

func lowered(_ byte: UInt8) -> UInt8 {
  byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
}
