/// A secret that an application proves itself with, as people see it; the secret itself is nowhere.
package struct ApplicationSecret: Hashable, Sendable {
  package typealias ID = Domain.ID<ApplicationSecret>
  /// Two, so that one can be replaced by another without a gap.
  package static let limit = 2
  package static let longestDays = 730

  package let id: ID
  package let createdAt: Moment
  package let expiresAt: Moment

  package init(id: ID, createdAt: Moment, expiresAt: Moment) {
    self.id = id
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }
}

/// That a staff member lets an application act for them.
package struct Consent: Hashable, Sendable {
  package let application: Application.ID
  package let applicationName: String
  package let staff: StaffMember.ID
  package let staffName: String
  package let givenAt: Moment

  package init(
    application: Application.ID, applicationName: String, staff: StaffMember.ID,
    staffName: String, givenAt: Moment
  ) {
    self.application = application
    self.applicationName = applicationName
    self.staff = staff
    self.staffName = staffName
    self.givenAt = givenAt
  }
}

/// What came of one consent page: a code, and the chain of refresh tokens behind it. It is ended as a
/// whole.
package enum Grant {
  package typealias ID = Domain.ID<Grant>
}

/// The house, as the tenant that its tokens name.
package enum HouseTenant {
  package typealias ID = Domain.ID<HouseTenant>
}
