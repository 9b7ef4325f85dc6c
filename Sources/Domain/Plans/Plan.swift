/// What will happen, row by row, with seats before and after. Nothing is written but the plan.
package struct Plan: Hashable, Sendable {
  package typealias ID = Domain.ID<Plan>

  /// How long a plan can be applied after it was made.
  package static let lifetimeHours = 24

  package let id: ID
  package let customer: Customer.ID
  package let intent: Intent
  package let madeBy: String
  package let madeAt: Moment
  package let expiresAt: Moment
  package var tally: Tally
  package var seats: [SeatForecast]
  package var upload: Upload.ID?

  package var kind: PlanKind { intent.kind }

  package init(
    id: ID, customer: Customer.ID, intent: Intent, madeBy: String, madeAt: Moment,
    tally: Tally = Tally(), seats: [SeatForecast] = [], upload: Upload.ID? = nil
  ) {
    self.id = id
    self.customer = customer
    self.intent = intent
    self.madeBy = madeBy
    self.madeAt = madeAt
    self.expiresAt = madeAt.adding(seconds: Plan.lifetimeHours * 3600)
    self.tally = tally
    self.seats = seats
    self.upload = upload
  }

  /// How many rows came to which verdict.
  package struct Tally: Hashable, Sendable, Codable {
    package var rows = 0
    package var willChange = 0
    package var alreadySo = 0
    package var refused = 0

    package init(rows: Int = 0, willChange: Int = 0, alreadySo: Int = 0, refused: Int = 0) {
      self.rows = rows
      self.willChange = willChange
      self.alreadySo = alreadySo
      self.refused = refused
    }

    package mutating func count(_ verdict: RowVerdict) {
      rows += 1
      switch verdict {
      case .willChange: willChange += 1
      case .alreadySo: alreadySo += 1
      case .refused: refused += 1
      }
    }
  }
}

/// What is wanted, where it is the same for every row.
package enum Intent: Hashable, Sendable, Codable {
  /// Licenses for the rows that name none of their own.
  /// - Parameter reusingDeletedNames: A name that only a deleted user has may be taken.
  case create(licenses: [LicenseGrant], reusingDeletedNames: Bool)
  case update
  case setRoles
  case changeLicenses(LicenseChange)
  case resetPasswords
  case delete
  case restore
  case purge
  case changeQuantity(Product.ID, units: Int)

  package var kind: PlanKind {
    switch self {
    case .create: .create
    case .update: .update
    case .setRoles: .setRoles
    case .changeLicenses: .changeLicenses
    case .resetPasswords: .resetPasswords
    case .delete: .delete
    case .restore: .restore
    case .purge: .purge
    case .changeQuantity: .changeQuantity
    }
  }
}

extension User.ID {
  /// The id that row `number` of a plan gives the user it creates.
  ///
  /// It follows from plan and row, so the same row makes the same user however often it is tried.
  package static func made(by plan: Plan.ID, row number: Int) -> User.ID {
    let variant: UInt64 = 0x8000_0000_0000_0000
    let low = (plan.low &+ UInt64(number)) & 0x3FFF_FFFF_FFFF_FFFF
    return User.ID(high: plan.high, low: low | variant)
  }
}

/// What comes of one row.
package enum RowVerdict: Int, Hashable, Sendable, CaseIterable {
  case willChange = 0
  case alreadySo = 1
  case refused = 2

  package var word: String {
    switch self {
    case .willChange: "will-change"
    case .alreadySo: "already-so"
    case .refused: "refused"
    }
  }
}

/// The seats of one product in a plan.
package struct SeatForecast: Hashable, Sendable, Codable {
  package let product: Product.ID
  package let total: Int
  package let before: Int
  package var after: Int
  /// Rows that were refused for want of a seat.
  package var shortfall: Int
  /// Rows that gain the product, and rows that lose it; nil where nobody does, and in older plans.
  package var gaining: Int?
  package var losing: Int?

  package init(
    product: Product.ID, total: Int, before: Int, after: Int, shortfall: Int,
    gaining: Int? = nil, losing: Int? = nil
  ) {
    self.product = product
    self.total = total
    self.before = before
    self.after = after
    self.shortfall = shortfall
    self.gaining = gaining
    self.losing = losing
  }
}

/// One row of a plan.
///
/// For a user to be created `user` is the id that it will get; for a change `target` is the user as
/// it is to be, whole, which is safe since a user that has moved on since is refused as drifted.
package struct PlanRow: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package var user: User.ID
  /// The version of the user that was looked at; 0 for a user to be created.
  package var version: Int
  package var target: Target
  package var verdict: RowVerdict
  /// Why it is refused; of a row that will change: what it loses (PC 1.6.4).
  package var causes: [Cause]
  /// What it does to licenses, as far as the plan told; nothing for a row that is refused.
  package var effects = LicenseEffects()
  /// The line of the uploaded file, where there was one.
  package var line: Int?
  /// What happened when its turn came and it did not go through.
  package var outcome: RowOutcome?

  package init(
    number: Int, user: User.ID, version: Int = 0, target: Target, verdict: RowVerdict,
    causes: [Cause] = [], line: Int? = nil, outcome: RowOutcome? = nil
  ) {
    self.number = number
    self.user = user
    self.version = version
    self.target = target
    self.verdict = verdict
    self.causes = causes
    self.line = line
    self.outcome = outcome
  }

  /// The user as the row would leave it.
  package struct Target: Hashable, Sendable {
    package var signInName: SignInName
    package var displayName: PersonName
    package var firstName: PersonName?
    package var lastName: PersonName?
    package var location: Location?
    package var roles: RoleSet
    /// Licenses of this row alone; nil means those of the plan's intent.
    package var licenses: LicenseChange?

    package init(
      signInName: SignInName, displayName: PersonName, firstName: PersonName?,
      lastName: PersonName?, location: Location?, roles: RoleSet, licenses: LicenseChange? = nil
    ) {
      self.signInName = signInName
      self.displayName = displayName
      self.firstName = firstName
      self.lastName = lastName
      self.location = location
      self.roles = roles
      self.licenses = licenses
    }

    package init(_ user: User, licenses: LicenseChange? = nil) {
      self.init(
        signInName: user.signInName, displayName: user.displayName, firstName: user.firstName,
        lastName: user.lastName, location: user.location, roles: user.roles, licenses: licenses)
    }

    package init(_ draft: UserDraft) {
      self.init(
        signInName: draft.signInName, displayName: draft.displayName, firstName: draft.firstName,
        lastName: draft.lastName, location: draft.location, roles: draft.roles,
        licenses: draft.licenses.map { LicenseChange(assign: $0) })
    }
  }
}

/// A row that was refused when its turn came, or went through with losses.
package struct RowOutcome: Hashable, Sendable {
  package enum Kind: Int, Hashable, Sendable {
    case refused = 1
    case partly = 2
  }

  package var kind: Kind
  package var causes: [Cause]

  package init(kind: Kind, causes: [Cause]) {
    self.kind = kind
    self.causes = causes
  }
}
