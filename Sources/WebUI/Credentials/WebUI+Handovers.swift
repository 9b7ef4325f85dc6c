import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  func handovers(
    _ query: HandoverQuery, in customer: Customer.ID, _ visit: StaffVisit,
    trouble: Explanation? = nil
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let page = try await operations.handovers(
      in: customer, unopenedOnly: query.unopenedOnly, query.place.page, as: visit.principal)
    return visit.page(
      HandoversPage(
        say: visit.say, customer: home, csrf: visit.session.csrf, query: query, page: page,
        now: operations.clock.now(), mayReset: visit.may(.resetPasswords), trouble: trouble),
      of: home, in: .handovers, status: trouble == nil ? .ok : .unprocessableContent)
  }

  func handoverAct(
    _ act: HandoverAct, _ id: Handover.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let form = try await visit.form()
    let typed = form["address"] ?? ""
    let address = try? EmailAddress(parsing: typed)
    var trouble: Explanation?
    if act == .sending, !typed.isEmpty, address?.isPlain != true {
      trouble = visit.say.credentials.badAddress
    } else if let refusal = try await perform(act, id, address, in: customer, visit) {
      switch refusal {
      case .unknown: throw PageFailure.notFound
      case .over: trouble = visit.say.credentials.over
      case .alreadySent: trouble = visit.say.credentials.alreadySent
      }
    }
    guard let trouble else {
      return visit.redirect(to: .of(customer, .handovers(HandoverQuery())))
    }
    return try await handovers(HandoverQuery(), in: customer, visit, trouble: trouble)
  }

  /// - Returns: The rule's no.
  private func perform(
    _ act: HandoverAct, _ id: Handover.ID, _ address: EmailAddress?, in customer: Customer.ID,
    _ visit: StaffVisit
  ) async throws -> HandoverRefusal? {
    do throws(OperationError<HandoverRefusal>) {
      switch act {
      case .withdrawal:
        try await operations.withdrawHandover(id, in: customer, as: visit.principal)
      case .sending:
        try await operations.resendHandover(id, to: address, in: customer, as: visit.principal)
      }
      return nil
    } catch {
      guard let refusal = error.refusal else { throw error }
      return refusal
    }
  }
}
