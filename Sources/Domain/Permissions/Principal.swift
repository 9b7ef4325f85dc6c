/// Who is acting: a staff member who signed in, or a job of the house.
package struct Principal: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case staff(StaffMember.ID)
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

  package init(
    _ member: StaffMember, session: [UInt8]? = nil, withdrawn: Set<Customer.ID> = []
  ) {
    self.withdrawn = withdrawn
    kind = .staff(member.id)
    self.session = session
    name = member.name.text
    roles = member.roles
    reach = member.reach
  }

  private init(job: String) {
    kind = .job
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
}
