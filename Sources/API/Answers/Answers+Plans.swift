import Domain
import Messages
import Wire

extension PlanAnswer {
  init(_ plan: Plan) {
    self.init(
      id: plan.id.text, customer: plan.customer.text, kind: plan.kind.rawValue,
      madeBy: plan.madeBy, madeAt: plan.madeAt.iso, expiresAt: plan.expiresAt.iso,
      tally: TallyAnswer(
        rows: plan.tally.rows, willChange: plan.tally.willChange,
        alreadySo: plan.tally.alreadySo, refused: plan.tally.refused),
      seats: plan.seats.map {
        SeatForecastAnswer(
          product: $0.product.text, total: $0.total, before: $0.before, after: $0.after,
          shortfall: $0.shortfall)
      },
      upload: plan.upload?.text, licenses: plan.intent.licenses,
      quantity: plan.intent.quantity)
  }
}

extension Intent {
  fileprivate var licenses: LicenseChangeAnswer? {
    switch self {
    case .create(let licenses, _): LicenseChangeAnswer(LicenseChange(assign: licenses))
    case .changeLicenses(let change): LicenseChangeAnswer(change)
    case .update, .setRoles, .resetPasswords, .delete, .restore, .purge, .changeQuantity: nil
    }
  }

  fileprivate var quantity: QuantityAnswer? {
    guard case .changeQuantity(let product, let units) = self else { return nil }
    return QuantityAnswer(product: product.text, units: units)
  }
}

extension LicenseChangeAnswer {
  init(_ change: LicenseChange) {
    self.init(
      assign: change.assign.map { GrantAnswer($0) }, revoke: change.revoke.sorted().map(\.text))
  }
}

extension GrantAnswer {
  init(_ grant: LicenseGrant) {
    let product = grant.product.text
    switch grant.plans {
    // What is carried over differs from user to user: there is no list of it.
    case .untouched, .carried: self.init(product: product)
    case .except(let plans):
      self.init(product: product, disabledPlans: plans.sorted().map(\.text))
    case .changing(let on, let off):
      self.init(
        product: product, switchOn: on.sorted().map(\.text), switchOff: off.sorted().map(\.text))
    }
  }
}

extension PlanRowAnswer {
  /// - Parameter texts: Tells causes in the reader's language, with the catalogue's names.
  init(_ row: PlanRow, _ texts: CauseTexts) {
    self.init(
      number: row.number, user: row.user.text, verdict: row.verdict.word,
      target: TargetAnswer(row.target), causes: row.causes.map { CauseAnswer($0, texts) },
      line: row.line, outcome: row.outcome.map { OutcomeAnswer($0, texts) })
  }
}

extension TargetAnswer {
  init(_ target: PlanRow.Target) {
    self.init(
      signInName: target.signInName.text, displayName: target.displayName.text,
      firstName: target.firstName?.text, lastName: target.lastName?.text,
      location: target.location?.code, roles: target.roles.roles.map(\.word),
      licenses: target.licenses.map { LicenseChangeAnswer($0) })
  }
}

extension CauseAnswer {
  init(_ cause: Cause, _ texts: CauseTexts) {
    var products: [String] = []
    var plans: [String] = []
    for item in cause.items {
      switch item {
      // A product that needs another names itself twice.
      case .product(let id) where !products.contains(id.text): products.append(id.text)
      case .plan(let id) where !plans.contains(id.text): plans.append(id.text)
      case .product, .plan: break
      }
    }
    let explanation = texts.explain(cause)
    self.init(
      code: cause.code, detail: explanation.what, mend: explanation.mend,
      directoryName: cause.directoryName,
      products: products, plans: plans, proposal: cause.proposal)
  }
}

extension Cause {
  fileprivate var proposal: String? {
    if case .signInNameTaken(let proposal) = self { proposal } else { nil }
  }
}

extension OutcomeAnswer {
  init(_ outcome: RowOutcome, _ texts: CauseTexts) {
    let word =
      switch outcome.kind {
      case .refused: "refused"
      case .partly: "partly"
      }
    self.init(kind: word, causes: outcome.causes.map { CauseAnswer($0, texts) })
  }
}

extension OperationAnswer {
  init(_ operation: Operation, packKey: String? = nil) {
    self.init(
      id: operation.id.text, customer: operation.customer.text, kind: operation.kind.rawValue,
      state: operation.state.rawValue, appliedBy: operation.appliedBy,
      appliedAt: operation.appliedAt.iso, finishedAt: operation.finishedAt?.iso,
      rows: operation.rows, cursor: operation.cursor, changed: operation.changed,
      alreadySo: operation.alreadySo, refused: operation.refused, pack: operation.pack?.text,
      packKey: packKey)
  }
}

extension ProgressAnswer {
  init(_ progress: Progress) {
    self.init(
      state: progress.state.rawValue, rows: progress.rows, cursor: progress.cursor,
      changed: progress.changed, alreadySo: progress.alreadySo, refused: progress.refused)
  }
}
