import Domain

/// A page about one customer.
enum CustomerRoute: Hashable, Sendable {
  /// - Parameter saved: Says that something was saved.
  case account(saved: Bool)
  case users(UserListQuery)
  case usersFile(UserListQuery)
  case selection(UserListQuery)
  case newUser
  /// One more, much like the one that an operation made; `with` are the operations before it.
  case anotherUser(like: Operation.ID, with: [Operation.ID])
  /// - Parameter done: Operations that have just changed the user, to be told of.
  case user(User.ID, done: [Operation.ID] = [])
  case userEdit(User.ID)
  case licenses
  case swap
  case location
  case roles
  case passwordReset
  case deletion
  case plan(Plan.ID, PlanQuery)
  case application(Plan.ID)
  case operations(OperationQuery)
  /// - Parameter with: Earlier operations whose new users are shown along (PC 1.3.4).
  case operation(Operation.ID, ListQuery, with: [Operation.ID] = [])
  /// Every row of an operation, and what became of it.
  case operationRows(Operation.ID, PlanQuery)
  /// How an operation moves, as it moves.
  case operationEvents(Operation.ID)
  case steering(Operation.ID, Steering)
  case retry(Operation.ID)
  case undo(Operation.ID)
  case failedRows(Operation.ID)
  case resultRows(Operation.ID)
  case licensesUpdated(Operation.ID, UpdatedQuery)
  case pack(Pack.ID)
  case packMail(Pack.ID)
  case handovers(HandoverQuery)
  case handoverAct(Handover.ID, HandoverAct)
  case uploads
  case upload(Upload.ID, UploadQuery)
  case uploadProblems(Upload.ID)
  case uploadRemoval(Upload.ID)
  /// - Parameter reversed: Against the usual order, which is the latest first, and names upwards.
  case deletedUsers(ListQuery, by: DeletedUserSort = .deletedOn, reversed: Bool = false)
  case restoration
  case seats
  /// A product that the customer does not hold yet.
  case newProduct(ListQuery)
  case quantity(Product.ID)
  case activity(LedgerQuery)
  case activityFile(LedgerQuery)
  case chainCheck

  /// What can be done with an operation under way.
  enum Steering: String, CaseIterable, Hashable, Sendable {
    case pause
    case resumption
    case cancellation
  }

  static func read(_ path: inout PathReader, _ query: QueryReader) -> CustomerRoute? {
    guard let word = path.word() else { return .users(UserListQuery(query)) }
    switch word {
    case "account": return .account(saved: query.holds("saved"))
    case "users": return readUsers(&path, query)
    case "users.csv": return .usersFile(UserListQuery(query))
    case "selection": return .selection(UserListQuery(query))
    case "licenses": return .licenses
    case "swap": return .swap
    case "location": return .location
    case "roles": return .roles
    case "password-reset": return .passwordReset
    case "deletion": return .deletion
    case "plans": return readPlans(&path, query)
    case "operations": return readOperations(&path, query)
    case "packs", "handovers": return readPacks(word, &path, query)
    case "uploads": return readUploads(&path, query)
    case "deleted-users":
      let sort = query["sort"].flatMap { DeletedUserSort(rawValue: $0) } ?? .deletedOn
      return .deletedUsers(ListQuery(query), by: sort, reversed: query.holds("reversed"))
    case "restoration": return .restoration
    case "seats":
      guard let word = path.word() else { return .seats }
      if word == "new" { return .newProduct(ListQuery(query)) }
      return Product.ID(parsing: word).map { .quantity($0) }
    case "activity":
      guard let word = path.word() else { return .activity(LedgerQuery(query)) }
      return word == "verification" ? .chainCheck : nil
    case "activity.csv": return .activityFile(LedgerQuery(query))
    default: return nil
    }
  }

  private static func readUsers(
    _ path: inout PathReader, _ query: QueryReader
  ) -> CustomerRoute? {
    guard let word = path.word() else { return .users(UserListQuery(query)) }
    if word == "new" {
      let like: [Operation.ID] = query.ids("like")
      return like.first.map { .anotherUser(like: $0, with: query.ids("with")) } ?? .newUser
    }
    guard let id = User.ID(parsing: word) else { return nil }
    guard let last = path.word() else { return .user(id, done: query.ids("done")) }
    return last == "edit" ? .userEdit(id) : nil
  }

  private static func readUploads(
    _ path: inout PathReader, _ query: QueryReader
  ) -> CustomerRoute? {
    guard !path.isAtEnd else { return .uploads }
    guard let id: Upload.ID = path.id() else { return nil }
    switch path.word() {
    case nil: return .upload(id, UploadQuery(query))
    case "problems.csv": return .uploadProblems(id)
    case "removal": return .uploadRemoval(id)
    default: return nil
    }
  }

  private static func readPlans(
    _ path: inout PathReader, _ query: QueryReader
  ) -> CustomerRoute? {
    guard let id: Plan.ID = path.id() else { return nil }
    guard let word = path.word() else { return .plan(id, PlanQuery(query)) }
    return word == "application" ? .application(id) : nil
  }

