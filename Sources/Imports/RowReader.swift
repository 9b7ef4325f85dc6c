import CSV
package import Domain

/// Makes the cells of a recognized file into values, and keeps everything that is wrong with them.
package struct RowReader: Sendable {
  package let recognition: Recognition
  /// Knows countries by the names that people write.
  private let locations: @Sendable (String) -> Location?
  /// Whether those who may not sign in are taken along.
  private let takesBlocked: Bool

  package init(
    _ recognition: Recognition, takesBlocked: Bool = false,
    locations: @escaping @Sendable (String) -> Location?
  ) {
    self.recognition = recognition
    self.takesBlocked = takesBlocked
    self.locations = locations
  }

  package func customer(_ cells: [String]) -> RowReading<ImportedCustomer> {
    var reading = CellReading(cells, recognition, locations)
    let name = reading.label(.customerName)
    let domains = reading.domains(.customerDomain)
    let location = reading.location()
    guard reading.flaws.isEmpty, let name else { return .refused(reading.flaws) }
    return .good(ImportedCustomer(name: name, domains: domains, location: location))
  }

  /// - Parameter products: Takes a cell of licenses apart.
  package func user(
    _ cells: [String], products: (String) -> [String]
  ) -> RowReading<ImportedUser> {
    var reading = CellReading(cells, recognition, locations)
    if let out = leftOut(reading) { return .leftOut(out) }
    let signInName = reading.signInName()
    let displayName = reading.name(.displayName, isRequired: true)
    let firstName = reading.name(.firstName, isRequired: false)
    let lastName = reading.name(.lastName, isRequired: false)
    let location = reading.location()
    let roles = reading.roles()
    guard reading.flaws.isEmpty, let signInName, let displayName else {
      return .refused(reading.flaws)
    }
    var named: [String] = []
    for product in products(reading.text(.products)) where !named.contains(product) {
      named.append(product)
    }
    return .good(
      ImportedUser(
        signInName: signInName, displayName: displayName, firstName: firstName,
        lastName: lastName, location: location, roles: roles, products: named,
        customer: reading.text(.customer).nilIfEmpty))
  }

  private func leftOut(_ reading: CellReading) -> LeftOut? {
    if !reading.text(.deletedAt).isEmpty { return .deleted }
    // So the directory writes the sign-in names of people of other organizations.
    if TextKey.of(reading.text(.signInName)).contains("#ext#") { return .guest }
    if Words.guest.contains(TextKey.of(reading.text(.userType))) { return .guest }
    if takesBlocked { return nil }
    let isBlocked = Words.yes.contains(TextKey.of(reading.text(.blocked)))
    let isDisabled = Words.no.contains(TextKey.of(reading.text(.enabled)))
    return isBlocked || isDisabled ? .blocked : nil
  }

  package func units(_ cells: [String]) -> RowReading<ImportedUnits> {
    var reading = CellReading(cells, recognition, locations)
    let status = TextKey.of(reading.text(.status))
    if Words.inactive.contains(status) { return .leftOut(.inactive) }
    if !status.isEmpty, !Words.active.contains(status) {
      reading.flaws.append(.unknownStatus(reading.text(.status)))
    }
    let product = reading.required(.product)
    let units = reading.number(.units)
    let assigned = reading.text(.assigned).isEmpty ? nil : reading.number(.assigned)
    guard reading.flaws.isEmpty, let product, let units else { return .refused(reading.flaws) }
    let customer = reading.text(.customerDomain).nilIfEmpty ?? reading.text(.customer).nilIfEmpty
    return .good(
      ImportedUnits(product: product, units: units, assigned: assigned, customer: customer))
  }

  package func member(_ cells: [String]) -> RowReading<ImportedMember> {
    var reading = CellReading(cells, recognition, locations)
    let name = reading.label(.staffName)
    let email = reading.email()
    let words = reading.text(.staffRoles).split { ";|,+/\n".contains($0) }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
    let roles = words.map { (word: $0, role: StaffRoleWords.role(for: $0)) }
    if reading.text(.staffRoles).isEmpty {
      reading.flaws.append(.cell(.staffRoles, value: "", .missing))
    } else if roles.allSatisfy({ $0.role == nil }) {
      reading.flaws.append(.noKnownRole(reading.text(.staffRoles)))
    }
    guard reading.flaws.isEmpty, let name, let email else { return .refused(reading.flaws) }
    return .good(
      ImportedMember(
        name: name, email: email, roles: Set(roles.compactMap(\.role)),
        otherRoles: roles.filter { $0.role == nil }.map(\.word)))
  }
}

extension String {
  var nilIfEmpty: String? { isEmpty ? nil : self }
}

/// Words of the four languages that stand for states.
private enum Words {
  static let yes: Set<String> = ["true", "yes", "1", "waar", "ja", "wahr", "sant"]
  static let no: Set<String> = [
    "false", "no", "0", "onwaar", "nee", "falsch", "nein", "falskt", "nej",
  ]
  static let guest: Set<String> = ["guest", "gast", "gastbenutzer"]
  static let active: Set<String> = [
    "active", "enabled", "warning", "ingraceperiod", "in grace period", "actief", "aktiv",
    "aktiverad",
    "ingeschakeld", "aktiviert", "waarschuwing", "warnung", "varning",
  ]
  static let inactive: Set<String> = [
    "suspended", "deleted", "expired", "disabled", "canceled", "cancelled", "lockedout", "pending",
    "none", "opgeschort", "onderbroken", "verwijderd", "verlopen", "uitgeschakeld", "geannuleerd",
    "angehalten", "ausgesetzt", "geloscht", "abgelaufen", "deaktiviert", "gekundigt", "storniert",
    "pausad", "avstangd", "borttagen", "utgangen", "upphord", "inaktiverad", "avbruten",
  ]
}
