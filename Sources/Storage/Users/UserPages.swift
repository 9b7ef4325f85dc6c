package import Domain
package import SQL

// The same places in every statement here, as `UserFilter.values` binds them: $1 customer,
// $2 location is, $3 location is not, $4 bits of roles of which one is held, $5 of which none is,
// $6-$9 products held, $10 how many those are, $11-$14 products lacked, $15 unlicensed,
// $16 never signed in, $17 seller, $18 created from, $19 created before, $20 session, $21 search.
// What narrows the list is one condition, of which neither engine knows how often it holds, and "is
// not 0" is taken to hold nearly always. Of many, each would be taken to leave a few rows, and the
// index in the list's order would not be worth walking for those.
let narrowed: Fragment = """
  u.customer_id = $1 AND u.deleted_at IS NULL
  AND CASE WHEN (CAST($2 AS TEXT) IS NULL OR u.location = $2)
            AND (CAST($3 AS TEXT) IS NULL OR u.location <> $3)
            AND ($4 = 0 OR (u.roles & $4) <> 0) AND (u.roles & $5) = 0
            AND ($16 = 0 OR u.last_sign_in_at = 0)
            AND u.created_at >= $18 AND u.created_at < $19
            AND ($10 = 0 OR (SELECT COUNT(*) FROM assignments f
                  WHERE f.customer_id = $1 AND f.user_id = u.id
                    AND f.product_id IN ($6, $7, $8, $9)) = $10)
            AND (CAST($11 AS UUID) IS NULL OR NOT EXISTS (SELECT 1 FROM assignments f
                  WHERE f.customer_id = $1 AND f.user_id = u.id
                    AND f.product_id IN ($11, $12, $13, $14)))
            AND ($15 = 0 OR NOT EXISTS (SELECT 1 FROM assignments f
                  WHERE f.customer_id = $1 AND f.user_id = u.id))
            AND (CAST($17 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM assignments f
                  JOIN entitlements e
                    ON e.customer_id = f.customer_id AND e.product_id = f.product_id
                  WHERE f.customer_id = $1 AND f.user_id = u.id AND e.seller_kind = $17))
            AND (CAST($20 AS BYTEA) IS NULL OR EXISTS (SELECT 1 FROM picks p
                  WHERE p.customer_id = $1 AND p.session = $20 AND p.user_id = u.id))
      THEN 1 ELSE 0 END <> 0
  """

// The search comes in two shapes, and the caller picks by how much there is to find: few hits are
// looked up from the index and sorted; with many, the sorted list is walked until the page is full.
let walked: Fragment = """
  AND CASE WHEN CAST($21 AS TEXT) IS NULL
             OR (u.name_key || ' ' || u.sign_in_key) LIKE $21 ESCAPE '!'
      THEN 1 ELSE 0 END <> 0
  """
// CROSS JOIN keeps SQLite's search index in front; otherwise the customer's index is scanned whole.
private let found = Fragment(
  sqlite: """
    FROM user_search CROSS JOIN users u ON u.search_row = user_search.rowid
    WHERE user_search MATCH $21 AND
    """,
  postgresql: """
    FROM users u WHERE (u.name_key || ' ' || u.sign_in_key) LIKE $21 ESCAPE '!' AND
    """,
  because: "one engine's index of trigrams is a table of its own, the other's serves LIKE")
let plain: Fragment = "FROM users u WHERE"

extension Statement {
  /// A page in two statements: one for the search index, one that walks.
  private static func page(
    _ name: StaticString, searching: StaticString, _ place: Fragment, outer: Fragment
  ) -> (walk: Statement, search: Statement) {
    (
      Statement(
        name, "SELECT", userColumns, ", a.product_id, a.disabled_plans FROM (SELECT u.*", plain,
        narrowed, walked, place, ") u", licensesOfPage, outer),
      Statement(
        searching, "SELECT", userColumns, ", a.product_id, a.disabled_plans FROM (SELECT u.*",
        found, narrowed, place, ") u", licensesOfPage, outer)
    )
  }

  // By $1: what a limit was put to no longer tells the planner whose rows they are.
  private static let licensesOfPage: Fragment = """
    LEFT JOIN assignments a ON a.customer_id = $1 AND a.user_id = u.id
    """

