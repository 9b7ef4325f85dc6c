import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// The list of deleted users. Sent as a form it is only looked at too: the ticks come along.
  func deletedUsers(
    _ list: DeletedUserList, in customer: Customer.ID, _ visit: StaffVisit,
    trouble: Explanation? = nil
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let page = try await operations.deletedUsers(
      in: customer, search: list.place.search, by: list.sort, descending: list.isDescending,
      list.place.page, as: visit.principal)
    var picks = DeletedPicks()
    if visit.isSending, trouble == nil {
      let form = try await visit.form()
      picks = DeletedPicks(form)
      switch form[DeletedPicks.pick] {
      case "all":
        picks.users = []
        picks.all = true
      case "page":
        let known = Set(picks.users)
        picks.users += page.items.map(\.user.id).filter { !known.contains($0) }
      case "none": picks = DeletedPicks()
      default: break
      }
    }
    let screen = DeletedUsersPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, list: list, page: page,
      count: try await operations.deletedUserCount(in: customer, as: visit.principal),
      names: try await names(visit), now: operations.clock.now(),
      mayRestore: visit.may(.restoreUsers), picks: picks, trouble: trouble)
    return visit.page(
      screen, of: home, in: .deletedUsers, status: trouble == nil ? .ok : .unprocessableContent)
  }

  /// Makes a plan to restore; or makes it again with names that were typed into it.
  func restore(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let form = try await visit.form()
    if let again = form[RestorationForm.again] {
      guard let plan = Plan.ID(parsing: again) else { throw PageFailure.badRequest }
      return try await restoreAgain(plan, form, in: customer, visit)
    }
    if form[RestorationForm.all] != nil {
      let search = form[RestorationForm.search]
      return try await toPlan(in: customer, visit, .deletedUsers) {
        () async throws(OperationError<PlanRefusal>) in
        try await operations.planRestoration(
          matching: search, in: customer, as: visit.principal)
      }
    }
    let users = Selection.users(in: form)
    guard !users.isEmpty else {
      return try await deletedUsers(
        DeletedUserList(), in: customer, visit, trouble: visit.say.plans.noRows)
    }
    return try await toPlan(in: customer, visit, .deletedUsers) {
      () async throws(OperationError<PlanRefusal>) in
      try await operations.planRestoration(users, in: customer, as: visit.principal)
    }
  }

  private func restoreAgain(
    _ id: Plan.ID, _ form: FormFields, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    var users: [User.ID] = []
    var renaming: [User.ID: SignInName] = [:]
    var typed: [User.ID: String] = [:]
    var wrong: [User.ID: Explanation] = [:]
    for row in try await allRows(of: id, in: customer, visit) {
      users.append(row.row.user)
      let text = (form[RestorationForm.newName(of: row.row.user)] ?? "").trimmed
      guard !text.isEmpty else {
        // A name that was given in an earlier round stays.
        let target = row.row.target.signInName
        if target.key != row.user?.user.signInName.key { renaming[row.row.user] = target }
        continue
      }
      typed[row.row.user] = text
      do throws(SignInName.Flaw) {
        renaming[row.row.user] = try SignInName(parsing: text)
      } catch {
        wrong[row.row.user] = visit.say.explain(error)
      }
    }
    guard wrong.isEmpty else {
      return try await restorationPage(
        id, PlanQuery(), in: customer, visit, typed: typed, wrong: wrong)
    }
    return try await toPlan(in: customer, visit, .deletedUsers) {
      [users, renaming] () async throws(OperationError<PlanRefusal>) in
      try await operations.planRestoration(
        users, renaming: renaming, in: customer, as: visit.principal)
    }
  }

  private func allRows(
    of id: Plan.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> [PlannedUser] {
    var rows: [PlannedUser] = []
    while rows.count < Selection.limit {
      let next = try await operations.restorationRows(
        id, in: customer, after: rows.count, count: PageRequest.largest, as: visit.principal)
      rows += next
      if next.count < PageRequest.largest { break }
    }
    return rows
  }

  /// What a plan to restore would bring back.
  func restorationPage(
    _ id: Plan.ID, _ query: PlanQuery, in customer: Customer.ID, _ visit: StaffVisit,
    typed: [User.ID: String] = [:], wrong: [User.ID: Explanation] = [:],
    trouble: Explanation? = nil
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let plan = try await operations.plan(id, in: customer, as: visit.principal)
    let page = try await operations.planRows(
      id, in: customer, verdict: nil, query.place.page, as: visit.principal)
    let first = page.items.first?.number ?? 1
    let rows = try await operations.restorationRows(
      id, in: customer, after: first - 1, count: page.items.count, as: visit.principal)
    let screen = RestorationPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, plan: plan, query: query,
      rows: rows,
      links: Pager.Links(page, at: query.place) {
        .of(customer, .plan(id, PlanQuery(place: $0)))
      },
      names: try await names(visit), isApplied: try await isApplied(id, in: customer, visit),
      mayApply: visit.may(.restoreUsers), undone: try await undone(by: id, in: customer, visit),
      typed: typed, wrong: wrong, trouble: trouble)
    let isWrong = trouble != nil || !wrong.isEmpty
    return visit.page(
      screen, of: home, in: .deletedUsers, status: isWrong ? .unprocessableContent : .ok)
  }
}
