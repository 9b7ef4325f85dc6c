import Domain
import HTTP
import Messages
import Operations
import SQL

/// An error that knows its number.
protocol ToldByNumber: Error {
  var told: PartnerError { get }
}

extension OperationError: ToldByNumber where Refused: ToldByNumber {
  var told: PartnerError {
    switch self {
    case .denied(let denial): denial.told
    case .refused(let refusal): refusal.told
    case .fault(let fault): PartnerError(fault: fault)
    }
  }
}

extension PartnerError {
  /// Trouble that passes by itself is worth another try.
  init(fault: any Error) {
    switch fault as? Fault {
    case .busy, .unreachable, .overloaded, .timedOut, .closed:
      self.init(.overloaded, headers: ["Retry-After": "1"])
    default: self.init(.unexpected)
    }
  }
}

extension Denial: ToldByNumber {
  var told: PartnerError {
    switch self {
    case .notYours: PartnerError(.noRelationship)
    case .notAllowed: PartnerError(.roleLacksRights)
    case .accessWithdrawn: PartnerError(.notEnoughPrivileges)
    }
  }
}

extension NoRefusal: ToldByNumber {
  var told: PartnerError { switch self {} }
}

extension Missing: ToldByNumber {
  /// A customer that is not there is told like one that is not ours.
  var told: PartnerError { PartnerError(.noRelationship) }
}

extension CustomerRefusal: ToldByNumber {
  var told: PartnerError {
    switch self {
    case .noDomain: .property("companyProfile.domain")
    case .domainTaken(let domain): PartnerError(.domainTaken, data: [domain.text])
    case .limitedReach: PartnerError(.roleLacksRights)
    }
  }
}

extension AccountRefusal: ToldByNumber {
  var told: PartnerError {
    switch self {
    case .domainTaken(let domain): PartnerError(.domainTaken, data: [domain.text])
    case .lastDomain, .domainInUse, .unknownDomain, .alreadyWithdrawn, .notWithdrawn:
      PartnerError(.notAllowedHere)
    }
  }
}

extension PlanRefusal: ToldByNumber {
  var told: PartnerError {
    switch self {
    case .fields(let flaws): flaws.first?.told ?? PartnerError(.invalidInput)
    case .tooManyRows: PartnerError(.tooManyRows)
    case .unknownProduct(let text): PartnerError(.productNotHeld, data: [text])
    case .noRows, .upload, .notOwnEntitlement, .undo: PartnerError(.invalidInput)
    }
  }
}

extension ApplyRefusal: ToldByNumber {
  /// The plan was made a moment ago: only somebody who was quicker can be in its way.
  var told: PartnerError { PartnerError(.changedMeanwhile) }
}

extension PackRefusal: ToldByNumber {
  var told: PartnerError { PartnerError(.unexpected) }
}

extension FieldFlaw {
  var told: PartnerError {
    let reason = reason
    let name = Self.names[field] ?? field
    let detail: @Sendable (Language) -> String = { language in
      Phrases.of(language).explain(reason, in: nil).text
    }
    return field == "location"
      ? PartnerError(.locationRefused, data: [name], detail: detail) : .property(name, detail)
  }

  /// What members of a draft are called here.
  private static let names = [
    "email": "userPrincipalName", "location": "usageLocation", "displayName": "displayName",
  ]
}
