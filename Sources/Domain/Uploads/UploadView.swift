/// Which rows of a file are looked at.
package enum UploadView: String, CaseIterable, Hashable, Sendable {
  case problems, all
  case leftOut = "left-out"
}

/// What the good rows of a file ask for by themselves.
package struct UploadDemand: Hashable, Sendable {
  package var rows = 0
  package var withoutLocation = 0
  package var withoutRoles = 0
  package var withoutLicenses = 0
  /// Units that rows name in the file.
  package var named: [Product.ID: Int] = [:]

  package init() {}
}
