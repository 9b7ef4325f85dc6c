/// What is said of a whole file when it becomes a plan.
package struct UploadOptions: Hashable, Sendable {
  /// Serves the rows that name no location, or all of them.
  package var location: Location?
  package var roles: RoleSet
  package var licenses: [LicenseGrant]
  /// What the file says of it is passed over.
  package var forEveryRow: Set<Matter> = []
  /// Good rows go ahead without the others.
  package var skipFlawedRows: Bool
  /// Columns that we do not know are left out.
  package var ignoreUnknownColumns: Bool
  package var reuseDeletedNames: Bool

  /// What can be said for all rows at once.
  package enum Matter: String, CaseIterable, Hashable, Sendable, Codable {
    case location, roles, licenses
  }

  package init(
    location: Location? = nil, roles: RoleSet = [], licenses: [LicenseGrant] = [],
    forEveryRow: Set<Matter> = [], skipFlawedRows: Bool = false,
    ignoreUnknownColumns: Bool = false, reuseDeletedNames: Bool = false
  ) {
    self.location = location
    self.roles = roles
    self.licenses = licenses
    self.forEveryRow = forEveryRow
    self.skipFlawedRows = skipFlawedRows
    self.ignoreUnknownColumns = ignoreUnknownColumns
    self.reuseDeletedNames = reuseDeletedNames
  }
}

extension UploadOptions: Codable {
  private enum CodingKeys: String, CodingKey {
    case location, roles, licenses, forEveryRow, skip, ignore, reuse
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      location: try values.decodeIfPresent(Location.self, forKey: .location),
      roles: RoleSet(rawValue: try values.decode(Int64.self, forKey: .roles)),
      licenses: try values.decode([LicenseGrant].self, forKey: .licenses),
      forEveryRow: try values.decode(Set<Matter>.self, forKey: .forEveryRow),
      skipFlawedRows: try values.decode(Bool.self, forKey: .skip),
      ignoreUnknownColumns: try values.decode(Bool.self, forKey: .ignore),
      reuseDeletedNames: try values.decode(Bool.self, forKey: .reuse))
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeIfPresent(location, forKey: .location)
    try values.encode(roles.rawValue, forKey: .roles)
    try values.encode(licenses, forKey: .licenses)
    try values.encode(forEveryRow, forKey: .forEveryRow)
    try values.encode(skipFlawedRows, forKey: .skip)
    try values.encode(ignoreUnknownColumns, forKey: .ignore)
    try values.encode(reuseDeletedNames, forKey: .reuse)
  }
}
