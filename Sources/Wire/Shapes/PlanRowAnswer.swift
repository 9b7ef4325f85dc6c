/// One row of a plan or an operation.
package struct PlanRowAnswer: Shape, JSONWritable {
  package var number: Int
  package var user: String
  package var verdict: String
  package var target: TargetAnswer
  package var causes: [CauseAnswer]
  /// The line of the uploaded file, where there was one.
  package var line: Int?
  package var outcome: OutcomeAnswer?

  package init(
    number: Int, user: String, verdict: String, target: TargetAnswer, causes: [CauseAnswer],
    line: Int?, outcome: OutcomeAnswer?
  ) {
    self.number = number
    self.user = user
    self.verdict = verdict
    self.target = target
    self.causes = causes
    self.line = line
    self.outcome = outcome
  }

  package static let members: [String: MemberNote] = [
    "user": .id, "verdict": .words(Words.verdicts), "number": .note("From 1."),
    "causes": .note("Why it is refused; of a row that will change: what it loses."),
    "outcome": .note("Set when the row did not go through, or not whole, when its turn came."),
  ]

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("number", number)
      object.member("user", user)
      object.member("verdict", verdict)
      object.member("target", target)
      object.member("causes", causes)
      object.member("line", line)
      object.member("outcome", outcome)
    }
  }
}

/// The user as a row would leave it.
package struct TargetAnswer: Shape, JSONWritable {
  package var signInName: String
  package var displayName: String
  package var firstName: String?
  package var lastName: String?
  package var location: String?
  package var roles: [String]
  /// Licenses of this row alone; absent: those of the plan.
  package var licenses: LicenseChangeAnswer?

  package init(
    signInName: String, displayName: String, firstName: String?, lastName: String?,
    location: String?, roles: [String], licenses: LicenseChangeAnswer?
  ) {
    self.signInName = signInName
    self.displayName = displayName
    self.firstName = firstName
    self.lastName = lastName
    self.location = location
    self.roles = roles
    self.licenses = licenses
  }

  package static let members: [String: MemberNote] = [
    "roles": .words(Words.roles),
    "licenses": .note("Licenses of this row alone; absent: those of the plan."),
  ]

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("signInName", signInName)
      object.member("displayName", displayName)
      object.member("firstName", firstName)
      object.member("lastName", lastName)
      object.member("location", location)
      object.member("roles", roles)
      object.member("licenses", licenses)
    }
  }
}

/// Why a row is refused, or what it loses.
package struct CauseAnswer: Shape, JSONWritable {
  /// Stable, for programs.
  package var code: String
  /// For people, in their language.
  package var detail: String
  /// What helps, for people.
  package var mend: String
  package var directoryName: String?
  package var products: [String]
  package var plans: [String]
  package var proposal: String?

  package init(
    code: String, detail: String, mend: String, directoryName: String?, products: [String],
    plans: [String],
    proposal: String?
  ) {
    self.code = code
    self.detail = detail
    self.mend = mend
    self.directoryName = directoryName
    self.products = products
    self.plans = plans
    self.proposal = proposal
  }

  package static let members: [String: MemberNote] = [
    "code": .note("Stable, for programs."),
    "detail": .note("For people, in the language of Accept-Language."),
    "mend": .note("What helps, for people."),
    "directoryName": .note("The name that existing Partner Center clients know the cause by."),
    "products": .id, "plans": .id,
  ]

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("code", code)
      object.member("detail", detail)
      object.member("mend", mend)
      object.member("directoryName", directoryName)
      object.member("products", products)
      object.member("plans", plans)
      object.member("proposal", proposal)
    }
  }
}

/// What became of a row that did not go through, or not whole.
package struct OutcomeAnswer: Shape, JSONWritable {
  package var kind: String
  package var causes: [CauseAnswer]

  package init(kind: String, causes: [CauseAnswer]) {
    self.kind = kind
    self.causes = causes
  }

  package static let members: [String: MemberNote] = ["kind": .words(Words.outcomes)]

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("kind", kind)
      object.member("causes", causes)
    }
  }
}