  static let usersByName = page(
    "users.page-by-name", searching: "users.search-by-name",
    "AND (u.name_key, u.id) > ($22, $23) ORDER BY u.name_key, u.id LIMIT $24",
    outer: "ORDER BY u.name_key, u.id, a.product_id")
  static let usersByNameDown = page(
    "users.page-by-name-down", searching: "users.search-by-name-down",
    "AND (u.name_key, u.id) < ($22, $23) ORDER BY u.name_key DESC, u.id DESC LIMIT $24",
    outer: "ORDER BY u.name_key DESC, u.id DESC, a.product_id")
  // No two of them have the same name; $23 is bound and unused.
  static let usersBySignInName = page(
    "users.page-by-sign-in-name", searching: "users.search-by-sign-in-name",
    "AND u.sign_in_key > $22 AND CAST($23 AS UUID) IS NOT NULL ORDER BY u.sign_in_key LIMIT $24",
    outer: "ORDER BY u.sign_in_key, a.product_id")
  static let usersBySignInNameDown = page(
    "users.page-by-sign-in-name-down", searching: "users.search-by-sign-in-name-down",
    """
    AND u.sign_in_key < $22 AND CAST($23 AS UUID) IS NOT NULL
    ORDER BY u.sign_in_key DESC LIMIT $24
    """,
    outer: "ORDER BY u.sign_in_key DESC, a.product_id")
  static let usersByLocation = page(
    "users.page-by-location", searching: "users.search-by-location",
    "AND (u.location, u.id) > ($22, $23) ORDER BY u.location, u.id LIMIT $24",
    outer: "ORDER BY u.location, u.id, a.product_id")
  static let usersByLocationDown = page(
    "users.page-by-location-down", searching: "users.search-by-location-down",
    "AND (u.location, u.id) < ($22, $23) ORDER BY u.location DESC, u.id DESC LIMIT $24",
    outer: "ORDER BY u.location DESC, u.id DESC, a.product_id")
  static let usersByLastSignIn = page(
    "users.page-by-last-sign-in", searching: "users.search-by-last-sign-in",
    "AND (u.last_sign_in_at, u.id) > ($22, $23) ORDER BY u.last_sign_in_at, u.id LIMIT $24",
    outer: "ORDER BY u.last_sign_in_at, u.id, a.product_id")
  static let usersByLastSignInDown = page(
    "users.page-by-last-sign-in-down", searching: "users.search-by-last-sign-in-down",
    """
    AND (u.last_sign_in_at, u.id) < ($22, $23)
    ORDER BY u.last_sign_in_at DESC, u.id DESC LIMIT $24
    """,
    outer: "ORDER BY u.last_sign_in_at DESC, u.id DESC, a.product_id")
  // Ids are made in the order of time, so the primary key serves; $22 is bound and unused.
  static let usersByCreation = page(
    "users.page-by-creation", searching: "users.search-by-creation",
    "AND u.id > $23 AND CAST($22 AS BIGINT) IS NOT NULL ORDER BY u.id LIMIT $24",
    outer: "ORDER BY u.id, a.product_id")
  static let usersByCreationDown = page(
    "users.page-by-creation-down", searching: "users.search-by-creation-down",
    "AND u.id < $23 AND CAST($22 AS BIGINT) IS NOT NULL ORDER BY u.id DESC LIMIT $24",
    outer: "ORDER BY u.id DESC, a.product_id")

  static let usersMatching = (
    walk: Statement("users.count-matching", "SELECT COUNT(*)", plain, narrowed, walked),
    search: Statement("users.count-found", "SELECT COUNT(*)", found, narrowed)
  )

  static let idsMatching = (
    walk: Statement(
      "users.ids-matching", "SELECT u.id", plain, narrowed, walked, "ORDER BY u.id"),
    search: Statement("users.ids-found", "SELECT u.id", found, narrowed, "ORDER BY u.id")
  )

  /// Of a filter that narrows nothing: the index of names alone answers.
  static let usersCounted = Statement(
    "users.count",
    "SELECT COUNT(*) FROM users u WHERE u.customer_id = $1 AND u.deleted_at IS NULL")

  /// Which of some users match: their ids come as one run of bytes.
  static let usersMatchingAmong = Statement(
    "users.matching-among", "SELECT u.id", plain, narrowed, walked, "AND u.id IN",
    .ids(in: "$22"))

  static let stageMatching = (
    walk: Statement(
      "plans.stage-matching", stageHead, plain, narrowed, walked, stageOrder),
    search: Statement("plans.stage-found", stageHead, found, narrowed, stageOrder)
  )
  private static let stageHead: Fragment = """
    INSERT INTO plan_rows (customer_id, plan_id, number, user_id)
    SELECT $1, $22, ROW_NUMBER() OVER (ORDER BY u.name_key, u.id), u.id
    """
  private static let stageOrder: Fragment = "ORDER BY u.name_key, u.id"
}

