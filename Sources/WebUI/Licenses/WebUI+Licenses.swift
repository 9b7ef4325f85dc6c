import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// The matrix, shown again while something is looked up in it, and its plan once it is sent.
  func manageLicenses(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.changeLicenses)
    return try await withSelection(in: customer, visit) { selection, form in
      let choices = MatrixForm(form)
      let seats = try await operations.entitlements(in: customer, as: visit.principal)
      let change = choices.change(of: seats.map(\.product))
      if choices.isComplete, change != LicenseChange() || choices.location != nil {
        return try await toPlan(in: customer, visit) {
          () async throws(OperationError<PlanRefusal>) in
          try await operations.planLicenses(
            selection, change, location: choices.location,
            everyoneMoves: choices.everyoneMoves && choices.location != nil, in: customer,
            as: visit.principal)
        }
      }
      let page = LicensesPage(
        say: visit.say, customer: home, csrf: visit.session.csrf, selection: selection,
        matrix: try await operations.licenseMatrix(
          of: selection, search: choices.search, opened: choices.opened, in: customer,
          as: visit.principal),
        seats: seats, names: try await names(visit), form: choices,
        mayEdit: visit.may(.editUsers), nothingChosen: choices.isComplete)
      return visit.page(
        page, of: home, in: .users, status: choices.isComplete ? .unprocessableContent : .ok)
    }
  }

  /// One product for another, for those of the selection who have it.
  func swapProducts(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.changeLicenses)
    return try await withSelection(in: customer, visit) { selection, form in
      let choices = SwapForm(form)
      if choices.isSent, let old = choices.old, let new = choices.new, old != new {
        return try await toPlan(in: customer, visit) {
          () async throws(OperationError<PlanRefusal>) in
          try await operations.planLicenses(
            selection, .swap(old, for: new, carryingPlans: choices.carriesPlans), in: customer,
            as: visit.principal)
        }
      }
      let page = SwapPage(
        say: visit.say, customer: home, csrf: visit.session.csrf, selection: selection,
        matrix: try await operations.licenseMatrix(
          of: selection, search: choices.search, in: customer, as: visit.principal),
        seats: try await operations.entitlements(in: customer, as: visit.principal),
        form: choices, trouble: choices.isSent ? visit.say.licenses.swapNeedsTwo : nil)
      return visit.page(
        page, of: home, in: .users, status: choices.isSent ? .unprocessableContent : .ok)
    }
  }
}
