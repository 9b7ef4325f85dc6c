/// One name and value of a form or a query, decoded.
package struct FormField: Sendable, Equatable {
  package let name: String
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// The fields of a form of type `application/x-www-form-urlencoded`, in order (WHATWG URL).
package struct FormFields: Sendable, Equatable {
  package let fields: [FormField]

  /// Why bytes are not taken as a form.
  package enum Flaw: Error, Equatable, Sendable {
    case tooLarge(limit: Int)
    case tooManyFields(limit: Int)
  }

  package init(_ fields: [FormField]) {
    self.fields = fields
  }

  /// - Parameters:
  ///   - maxBytes: The most bytes of the whole form.
  ///   - maxFields: The most fields.
  package init(
    parsing bytes: [UInt8], maxBytes: Int = 1 << 20, maxFields: Int = 10_000
  ) throws(Flaw) {
    guard bytes.count <= maxBytes else { throw .tooLarge(limit: maxBytes) }
    let separators = bytes.reduce(into: 0) { $0 += $1 == UInt8(ascii: "&") ? 1 : 0 }
    guard separators < maxFields else { throw .tooManyFields(limit: maxFields) }
    fields = Self.split(bytes[...])
  }

  /// The first value of that name.
  package subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// Every value of that name, in order: what checkboxes send.
  package func all(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  static func split(_ bytes: ArraySlice<UInt8>) -> [FormField] {
    bytes.split(separator: UInt8(ascii: "&")).map { pair in
      let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      return FormField(
        name: PercentCoding.decodeForm(pair[..<equals]),
        value: PercentCoding.decodeForm(pair[equals...].dropFirst()))
    }
  }
}
