package import Domain
package import SQL

extension Statement {
  static let preferencesOf = Statement(
    "preferences.of-staff",
    "SELECT p.name, p.value FROM preferences p WHERE p.staff_id = $1 LIMIT 100")

  static let keepPreference = Statement(
    "preferences.keep",
    """
    INSERT INTO preferences (staff_id, name, value) VALUES ($1, $2, $3)
    ON CONFLICT (staff_id, name) DO UPDATE SET value = $3
    """)

  static let userLanguage = Statement(
    "user-languages.get",
    "SELECT g.language FROM user_languages g WHERE g.customer_id = $1 AND g.user_id = $2")

  static let keepUserLanguage = Statement(
    "user-languages.keep",
    """
    INSERT INTO user_languages (customer_id, user_id, language) VALUES ($1, $2, $3)
    ON CONFLICT (customer_id, user_id) DO UPDATE SET language = $3
    """)

  static let deleteUserLanguage = Statement(
    "user-languages.delete",
    "DELETE FROM user_languages WHERE customer_id = $1 AND user_id = $2")
}

extension Reading {
  /// What a member chose for themselves, by name.
  package func preferences(of staff: StaffMember.ID) throws(Fault) -> [String: String] {
    let kept = try rows(.preferencesOf, [.id(staff)]) { row throws(Fault) in
      (try row.text(0), try row.text(1))
    }
    return Dictionary(kept) { one, _ in one }
  }

  /// The tag of the language that a user chose; nil for none.
  package func userLanguage(
    of user: User.ID, in customer: Customer.ID
  ) throws(Fault) -> String? {
    try first(.userLanguage, [.id(customer), .id(user)]) { row throws(Fault) in
      try row.text(0)
    }
  }
}

extension Transaction {
  package func keep(
    preference name: String, _ value: String, of staff: StaffMember.ID
  ) throws(Fault) {
    _ = try change(.keepPreference, [.id(staff), .text(name), .text(value)])
  }

  package func keep(
    language: String, of user: User.ID, in customer: Customer.ID
  ) throws(Fault) {
    _ = try change(.keepUserLanguage, [.id(customer), .id(user), .text(language)])
  }
}