extension Reading {
  /// One page of a customer's living users with their licenses, in one statement.
  package func users(
    _ filter: UserFilter, _ road: SearchRoad, by sort: UserSort, from place: Place,
    _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [LicensedUser] {
    var page: [LicensedUser] = []
    let values =
      filter.values(permit.customer, permit.principal, road)
      + [place.key, .id(place.id), .count(place.limit)]
    try each(road.pick(sort.statements(down: place.backward)), values) { row throws(Fault) in
      try page.collect(row)
    }
    return page
  }

  package func userCount(
    _ filter: UserFilter, _ road: SearchRoad, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Int {
    if filter == UserFilter() {
      return try first(.usersCounted, [.id(permit.customer)]) {
        row throws(Fault) in try row.count(0)
      } ?? 0
    }
    let values = filter.values(permit.customer, permit.principal, road)
    return try first(road.pick(Statement.usersMatching), values) { row throws(Fault) in
      try row.count(0)
    } ?? 0
  }

  /// The ids of everyone who matches: sixteen bytes each, for what is summed up over all of them.
  package func ids(
    matching filter: UserFilter, _ road: SearchRoad, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [User.ID] {
    let values = filter.values(permit.customer, permit.principal, road)
    return try rows(road.pick(Statement.idsMatching), values) { row throws(Fault) in
      try row.id(0, User.self)
    }
  }

  /// Which of these users match; at most a page of them.
  package func users(
    matching filter: UserFilter, among users: [User.ID], _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Set<User.ID> {
    var found: Set<User.ID> = []
    guard !users.isEmpty else { return found }
    let search = filter.search.map(\.trimmed).flatMap { $0.isEmpty ? nil : likePattern($0) }
    let values = filter.values(permit.customer, permit.principal, .walk(pattern: search))
    try each(.usersMatchingAmong, values + [.ids(users)]) { row throws(Fault) in
      found.insert(try row.id(0, User.self))
    }
    return found
  }
}

extension Transaction {
  /// Puts every matching user into a plan, in the order of their names.
  package func stage(
    _ filter: UserFilter, _ road: SearchRoad, into plan: Plan.ID, _ permit: ChangePermit
  ) throws(Fault) -> Int {
    try change(
      road.pick(Statement.stageMatching),
      filter.values(permit.customer, permit.principal, road) + [.id(plan)])
  }
}

extension UserFilter {
  /// The 21 values of every statement above.
  func values(
    _ customer: Customer.ID, _ principal: Principal, _ road: SearchRoad
  ) -> [SQLValue] {
    let (any, none) = roleBits
    return [.id(customer), isAt, isNotAt, .integer(any), .integer(none)]
      + Self.places(has) + [.count(has.count)] + Self.places(lacks)
      + [
        .flag(unlicensed), .flag(neverSignedIn), .text(seller?.rawValue),
        .integer(createdFrom?.microseconds ?? .min), .integer(createdBefore?.microseconds ?? .max),
        session(of: principal), road.value,
      ]
  }

  /// Somebody without a session has picked nobody.
  private func session(of principal: Principal) -> SQLValue {
    picked ? .bytes(principal.session ?? []) : .null
  }

  private static func places(_ products: [Product.ID]) -> [SQLValue] {
    (0..<mostProducts).map { $0 < products.count ? .id(products[$0]) : .null }
  }

  private var isAt: SQLValue {
    switch location {
    case .is(let location): .text(location.code)
    case .isEmpty: .text("")
    case .isNot, .isGiven, nil: .null
    }
  }

  private var isNotAt: SQLValue {
    switch location {
    case .isNot(let location): .text(location.code)
    case .isGiven: .text("")
    case .is, .isEmpty, nil: .null
    }
  }

  private var roleBits: (any: Int64, none: Int64) {
    switch role {
    case .holds(let role): (RoleSet([role]).rawValue, 0)
    case .lacks(let role): (0, RoleSet([role]).rawValue)
    case .holdsNone: (0, RoleSet(Role.allCases).rawValue)
    case nil: (0, 0)
    }
  }
}

extension UserSort {
  func statements(down: Bool) -> (walk: Statement, search: Statement) {
    switch self {
    case .name: down ? Statement.usersByNameDown : Statement.usersByName
    case .signInName: down ? Statement.usersBySignInNameDown : Statement.usersBySignInName
    case .location: down ? Statement.usersByLocationDown : Statement.usersByLocation
    case .lastSignIn: down ? Statement.usersByLastSignInDown : Statement.usersByLastSignIn
    case .created: down ? Statement.usersByCreationDown : Statement.usersByCreation
    }
  }

  /// The key that a user is listed by.
  package func key(of user: User) -> SQLValue {
    switch self {
    case .name: .text(TextKey.of(user.displayName.text))
    case .signInName: .text(user.signInName.key)
    case .location: .text(user.location?.code ?? "")
    case .lastSignIn: .integer(user.lastSignInAt?.microseconds ?? 0)
    case .created: .integer(0)
    }
  }

  package var isNumeric: Bool { self == .lastSignIn || self == .created }
}
