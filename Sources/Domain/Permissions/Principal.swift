/// Who is acting: a staff member who signed in or lets an application act for them, an application
/// by itself, or a job of the house.
package struct Principal: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case staff(StaffMember.ID)
    /// No person is behind it (app only).
    case application(Application.ID)
    case job
  }

  package let kind: Kind
  /// Shown in the ledger and in lists.
  package let name: String
  package let roles: Set<StaffRole>
  package let reach: Reach
  /// The digest of the session by which a person came; nil for programs and jobs. Whom a person has
  /// picked belongs to it.
  package let session: [UInt8]?
  /// Customers that have withdrawn our delegated rights. Jobs of the house go on: what was promised
  /// to a customer, such as the end of deleted users, is kept.
  package let withdrawn: Set<Customer.ID>
  /// The application that acts, by itself or for a person (app + user). Nil for who is here in
  /// person, and for the long-lived tokens that staff make for their own scripts.
  package let application: Application.ID?

  package init(
    _ member: StaffMember, session: [UInt8]? = nil, withdrawn: Set<Customer.ID> = []
  ) {
    self.withdrawn = withdrawn
    application = nil
    kind = .staff(member.id)
    self.session = session
    name = member.name.text
    roles = member.roles
    reach = member.reach
  }

  /// An application by itself, with the roles and the reach that it was given.
  ///
  /// - Parameter granted: What its token says: never more than that, whatever it has by now.
  package init(
    _ application: Application, granted: Set<StaffRole>? = nil,
    withdrawn: Set<Customer.ID> = []
  ) {
    kind = .application(application.id)
    self.application = application.id
    name = application.name.text
    roles = granted.map(application.roles.intersection) ?? application.roles
    reach = application.reach
    session = nil
    self.withdrawn = withdrawn
  }

  /// A staff member for whom an application acts. The ledger names both.
  package init(
    _ member: StaffMember, through application: Application, granted: Set<StaffRole>? = nil,
    withdrawn: Set<Customer.ID> = []
  ) {
    kind = .staff(member.id)
    self.application = application.id
    name = "\(member.name.text) · \(application.name.text)"
    roles = granted.map(member.roles.intersection) ?? member.roles
    reach = member.reach
    session = nil
    self.withdrawn = withdrawn
  }

  private init(job: String) {
    kind = .job
    application = nil
    name = job
    roles = []
    reach = .everyCustomer
    session = nil
    withdrawn = []
  }

  /// What time makes due is done by a principal too.
  package static let purge = Principal(job: "purge")
  /// The first start of a house, and commands run on its own machine.
  package static let house = Principal(job: "house")

  /// An operation goes on in the name of who applied it, whether they are signed in or not.
  package static func carryingOn(for name: String) -> Principal { Principal(job: name) }

  package var staffID: StaffMember.ID? {
    if case .staff(let id) = kind { id } else { nil }
  }

  /// Whether an application acts and nobody in person stands behind it (PC 5.1.2).
  package var isAppOnly: Bool {
    if case .application = kind { true } else { false }
  }

  /// Tells callers apart where something is kept for each of them: the person with the application
  /// through which they act, or the application alone. Empty for jobs.
  package var caller: String {
    [staffID?.text, application?.text].compactMap(\.self).joined(separator: " ")
  }
}
