import Domain
import Operations
import Wire

extension RegistrationSummaryAnswer {
  init(_ summary: ApplicationSummary) {
    self.init(
      id: summary.id.text, name: summary.name.text, isPublic: summary.isPublic,
      roles: summary.roles.map(\.rawValue).sorted(), active: summary.disabledAt == nil,
      secrets: summary.secrets, consents: summary.consents)
  }
}

extension RegistrationAnswer {
  init(_ account: ApplicationAccount) {
    self.init(account.application, secrets: account.secrets)
  }

  init(_ application: Application, secrets: [ApplicationSecret]) {
    var customers: [String]?
    if case .only(let ids) = application.reach { customers = ids.sorted().map(\.text) }
    self.init(
      id: application.id.text, name: application.name.text,
      redirects: application.redirects.map(\.text), isPublic: application.isPublic,
      roles: application.roles.map(\.rawValue).sorted(), customers: customers,
      active: application.disabledAt == nil, disabledAt: application.disabledAt?.iso,
      secrets: secrets.map { secret in
        ApplicationSecretAnswer(
          id: secret.id.text, createdAt: secret.createdAt.iso, expiresAt: secret.expiresAt.iso)
      })
  }
}

extension ConsentAnswer {
  init(_ consent: Consent) {
    self.init(
      member: consent.staff.text, name: consent.staffName, givenAt: consent.givenAt.iso)
  }
}
