import Domain

extension UserFilter {
  /// What stands for "none" and "any" where a location or a role would.
  private static let (none, any) = ("none", "any")

  init(_ reader: QueryReader) {
    self.init()
    search = reader["search"].map { String($0.prefix(100)) }
    location = Self.location(reader["location"], not: reader["location-not"])
    role = Self.role(reader["role"], not: reader["role-not"])
    for text in reader.all("has") { if let id = Product.ID(parsing: text) { require(id) } }
    for text in reader.all("lacks") { if let id = Product.ID(parsing: text) { exclude(id) } }
    unlicensed = reader.holds("unlicensed")
    neverSignedIn = reader.holds("never")
    seller = reader["seller"].flatMap { SellerKind(rawValue: $0) }
    createdFrom = reader["from"].flatMap { Moment(iso: $0) }
    createdBefore = reader["until"].flatMap { Moment(iso: $0) }?.adding(days: 1)
    picked = reader.holds("selected")
  }

  static func location(_ text: String?, not other: String?) -> LocationRule? {
    if text == none { return .isEmpty }
    if text == any || other == none { return .isGiven }
    if let location = text.flatMap({ try? Location(parsing: $0) }) { return .is(location) }
    return other.flatMap { try? Location(parsing: $0) }.map { .isNot($0) }
  }

  static func role(_ text: String?, not other: String?) -> RoleRule? {
    if text == none { return .holdsNone }
    func role(_ word: String?) -> Role? { Role.allCases.first { $0.word == word } }
    return role(text).map { .holds($0) } ?? role(other).map { .lacks($0) }
  }

  func write(to query: inout QueryWriter) {
    query.add("search", search)
    query.add("location", locationText)
    if case .isNot(let location) = location { query.add("location-not", location.code) }
    query.add("role", roleText)
    if case .lacks(let role) = role { query.add("role-not", role.word) }
    for product in has { query.add("has", product.text) }
    for product in lacks { query.add("lacks", product.text) }
    query.add("unlicensed", unlicensed)
    query.add("never", neverSignedIn)
    query.add("seller", seller?.rawValue)
    query.add("from", createdFrom?.day)
    query.add("until", createdBefore?.adding(days: -1).day)
    query.add("selected", picked)
  }

  private var locationText: String? {
    switch location {
    case .is(let location): location.code
    case .isEmpty: Self.none
    case .isGiven: Self.any
    case .isNot, nil: nil
    }
  }

  private var roleText: String? {
    switch role {
    case .holds(let role): role.word
    case .holdsNone: Self.none
    case .lacks, nil: nil
    }
  }
}

extension Moment {
  /// The day alone: 2026-11-21.
  var day: String { String(iso.prefix(10)) }
}
