package import Domain
package import SQL

private let applicationColumns: Fragment =
  """
  a.id, a.name, a.redirects, a.public, a.roles, a.limited, a.disabled_at, f.customer_id
  """
private let applicationJoins: Fragment =
  "FROM applications a LEFT JOIN staff_customers f ON f.staff_id = a.id"

extension Statement {
  static let insertApplication = Statement(
    "applications.insert",
    """
    INSERT INTO applications (id, name, redirects, public, roles, limited, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """)

  static let updateApplication = Statement(
    "applications.update",
    """
    UPDATE applications
       SET name = $2, redirects = $3, public = $4, roles = $5, limited = $6, disabled_at = $7
     WHERE id = $1
    """)

  static let application = Statement(
    "applications.get", "SELECT", applicationColumns, applicationJoins, "WHERE a.id = $1")

  static let applicationSummaries = Statement(
    "applications.summaries",
    """
    SELECT a.id, a.name, a.public, a.roles, a.disabled_at,
           (SELECT COUNT(*) FROM application_secrets s
             WHERE s.application_id = a.id AND s.expires_at > $1),
           (SELECT COUNT(*) FROM consents c WHERE c.application_id = a.id)
      FROM applications a ORDER BY a.name, a.id LIMIT 1000
    """)
}

extension Reading {
  package func application(_ id: Application.ID) throws(Fault) -> Application? {
    var found: Application?
    try each(.application, [.id(id)]) { row throws(Fault) in
      let customer = try row.optionalID(7, Customer.self)
      if let known = found {
        if case .only(var customers) = known.reach, let customer {
          customers.insert(customer)
          found?.reach = .only(customers)
        }
        return
      }
      let limited = try row.integer(5) != 0
      found = Application(
        id: id, name: Label(stored: try row.text(1)),
        redirects: try row.text(2).split(separator: "\n").map {
          RedirectAddress(stored: String($0))
        },
        isPublic: try row.integer(3) != 0, roles: Self.roles(try row.text(4)),
        reach: limited ? .only(customer.map { [$0] } ?? []) : .everyCustomer,
        disabledAt: try row.optionalMoment(6))
    }
    return found
  }

  /// Every application by name; at most a thousand.
  package func applicationSummaries(
    at now: Moment, _: HousePermit<May.ManageApplications>
  ) throws(Fault) -> [ApplicationSummary] {
    try rows(.applicationSummaries, [.moment(now)]) { row throws(Fault) in
      ApplicationSummary(
        id: try row.id(0, Application.self), name: Label(stored: try row.text(1)),
        isPublic: try row.integer(2) != 0, roles: Self.roles(try row.text(3)),
        disabledAt: try row.optionalMoment(4), secrets: try row.count(5),
        consents: try row.count(6))
    }
  }

  private static func roles(_ text: String) -> Set<StaffRole> {
    Set(text.split(separator: " ").compactMap { StaffRole(rawValue: String($0)) })
  }
}

extension Transaction {
  package func insert(
    _ application: Application, at now: Moment, _: HousePermit<May.ManageApplications>
  ) throws(Fault) {
    _ = try change(.insertApplication, application.values + [.moment(now)])
    try limit(application)
  }

  package func update(
    _ application: Application, _: HousePermit<May.ManageApplications>
  ) throws(Fault) {
    _ = try change(.updateApplication, application.values + [.moment(application.disabledAt)])
    _ = try change(.deleteStaffCustomers, [.id(application.id)])
    try limit(application)
  }

  private func limit(_ application: Application) throws(Fault) {
    guard case .only(let customers) = application.reach else { return }
    _ = try changeAll(.insertStaffCustomer, customers.map { [.id(application.id), .id($0)] })
  }
}

extension Application {
  fileprivate var values: [SQLValue] {
    let isLimited = if case .only = reach { true } else { false }
    return [
      .id(id), .text(name.text), .text(redirects.map(\.text).joined(separator: "\n")),
      .flag(isPublic), .text(roles.map(\.rawValue).sorted().joined(separator: " ")),
      .flag(isLimited),
    ]
  }
}
