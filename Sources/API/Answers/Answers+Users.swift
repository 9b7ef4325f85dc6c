import Domain
import Wire

extension CustomerAnswer {
  init(_ customer: Customer) {
    self.init(
      id: customer.id.text, name: customer.name.text, domains: customer.domains.map(\.text),
      defaultLocation: customer.defaultLocation?.code)
  }
}

extension CustomerSummaryAnswer {
  init(_ summary: CustomerSummary) {
    self.init(
      CustomerAnswer(summary.customer), users: summary.users,
      deletedUsers: summary.deletedUsers, seatsTotal: summary.seatsTotal,
      seatsConsumed: summary.seatsConsumed)
  }
}

extension UserAnswer {
  init(_ licensed: LicensedUser) {
    let user = licensed.user
    self.init(
      id: user.id.text, signInName: user.signInName.text, displayName: user.displayName.text,
      firstName: user.firstName?.text, lastName: user.lastName?.text,
      location: user.location?.code, roles: user.roles.roles.map(\.word),
      createdAt: user.createdAt.iso, lastSignInAt: user.lastSignInAt?.iso,
      deletedAt: user.deletedAt?.iso, version: user.version,
      licenses: licensed.licenses.map { LicenseAnswer($0) })
  }
}

extension LicenseAnswer {
  init(_ assignment: Assignment) {
    self.init(
      product: assignment.product.text,
      disabledPlans: assignment.disabledPlans.sorted().map(\.text))
  }
}

extension DeletedUserAnswer {
  init(_ deleted: DeletedUser) {
    let user = deleted.user
    self.init(
      id: user.id.text, signInName: user.signInName.text, displayName: user.displayName.text,
      location: user.location?.code, roles: user.roles.roles.map(\.word),
      deletedAt: user.deletedAt?.iso ?? "", deletedBy: deleted.deletedBy,
      purgeDue: user.purgeDue?.iso ?? "", licenses: deleted.licenses.map { LicenseAnswer($0) })
  }
}
