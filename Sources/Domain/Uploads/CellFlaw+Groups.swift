extension CellFlaw {
  /// What kind of problem it is, without its particulars.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case missing, malformed, tooLong, controlCharacter
    case repeated, alreadyUser, deletedUser, foreignDomain
    case unknownLocation, unknownRole, unknownProduct, notEntitled, otherCustomer
    case brokenLine
  }

  package var kind: Kind {
    switch reason {
    case .missing: .missing
    case .malformed: .malformed
    case .tooLong: .tooLong
    case .controlCharacter: .controlCharacter
    case .repeated: .repeated
    case .alreadyUser: .alreadyUser
    case .deletedUser: .deletedUser
    case .foreignDomain: .foreignDomain
    case .unknownLocation: .unknownLocation
    case .unknownRole: .unknownRole
    case .unknownProduct: .unknownProduct
    case .notEntitled: .notEntitled
    case .otherCustomer: .otherCustomer
    case .brokenLine: .brokenLine
    }
  }

  /// Whether it comes of looking at other rows and at users, not at the row itself.
  package var isOfName: Bool {
    switch kind {
    case .repeated, .alreadyUser, .deletedUser: true
    default: false
    }
  }

  /// Which problems of a file are one and the same, so that they are mended together.
  package struct Group: Hashable, Sendable {
    /// Nil for whole lines.
    package let column: Upload.Column?
    package let kind: Kind
    /// The value, or the domain, that all of them have; empty where values differ.
    package let value: String

    package init(column: Upload.Column?, kind: Kind, value: String) {
      self.column = column
      self.kind = kind
      self.value = value
    }
  }

  package var group: Group {
    let shared: String
    switch kind {
    case .foreignDomain:
      let at = value.lastIndex(of: "@").map { value.index(after: $0) } ?? value.startIndex
      shared = TextKey.of(String(value[at...]))
    case .unknownLocation, .unknownRole, .unknownProduct, .notEntitled, .otherCustomer:
      shared = value
    case .missing, .malformed, .tooLong, .controlCharacter, .repeated, .alreadyUser,
      .deletedUser, .brokenLine:
      shared = ""
    }
    return Group(column: column, kind: kind, value: shared)
  }
}

/// Equal problems of a file and in how many rows they are.
package struct FlawGroup: Hashable, Sendable {
  package let group: CellFlaw.Group
  package let rows: Int

  package init(group: CellFlaw.Group, rows: Int) {
    self.group = group
    self.rows = rows
  }
}
