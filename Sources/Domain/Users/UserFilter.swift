/// What users are listed by.
package enum UserSort: String, CaseIterable, Hashable, Sendable {
  case name
  case signInName = "sign-in-name"
  case location
  case lastSignIn = "last-sign-in"
  case created
}

/// Which users are meant. A field that is nil or false narrows nothing.
package struct UserFilter: Hashable, Sendable {
  package var search: String?
  package var location: Location?
  package var role: Role?
  package var has: Product.ID?
  package var lacks: Product.ID?
  package var unlicensed = false
  package var neverSignedIn = false

  package init() {}
}
