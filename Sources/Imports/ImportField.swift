/// What a column of an export becomes here.
package enum ImportField: String, CaseIterable, Hashable, Sendable {
  case customerName = "customer-name"
  case customerDomain = "customer-domain"
  case signInName = "sign-in-name"
  case displayName = "display-name"
  case firstName = "first-name"
  case lastName = "last-name"
  /// Of a user: where services are used. Of a customer: its usual location.
  case location
  case products
  case roles
  /// Whether signing in is blocked there.
  case blocked
  /// The same, said the other way round.
  case enabled
  /// When the user was deleted there; empty for a living one.
  case deletedAt = "deleted-at"
  /// Member or guest.
  case userType = "user-type"
  /// Whose row it is, by name, domain or id.
  case customer
  case product
  case units
  /// Units that are assigned there: only compared.
  case assigned
  case status
  case staffName = "staff-name"
  case staffEmail = "staff-email"
  case staffRoles = "staff-roles"
}

/// Why a column is not taken over.
package enum LeftReason: String, CaseIterable, Hashable, Sendable {
  /// Telephone numbers and other addresses of a person: not kept here.
  case contact
  /// Postal addresses: not kept here.
  case address
  /// Title, department, office: not kept here.
  case position
  /// How the directory there works: nothing here goes by it.
  case directory
  /// Facts about passwords; everybody gets a new one.
  case password
  /// When something happened there: the ledger here begins with the import.
  case history
  /// Ids of the other system: everything gets an id of its own.
  case identity
  /// Through whom a customer came, and under which program.
  case relationship
  case billing
  /// The house counts that itself.
  case counted
  /// No kind of export has it.
  case unknown
}

/// What becomes of a column.
package enum ColumnFate: Hashable, Sendable {
  case taken(ImportField)
  case left(LeftReason)
}
