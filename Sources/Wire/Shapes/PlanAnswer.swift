/// What will happen. Nothing is written but the plan itself until it is applied.
package struct PlanAnswer: Shape {
  package var id: String
  package var customer: String
  package var kind: String
  package var madeBy: String
  package var madeAt: String
  package var expiresAt: String
  package var tally: TallyAnswer
  package var seats: [SeatForecastAnswer]
  package var upload: String?
  /// What is wanted for every row, where the plan is about licenses.
  package var licenses: LicenseChangeAnswer?
  package var quantity: QuantityAnswer?

  package init(
    id: String, customer: String, kind: String, madeBy: String, madeAt: String,
    expiresAt: String, tally: TallyAnswer, seats: [SeatForecastAnswer], upload: String? = nil,
    licenses: LicenseChangeAnswer? = nil, quantity: QuantityAnswer? = nil
  ) {
    self.id = id
    self.customer = customer
    self.kind = kind
    self.madeBy = madeBy
    self.madeAt = madeAt
    self.expiresAt = expiresAt
    self.tally = tally
    self.seats = seats
    self.upload = upload
    self.licenses = licenses
    self.quantity = quantity
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "customer": .id, "upload": .id, "madeAt": .time, "expiresAt": .time,
    "kind": .words(Words.planKinds),
  ]
}

/// How many rows came to which verdict.
package struct TallyAnswer: Shape {
  package var rows: Int
  package var willChange: Int
  package var alreadySo: Int
  package var refused: Int

  package init(rows: Int, willChange: Int, alreadySo: Int, refused: Int) {
    self.rows = rows
    self.willChange = willChange
    self.alreadySo = alreadySo
    self.refused = refused
  }
}

/// The seats of one product before and after.
package struct SeatForecastAnswer: Shape {
  package var product: String
  package var total: Int
  package var before: Int
  package var after: Int
  package var shortfall: Int

  package init(product: String, total: Int, before: Int, after: Int, shortfall: Int) {
    self.product = product
    self.total = total
    self.before = before
    self.after = after
    self.shortfall = shortfall
  }

  package static let members: [String: MemberNote] = [
    "product": .id, "before": .note("Seats taken now."), "after": .note("Seats taken afterwards."),
    "shortfall": .note("Rows refused for want of a seat."),
  ]
}

/// The quantity of a product that a plan would set.
package struct QuantityAnswer: Shape {
  package var product: String
  package var units: Int

  package init(product: String, units: Int) {
    self.product = product
    self.units = units
  }

  package static let members: [String: MemberNote] = ["product": .id]
}

/// Licenses to assign and to revoke.
package struct LicenseChangeAnswer: Shape, JSONWritable {
  package var assign: [GrantAnswer]
  package var revoke: [String]

  package init(assign: [GrantAnswer], revoke: [String]) {
    self.assign = assign
    self.revoke = revoke
  }

  package static let members: [String: MemberNote] = ["revoke": .id]

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("assign", assign)
      object.member("revoke", revoke)
    }
  }
}

/// A product to assign and which of its service plans; see `GrantRequest`.
package struct GrantAnswer: Shape, JSONWritable {
  package var product: String
  package var disabledPlans: [String]?
  package var switchOn: [String]?
  package var switchOff: [String]?

  package init(
    product: String, disabledPlans: [String]? = nil, switchOn: [String]? = nil,
    switchOff: [String]? = nil
  ) {
    self.product = product
    self.disabledPlans = disabledPlans
    self.switchOn = switchOn
    self.switchOff = switchOff
  }

  package static let members: [String: MemberNote] = [
    "product": .id, "disabledPlans": .id, "switchOn": .id, "switchOff": .id,
  ]

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("product", product)
      if let disabledPlans { object.member("disabledPlans", disabledPlans) }
      if let switchOn { object.member("switchOn", switchOn) }
      if let switchOff { object.member("switchOff", switchOff) }
    }
  }
}