  private static func readOperations(
    _ path: inout PathReader, _ query: QueryReader
  ) -> CustomerRoute? {
    guard !path.isAtEnd else { return .operations(OperationQuery(query)) }
    guard let id: Operation.ID = path.id() else { return nil }
    guard let word = path.word() else {
      return .operation(id, ListQuery(query), with: query.ids("with"))
    }
    switch word {
    case "rows": return .operationRows(id, PlanQuery(query))
    case "events": return .operationEvents(id)
    case "retry": return .retry(id)
    case "licenses": return .licensesUpdated(id, UpdatedQuery(query))
    case "undoing": return .undo(id)
    case "result.csv": return .resultRows(id)
    case "failed-rows.csv": return .failedRows(id)
    default: return Steering(rawValue: word).map { .steering(id, $0) }
    }
  }

  private static func readPacks(
    _ first: String, _ path: inout PathReader, _ query: QueryReader
  ) -> CustomerRoute? {
    if first == "packs" {
      guard let id: Pack.ID = path.id() else { return nil }
      guard let word = path.word() else { return .pack(id) }
      return word == "mail" ? .packMail(id) : nil
    }
    guard !path.isAtEnd else { return .handovers(HandoverQuery(query)) }
    guard let id: Handover.ID = path.id() else { return nil }
    return path.word().flatMap { HandoverAct(rawValue: $0) }.map { .handoverAct(id, $0) }
  }

  func path(_ query: inout QueryWriter) -> String {
    switch self {
    case .account(let saved):
      query.add("saved", saved)
      return "/account"
    case .users(let list):
      list.write(to: &query)
      return "/users"
    case .usersFile(let list):
      list.write(to: &query)
      return "/users.csv"
    case .selection(let list):
      list.write(to: &query)
      return "/selection"
    case .newUser: return "/users/new"
    case .anotherUser(let like, let with):
      query.add("like", [like])
      query.add("with", with)
      return "/users/new"
    case .user(let id, let done):
      query.add("done", done)
      return "/users/\(id)"
    case .userEdit(let id): return "/users/\(id)/edit"
    case .licenses: return "/licenses"
    case .swap: return "/swap"
    case .location: return "/location"
    case .roles: return "/roles"
    case .passwordReset: return "/password-reset"
    case .deletion: return "/deletion"
    case .plan(let id, let rows):
      rows.write(to: &query)
      return "/plans/\(id)"
    case .application(let id): return "/plans/\(id)/application"
    default: return laterPath(&query)
    }
  }

  private func laterPath(_ query: inout QueryWriter) -> String {
    switch self {
    case .operations(let list):
      list.write(to: &query)
      return "/operations"
    case .operation(let id, let list, let with):
      list.write(to: &query)
      query.add("with", with)
      return "/operations/\(id)"
    case .operationRows(let id, let rows):
      rows.write(to: &query)
      return "/operations/\(id)/rows"
    case .operationEvents(let id): return "/operations/\(id)/events"
    case .retry(let id): return "/operations/\(id)/retry"
    case .undo(let id): return "/operations/\(id)/undoing"
    case .steering(let id, let steering): return "/operations/\(id)/\(steering.rawValue)"
    case .failedRows(let id): return "/operations/\(id)/failed-rows.csv"
    case .resultRows(let id): return "/operations/\(id)/result.csv"
    case .licensesUpdated(let id, let rows):
      rows.write(to: &query)
      return "/operations/\(id)/licenses"
    case .pack(let id): return "/packs/\(id)"
    case .packMail(let id): return "/packs/\(id)/mail"
    case .handovers(let list):
      list.write(to: &query)
      return "/handovers"
    case .handoverAct(let id, let act): return "/handovers/\(id)/\(act.rawValue)"
    case .uploads: return "/uploads"
    case .upload(let id, let list):
      list.write(to: &query)
      return "/uploads/\(id)"
    case .uploadProblems(let id): return "/uploads/\(id)/problems.csv"
    case .uploadRemoval(let id): return "/uploads/\(id)/removal"
    case .deletedUsers(let list, let sort, let reversed):
      list.write(to: &query)
      query.add("sort", sort == .deletedOn ? nil : sort.rawValue)
      query.add("reversed", reversed)
      return "/deleted-users"
    case .restoration: return "/restoration"
    case .seats: return "/seats"
    case .newProduct(let list):
      list.write(to: &query)
      return "/seats/new"
    case .quantity(let product): return "/seats/\(product)"
    case .activity(let ledger):
      ledger.write(to: &query)
      return "/activity"
    case .activityFile(let ledger):
      ledger.write(to: &query)
      return "/activity.csv"
    case .chainCheck: return "/activity/verification"
    case .account, .users, .usersFile, .selection, .newUser, .anotherUser, .user, .userEdit,
      .licenses,
      .swap, .location, .roles,
      .passwordReset,
      .deletion, .plan, .application:
      return ""
    }
  }
}
