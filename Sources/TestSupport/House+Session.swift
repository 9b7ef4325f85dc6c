package import Domain
import Operations
import Secrets

extension House {
  /// A staff member in a session of their own: somebody who can pick users.
  package func signedIn(
    email: String = "sid@partner.example", roles: Set<StaffRole> = [.globalAdmin],
    reach: Reach = .everyCustomer
  ) async throws -> Principal {
    let draft = StaffDraft(
      name: Label(stored: "Sid Signed"), email: EmailAddress(stored: email), roles: roles,
      reach: reach)
    let invited = try await operations.inviteStaff(draft, as: admin)
    let session = try await operations.join(
      link: invited.link.reveal(), name: "Sid Signed", email: "",
      password: "kettle orbit walnut fjord")
    guard let found = try await operations.session(session.token.reveal()) else {
      throw NotSignedIn()
    }
    return found.principal
  }

  struct NotSignedIn: Error {}
}
