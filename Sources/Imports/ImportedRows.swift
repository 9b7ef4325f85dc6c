package import Domain

/// A customer as an export tells of one.
package struct ImportedCustomer: Hashable, Sendable {
  package let name: Label
  /// At least one.
  package let domains: [DomainName]
  package let location: Location?
}

/// A user as an export tells of one.
package struct ImportedUser: Hashable, Sendable {
  package let signInName: SignInName
  package let displayName: PersonName
  package let firstName: PersonName?
  package let lastName: PersonName?
  package let location: Location?
  package let roles: RoleSet
  /// As the export names them, each once.
  package let products: [String]
  /// By name, domain or id; nil where the file does not say.
  package let customer: String?
}

/// Units of a product as an export counts them.
package struct ImportedUnits: Hashable, Sendable {
  /// As the export names it.
  package let product: String
  package let units: Int
  /// Nil where the export does not say.
  package let assigned: Int?
  /// By domain, name or id; nil where the file does not say.
  package let customer: String?
}

/// Somebody who works for the partner.
package struct ImportedMember: Hashable, Sendable {
  package let name: Label
  package let email: EmailAddress
  /// At least one.
  package let roles: Set<StaffRole>
  /// Roles that there are none of here.
  package let otherRoles: [String]
}

/// Why a row is left out on purpose.
package enum LeftOut: String, CaseIterable, Hashable, Sendable {
  /// Deleted there already.
  case deleted
  /// May not sign in there.
  case blocked
  /// Belongs to another organization.
  case guest
  /// A subscription that is not running.
  case inactive
  /// There is nothing to hold.
  case noUnits = "no-units"
  /// Nobody said that units become seats.
  case unasked
}

/// What is wrong with a row.
package enum RowFlaw: Hashable, Sendable {
  /// A value of a column; the reason is told as for our own files.
  case cell(ImportField, value: String, CellFlaw.Reason)
  case brokenLine(CellFlaw.LineFlaw)
  case domain(String)
  case notANumber(String)
  case unknownStatus(String)
  case noKnownRole(String)

  /// Stable, for programs and for counting.
  package var code: String {
    switch self {
    case .cell(let field, _, let reason): "\(field.rawValue)-\(Self.word(reason))"
    case .brokenLine: "broken-line"
    case .domain: "malformed-domain"
    case .notANumber: "not-a-number"
    case .unknownStatus: "unknown-status"
    case .noKnownRole: "no-known-role"
    }
  }

  private static func word(_ reason: CellFlaw.Reason) -> String {
    switch reason {
    case .missing: "missing"
    case .tooLong: "too-long"
    case .controlCharacter: "control-character"
    case .repeated: "repeated"
    case .unknownLocation: "unknown"
    case .unknownRole: "unknown"
    default: "malformed"
    }
  }
}

/// A row that was read.
package enum RowReading<Value: Hashable & Sendable>: Hashable, Sendable {
  case good(Value)
  case leftOut(LeftOut)
  /// Everything that is wrong with it.
  case refused([RowFlaw])
}
