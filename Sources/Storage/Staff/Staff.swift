package import Domain
package import SQL

let staffColumns: Fragment =
  "s.id, s.name, s.email, s.roles, s.limited, s.disabled_at, f.customer_id"
let staffJoins: Fragment = "LEFT JOIN staff_customers f ON f.staff_id = s.id"

extension Statement {
  static let insertStaff = Statement(
    "staff.insert",
    """
    INSERT INTO staff (id, name, email, email_key, roles, limited, password_hash, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    """)

  static let updateStaff = Statement(
    "staff.update",
    "UPDATE staff SET roles = $2, limited = $3, disabled_at = $4, name = $5 WHERE id = $1")

  static let setStaffPassword = Statement(
    "staff.set-password", "UPDATE staff SET password_hash = $2, name = $3 WHERE id = $1")

  static let insertStaffCustomer = Statement(
    "staff.limit", "INSERT INTO staff_customers (staff_id, customer_id) VALUES ($1, $2)")

  static let deleteStaffCustomers = Statement(
    "staff.unlimit", "DELETE FROM staff_customers WHERE staff_id = $1")

  static let staffMember = Statement(
    "staff.get", "SELECT", staffColumns, "FROM staff s", staffJoins, "WHERE s.id = $1")

  static let allStaff = Statement(
    "staff.all", "SELECT", staffColumns, "FROM staff s", staffJoins,
    "ORDER BY s.name, s.id LIMIT 100000")

  static let staffForSignIn = Statement(
    "staff.for-sign-in",
    """
    SELECT s.id, s.password_hash FROM staff s
     WHERE s.email_key = $1 AND s.disabled_at IS NULL AND s.password_hash IS NOT NULL
    """)

  static let countStaffAdmins = Statement(
    "staff.count-global-admins",
    """
    SELECT COUNT(*) FROM staff s
     WHERE s.disabled_at IS NULL AND s.password_hash IS NOT NULL
       AND ' ' || s.roles || ' ' LIKE '% GA %'
    """)
}

extension Reading {
  package func staffMember(_ id: StaffMember.ID) throws(Fault) -> StaffMember? {
    try staff(.staffMember, [.id(id)]).first
  }

  package func allStaff(_: HousePermit<May.ManageStaff>) throws(Fault) -> [StaffMember] {
    try staff(.allStaff, [])
  }

  /// Global admins who can sign in.
  package func staffAdminCount() throws(Fault) -> Int {
    try first(.countStaffAdmins) { row throws(Fault) in try row.count(0) } ?? 0
  }

  package func staffForSignIn(
    _ email: EmailAddress
  ) throws(Fault) -> (id: StaffMember.ID, hash: String)? {
    try first(.staffForSignIn, [.text(email.key)]) { row throws(Fault) in
      (try row.id(0, StaffMember.self), try row.text(1))
    }
  }

  func staff(_ statement: Statement, _ values: [SQLValue]) throws(Fault) -> [StaffMember] {
    var members: [StaffMember] = []
    try each(statement, values) { row throws(Fault) in
      let id = try row.id(0, StaffMember.self)
      let customer = try row.optionalID(6, Customer.self)
      if let last = members.indices.last, members[last].id == id {
        if case .only(var customers) = members[last].reach, let customer {
          customers.insert(customer)
          members[last].reach = .only(customers)
        }
        return
      }
      let limited = try row.integer(4) != 0
      members.append(
        StaffMember(
          id: id, name: Label(stored: try row.text(1)),
          email: EmailAddress(stored: try row.text(2)),
          roles: Set(
            try row.text(3).split(separator: " ").compactMap { StaffRole(rawValue: String($0)) }),
          reach: limited ? .only(customer.map { [$0] } ?? []) : .everyCustomer,
          disabledAt: try row.optionalMoment(5)))
    }
    return members
  }
}

extension Transaction {
  /// - Throws: `Fault.constraint("staff_email")` when the address is taken.
  package func insert(
    _ member: StaffMember, passwordHash: String?, at now: Moment
  ) throws(Fault) {
    _ = try change(
      .insertStaff,
      [
        .id(member.id), .text(member.name.text), .text(member.email.text),
        .text(member.email.key), .text(member.storedRoles), .flag(member.isLimited),
        .text(passwordHash), .moment(now),
      ])
    try limit(member)
  }

  package func update(_ member: StaffMember) throws(Fault) {
    _ = try change(
      .updateStaff,
      [
        .id(member.id), .text(member.storedRoles), .flag(member.isLimited),
        .moment(member.disabledAt), .text(member.name.text),
      ])
    _ = try change(.deleteStaffCustomers, [.id(member.id)])
    try limit(member)
  }

  package func set(
    passwordHash: String, name: Label, of member: StaffMember.ID
  ) throws(Fault) {
    _ = try change(.setStaffPassword, [.id(member), .text(passwordHash), .text(name.text)])
  }

  private func limit(_ member: StaffMember) throws(Fault) {
    guard case .only(let customers) = member.reach else { return }
    _ = try changeAll(.insertStaffCustomer, customers.map { [.id(member.id), .id($0)] })
  }
}

extension StaffMember {
  fileprivate var storedRoles: String {
    roles.map(\.rawValue).sorted().joined(separator: " ")
  }

  fileprivate var isLimited: Bool {
    if case .only = reach { true } else { false }
  }
}
