import Domain
import HTTP
import Operations
import SQL

extension OperationError: ToldAsProblem where Refused: ToldAsProblem {
  var failure: APIFailure {
    switch self {
    case .denied(let denial): denial.failure
    case .refused(let refusal): refusal.failure
    case .fault(let fault): (fault as? Fault)?.failure ?? APIFailure(.fault)
    }
  }
}

extension Fault {
  /// Trouble that passes by itself is worth another try.
  var failure: APIFailure {
    switch self {
    case .busy, .unreachable, .overloaded, .timedOut, .closed:
      APIFailure(.overloaded, headers: ["Retry-After": "1"])
    default: APIFailure(.fault)
    }
  }
}

extension Denial: ToldAsProblem {
  var failure: APIFailure {
    switch self {
    case .notYours: APIFailure(.notFound)
    case .notAllowed(let right):
      APIFailure(
        .notAllowed,
        [APIFailure.Part(pointer: nil, code: right.word, detail: { $0.missingRight(right) })])
    case .accessWithdrawn: APIFailure(.accessWithdrawn)
    }
  }
}

extension RightName {
  /// For programs: the name without spaces.
  var word: String { rawValue.replacing(" ", with: "-") }
}

extension NoRefusal: ToldAsProblem {
  var failure: APIFailure { switch self {} }
}

extension Missing: ToldAsProblem {
  var failure: APIFailure { APIFailure(.notFound) }
}

extension CustomerRefusal: ToldAsProblem {
  var failure: APIFailure {
    switch self {
    case .noDomain: .field("/domains", "missing") { $0.flaw(.missing) }
    case .domainTaken(let domain):
      APIFailure(
        .domainTaken,
        [
          APIFailure.Part(
            pointer: "/domains", code: "domain-taken", detail: { $0.domainTaken(domain.text) })
        ])
    case .limitedReach: APIFailure(.limitedReach)
    }
  }
}

extension ApplyRefusal: ToldAsProblem {
  var failure: APIFailure {
    let refusal = self
    // What is not there is told in the same words everywhere.
    guard code != .notFound else { return APIFailure(.notFound) }
    return APIFailure(code, detail: { $0.apply(refusal) })
  }

  private var code: ProblemCode {
    switch self {
    case .planUnknown: .notFound
    case .alreadyApplied: .alreadyApplied
    case .expired: .planExpired
    case .rowsRefused: .rowsRefused
    case .nothingToDo: .nothingToDo
    case .notRunning: .notRunning
    }
  }
}

extension PackRefusal: ToldAsProblem {
  var failure: APIFailure {
    let refusal = self
    guard code != .notFound else { return APIFailure(.notFound) }
    return APIFailure(code, detail: { $0.pack(refusal) })
  }

  private var code: ProblemCode {
    switch self {
    case .unknown: .notFound
    case .notReady: .packNotReady
    case .gone: .packGone
    case .wrongKey: .wrongPackKey
    }
  }
}

extension StaffRefusal: ToldAsProblem {
  var failure: APIFailure {
    switch self {
    case .lastGlobalAdmin: APIFailure(.lastGlobalAdmin)
    case .emailTaken: APIFailure(.emailTaken)
    case .noRole: .field("/roles", "missing") { $0.flaw(.missing) }
    case .unknownCustomer: .field("/customers", "unknown") { $0.unknownCustomer }
    }
  }
}

extension PlanRefusal: ToldAsProblem {
  var failure: APIFailure {
    switch self {
    case .fields(let flaws): APIFailure(.invalid, flaws.map(\.part))
    case .tooManyRows(let limit): APIFailure(.tooManyRows, detail: { $0.tooManyRows(limit) })
    case .noRows: APIFailure(.noRows)
    case .upload(let refusal): refusal.failure
    case .unknownProduct:
      APIFailure(
        .invalid,
        [
          APIFailure.Part(
            pointer: "/product", code: "unknown-product", detail: { $0.flaw(.unknownProduct) })
        ])
    case .notOwnEntitlement: APIFailure(.notOwnEntitlement)
    // Undoing is asked for in the portal; programs plan the change that they want.
    case .undo: APIFailure(.noRows)
    }
  }
}

extension CatalogRefusal: ToldAsProblem {
  var failure: APIFailure {
    switch self {
    case .tooLarge: APIFailure(.tooLarge)
    case .undecodable(let line): Self.part("undecodable") { $0.line(line, $0.notUTF8) }
    case .missingColumns(let names):
      Self.part("missing-columns") { $0.missingColumns(names) }
    case .noRows: Self.part("no-rows") { $0.upload(.noRows) }
    case .malformedID(let line, let value):
      Self.part("malformed-id") { $0.line(line, $0.notAnID + " (\(value))") }
    case .malformedRules: Self.part("malformed-rules") { $0.malformedRules }
    case .unknownLocation(let code):
      Self.part("unknown-location") { $0.flaw(.unknownLocation) + " (\(code))" }
    }
  }

  private static func part(
    _ code: String, _ detail: @escaping @Sendable (APITexts) -> String
  ) -> APIFailure {
    APIFailure(.catalogRefused, [APIFailure.Part(pointer: nil, code: code, detail: detail)])
  }
}

extension FieldFlaw {
  fileprivate var part: APIFailure.Part {
    let reason = reason
    return APIFailure.Part(
      pointer: "/users/\(row)/\(field)", code: reason.code, detail: { $0.flaw(reason) },
      proposal: reason.proposal)
  }
}

extension UploadRefusal: ToldAsProblem {
  var failure: APIFailure {
    let refusal = self
    switch self {
    case .unknown: return APIFailure(.notFound)
    case .tooLarge: return APIFailure(.tooLarge)
    case .empty, .undecodable, .missingColumns, .repeatedColumn, .unknownColumns, .noRows,
      .flawedRows, .notText, .tooManyCustomers, .unknownCustomers:
      let part = APIFailure.Part(pointer: nil, code: code, detail: { $0.upload(refusal) })
      return APIFailure(.uploadRefused, [part])
    }
  }

  private var code: String {
    switch self {
    case .unknown: "unknown"
    case .empty: "empty"
    case .tooLarge: "too-large"
    case .undecodable: "undecodable"
    case .missingColumns: "missing-columns"
    case .repeatedColumn: "repeated-column"
    case .unknownColumns: "unknown-columns"
    case .noRows: "no-rows"
    case .flawedRows: "flawed-rows"
    case .notText: "not-text"
    case .tooManyCustomers: "too-many-customers"
    case .unknownCustomers: "unknown-customers"
    }
  }
}

extension CellFlaw.Reason {
  /// Stable, for programs.
  var code: String {
    switch self {
    case .missing: "missing"
    case .malformed: "malformed"
    case .tooLong: "too-long"
    case .controlCharacter: "control-character"
    case .repeated: "repeated"
    case .alreadyUser: "already-user"
    case .deletedUser: "deleted-user"
    case .foreignDomain: "foreign-domain"
    case .unknownLocation: "unknown-location"
    case .unknownRole: "unknown-role"
    case .unknownProduct: "unknown-product"
    case .notEntitled: "not-entitled"
    case .otherCustomer: "other-customer"
    case .brokenLine: "broken-line"
    }
  }

  var proposal: String? {
    if case .alreadyUser(let proposal) = self { proposal } else { nil }
  }
}
