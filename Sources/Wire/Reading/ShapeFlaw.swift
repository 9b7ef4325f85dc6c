/// Something wrong with a member of a request.
package struct ShapeFlaw: Hashable, Sendable {
  /// Where it stands (RFC 6901): `/users/3/email`. Empty for the whole text.
  package let pointer: String
  package let reason: Reason

  package init(pointer: String, reason: Reason) {
    self.pointer = pointer
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    case missing
    /// The member is none that we know here.
    case unknown
    case wrongType(expected: Kind)
  }

  package enum Kind: String, Hashable, Sendable {
    case string, integer, number, boolean, array, object
  }

  /// A pointer from the names and indices on the way (RFC 6901 §3).
  package static func pointer(_ path: [String]) -> String {
    path.map { "/" + escaped($0) }.joined()
  }

  private static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x7E || $0 == 0x2F }) else { return name }
    return name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}

/// Everything that is wrong with a request, in the order of the text.
package struct ShapeFlaws: Error, Hashable, Sendable {
  package let flaws: [ShapeFlaw]
}
