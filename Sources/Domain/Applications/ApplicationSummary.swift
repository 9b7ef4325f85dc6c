/// An application as a list shows it.
package struct ApplicationSummary: Hashable, Sendable {
  package let id: Application.ID
  package let name: Label
  package let isPublic: Bool
  package let roles: Set<StaffRole>
  package let disabledAt: Moment?
  /// Secrets that are not over.
  package let secrets: Int
  /// Staff who let it act for them.
  package let consents: Int

  package init(
    id: Application.ID, name: Label, isPublic: Bool, roles: Set<StaffRole>, disabledAt: Moment?,
    secrets: Int, consents: Int
  ) {
    self.id = id
    self.name = name
    self.isPublic = isPublic
    self.roles = roles
    self.disabledAt = disabledAt
    self.secrets = secrets
    self.consents = consents
  }
}
