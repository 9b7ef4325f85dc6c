package import Domain

/// One customer of the sample world.
package struct DemoCustomer: Sendable {
  package let name: Label
  /// One to three, all below `.example`.
  package let domains: [DomainName]
  package let location: Location
  package let industry: String
  /// Living users.
  package let users: Int
  /// Where the names of its people come from, with weights, in order of the location.
  package let origins: [(location: Location, weight: Int)]
  package let licenses: [DemoLicense]
  package let deleted: [DemoDeletion]

  init(_ entry: CustomersFile.Entry, _ catalog: DemoCatalog) throws(DemoDataFlaw) {
    do throws(PersonName.Flaw) { name = try Label(parsing: entry.name) } catch {
      throw .malformed(entry.name)
    }
    domains = try entry.domains.map { text throws(DemoDataFlaw) in try domain(text) }
    location = try place(entry.location)
    industry = entry.industry
    users = entry.users
    origins = try entry.origins.sorted { $0.key < $1.key }
      .map { code, weight throws(DemoDataFlaw) in (try place(code), weight) }
    licenses = try entry.licenses.map { license throws(DemoDataFlaw) in
      try DemoLicense(license, catalog)
    }
    deleted = entry.deleted
  }
}

/// Users that were deleted together.
package struct DemoDeletion: Decodable, Sendable {
  package let count: Int
  /// Before the sample world's today; under thirty, so all of them can still come back.
  package let daysAgo: Int
}

private func domain(_ text: String) throws(DemoDataFlaw) -> DomainName {
  do throws(DomainName.Flaw) { return try DomainName(parsing: text) } catch {
    throw .malformed(text)
  }
}

private func place(_ code: String) throws(DemoDataFlaw) -> Location {
  do throws(Location.Flaw) { return try Location(parsing: code) } catch {
    throw .malformed(code)
  }
}
