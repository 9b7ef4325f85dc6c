import Domain
import HTML
import HTTP
import Messages
import Operations

extension WebUI {
  /// Keeps the ticks of a page in the stored selection, then goes where the form wanted to go.
  func select(
    _ query: UserListQuery, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    _ = try await operations.customer(customer, as: visit.principal)
    let step = SelectionStep(try await visit.form(), at: query)
    do throws(OperationError<PickRefusal>) {
      try await keep(step, query, in: customer, visit)
    } catch {
      guard let refusal = error.refusal else { throw error }
      guard case .tooMany(let limit) = refusal else { throw PageFailure.badRequest }
      return try await users(
        query, in: customer, visit, trouble: visit.say.grid.tooMany(limit))
    }
    if step.isPart { return try await bar(step, query, in: customer, visit) }
    guard let action = step.action else { return visit.redirect(to: step, in: customer) }
    let (picked, _) = try await operations.picked(among: [], in: customer, as: visit.principal)
    guard picked.total > 0 else {
      return try await users(query, in: customer, visit, nobodyPicked: true)
    }
    var response = visit.redirect(to: .of(customer, action.route))
    // The action's own page takes the same form; a file is fetched.
    if action != .file { response.status = Status(code: 307) }
    return response
  }

  private func keep(
    _ step: SelectionStep, _ query: UserListQuery, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws(OperationError<PickRefusal>) {
    let principal = visit.principal
    switch step.whole {
    case nil:
      try await operations.pick(
        step.ticked, not: step.unticked, in: customer, as: principal)
    case .page:
      try await operations.pick(step.shown, not: [], in: customer, as: principal)
    case .unpage:
      try await operations.pick([], not: step.shown, in: customer, as: principal)
    case .all: try await operations.pickAll(query.filter, in: customer, as: principal)
    case .none?: try await operations.pickOnly([], in: customer, as: principal)
    }
  }

  /// The bar alone, and which of the rows that the script asks for are picked.
  private func bar(
    _ step: SelectionStep, _ query: UserListQuery, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let rows = step.rows
    let (picked, ticked) = try await operations.picked(
      among: rows, in: customer, as: visit.principal)
    let bar = UserActionBar(
      say: visit.say, steps: GridSteps(customer: customer, query: query),
      total: step.total, onPage: rows.count, picked: picked,
      rights: UserRights(visit))
    let ids = rows.filter(ticked.contains).map(\.text).joined(separator: " ")
    let part: [Node] = [
      div(.data("picked", ids), .data("fixed", picked.isMatching ? "" : nil)) { bar }
    ]
    return Response.bytes(part.rendered(), type: "text/html; charset=utf-8")
  }

  /// The users of the list as a file, all pages of it.
  func usersFile(
    _ query: UserListQuery, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let say = visit.say
    let home = try await operations.customer(customer, as: visit.principal)
    let names = try await names(visit)
    let file = try await operations.userFile(
      in: customer, query.query, language: say.language.tag, headers: UserFileCells.headers(say),
      cells: { UserFileCells.cells($0, say, names) }, as: visit.principal)
    return .download(
      named: UserFileCells.name(home, say, at: operations.clock.now()),
      type: "text/csv; charset=utf-8", body: .sequence(file))
  }
}

extension StaffVisit {
  /// To the list again; a row that is named is looked at first.
  fileprivate func redirect(to step: SelectionStep, in customer: Customer.ID) -> Response {
    var response = redirect(to: .of(customer, .users(step.target)))
    if let row = step.row, let place = response.headers["Location"] {
      response.headers["Location"] = "\(place)#u-\(row.text)"
    }
    return response
  }
}

/// The list of users as rows of a file: the columns of the list, in the reader's language.
enum UserFileCells {
  static func headers(_ say: Phrases) -> [String] {
    [
      say.users.displayName, say.users.firstName, say.users.lastName, say.users.signInName,
      say.users.location, say.users.licenses, say.grid.roles, say.users.lastSignIn,
      say.grid.state, say.users.created,
    ]
  }

  static func cells(_ listed: ListedUser, _ say: Phrases, _ names: CatalogNames) -> [String] {
    let user = listed.user.user
    return [
      user.displayName.text, user.firstName?.text ?? "", user.lastName?.text ?? "",
      user.signInName.text, user.location?.code ?? "",
      listed.user.licenses.map { names($0.product) }.sorted().joined(separator: "|"),
      user.roles.roles.map { say.name($0) }.joined(separator: "|"),
      user.lastSignInAt.map { say.language.time($0) } ?? "",
      UserState(listed.user, listed.isTemporary).name(say), say.language.time(user.createdAt),
    ]
  }

  /// Of whom, what and when: `alder-dairy-users-2026-11-21.csv`.
  static func name(_ customer: Customer, _ say: Phrases, at now: Moment) -> String {
    let words = TextKey.of(customer.name.text).split { !$0.isLetter && !$0.isNumber }
    return "\(words.joined(separator: "-"))-\(say.grid.exportName)-\(now.day).csv"
  }
}
