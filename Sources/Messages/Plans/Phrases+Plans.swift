package import Domain

extension Phrases {
  /// What a plan does, as a heading: "Delete users".
  package func name(_ kind: PlanKind) -> String {
    switch kind {
    case .create: plans.create
    case .update: plans.update
    case .setRoles: plans.setRoles
    case .changeLicenses: plans.changeLicenses
    case .resetPasswords: plans.resetPasswords
    case .delete: plans.delete
    case .restore: plans.restore
    case .purge: plans.purge
    case .changeQuantity: plans.changeQuantity
    }
  }

  /// The button that carries a plan out, with its verb and number: "Delete 37 users".
  package func applyButton(_ kind: PlanKind, rows: Int) -> String {
    switch kind {
    case .create: plans.applyCreate(rows)
    case .update: plans.applyUpdate(rows)
    case .setRoles: plans.applyRoles(rows)
    case .changeLicenses: plans.applyLicenses(rows)
    case .resetPasswords: plans.applyReset(rows)
    case .delete: plans.applyDelete(rows)
    case .restore: plans.applyRestore(rows)
    case .purge: plans.applyPurge(rows)
    case .changeQuantity: plans.applyQuantity
    }
  }

  package func name(_ verdict: RowVerdict) -> String {
    switch verdict {
    case .willChange: plans.willChange
    case .alreadySo: plans.alreadySo
    case .refused: plans.refused
    }
  }

  package func explain(_ refusal: ApplyRefusal) -> Explanation {
    switch refusal {
    case .planUnknown: plans.planUnknown
    case .alreadyApplied: plans.alreadyApplied
    case .expired(let since): plans.expired(since)
    case .rowsRefused(let rows): plans.rowsRefused(rows)
    case .nothingToDo: plans.nothingLeft
    case .notRunning(let state): plans.notRunning(name(state))
    }
  }
}
