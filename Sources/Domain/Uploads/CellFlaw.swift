/// Something wrong with a cell of an uploaded file.
package struct CellFlaw: Hashable, Sendable, Codable {
  /// Nil when the whole line is broken.
  package let column: Upload.Column?
  /// What stood there, cut to 200 characters.
  package let value: String
  package let reason: Reason

  package init(column: Upload.Column?, value: String, reason: Reason) {
    self.column = column
    self.value = String(value.prefix(200))
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable, Codable {
    case missing
    case malformed
    case tooLong(limit: Int)
    case controlCharacter
    /// The same name stands on this other line too.
    case repeated(line: Int)
    case alreadyUser(proposal: String?)
    case deletedUser(purgeDue: Moment?)
    case foreignDomain(owned: [String])
    case unknownLocation
    case unknownRole(known: [String])
    case unknownProduct
    case notEntitled
    case otherCustomer
    case brokenLine(LineFlaw)
  }

  package enum LineFlaw: String, Hashable, Sendable, Codable {
    case strayQuote
    case openQuote
    case tooManyFields
    case tooFewFields
    case tooLong
    case undecodable
  }
}
