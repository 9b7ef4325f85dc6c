package import Domain
package import SQL

private let consentColumns: Fragment =
  """
  SELECT c.application_id, a.name, c.staff_id, s.name, c.given_at
    FROM consents c JOIN applications a ON a.id = c.application_id
                    JOIN staff s ON s.id = c.staff_id
  """

extension Statement {
  static let giveConsent = Statement(
    "consents.give",
    """
    INSERT INTO consents (application_id, staff_id, given_at) VALUES ($1, $2, $3)
    ON CONFLICT (application_id, staff_id) DO NOTHING
    """)

  static let withdrawConsent = Statement(
    "consents.withdraw", "DELETE FROM consents WHERE application_id = $1 AND staff_id = $2")

  static let consent = Statement(
    "consents.get", consentColumns, "WHERE c.application_id = $1 AND c.staff_id = $2")

  static let consentsToApplication = Statement(
    "consents.to-application", consentColumns,
    "WHERE c.application_id = $1 ORDER BY c.given_at DESC, c.staff_id LIMIT 1000")

  static let consentsOfStaff = Statement(
    "consents.of-staff", consentColumns,
    "WHERE c.staff_id = $1 ORDER BY c.given_at DESC, c.application_id LIMIT 1000")
}

extension Reading {
  package func consent(
    to application: Application.ID, of staff: StaffMember.ID
  ) throws(Fault) -> Consent? {
    try consents(.consent, [.id(application), .id(staff)]).first
  }

  /// Newest first; at most a thousand.
  package func consents(to application: Application.ID) throws(Fault) -> [Consent] {
    try consents(.consentsToApplication, [.id(application)])
  }

  /// Newest first; at most a thousand.
  package func consents(of staff: StaffMember.ID) throws(Fault) -> [Consent] {
    try consents(.consentsOfStaff, [.id(staff)])
  }

  private func consents(
    _ statement: Statement, _ values: [SQLValue]
  ) throws(Fault) -> [Consent] {
    try rows(statement, values) { row throws(Fault) in
      Consent(
        application: try row.id(0, Application.self), applicationName: try row.text(1),
        staff: try row.id(2, StaffMember.self), staffName: try row.text(3),
        givenAt: try row.moment(4))
    }
  }
}

extension Transaction {
  /// - Returns: False when it was given before.
  package func giveConsent(
    to application: Application.ID, of staff: StaffMember.ID, at now: Moment
  ) throws(Fault) -> Bool {
    try change(.giveConsent, [.id(application), .id(staff), .moment(now)]) == 1
  }

  /// Everything that came of it is over too.
  ///
  /// - Returns: False when there was none.
  package func withdrawConsent(
    to application: Application.ID, of staff: StaffMember.ID
  ) throws(Fault) -> Bool {
    try change(.withdrawConsent, [.id(application), .id(staff)]) == 1
  }
}
