import Domain
import FoundationEssentials
import HTTP
import Operations
import Secrets
import Wire

extension PartnerAPI {
  func createUsers(_ call: PartnerCall) async throws -> Response {
    let wanted = try await call.read(UserBatch.self).items
    try Self.checkCount(wanted.count)
    guard
      wanted.count(where: { $0.passwordProfile?.password != nil })
        <= Operations.mostGivenPasswords
    else { throw PartnerError(.tooManyRows) }
    var rows = BatchRows(call.language)
    var drafts: [GivenDraft] = []
    for user in wanted {
      do {
        drafts.append(try await draft(user))
      } catch let error as PartnerError {
        rows.refuse(user.userPrincipalName, error)
      }
    }
    // Those that do not read are refused one by one; the others go on.
    let flawed = try await flaws(of: drafts, call)
    for (row, error) in flawed.sorted(by: { $0.key < $1.key }) {
      rows.refuse(drafts[row].input.email, error)
    }
    drafts = drafts.enumerated().filter { flawed[$0.offset] == nil }.map(\.element)
    let plan = drafts.isEmpty ? nil : try await self.plan(drafts, call)
    return try await carriedOut(plan, rows, of: wanted.count, call)
  }

  private struct GivenDraft: Sendable {
    let input: DraftInput
    let password: HashedPassword?
  }

  private func draft(_ user: CustomerUserRequest) async throws -> GivenDraft {
    try user.checkKept()
    guard let name = user.userPrincipalName else {
      throw PartnerError.property("userPrincipalName")
    }
    return GivenDraft(
      input: DraftInput(
        displayName: user.shownName, email: name, firstName: user.firstName ?? "",
        lastName: user.lastName ?? "", location: user.usageLocation ?? ""),
      password: try await hashed(user.passwordProfile))
  }

  /// What is wrong with each draft that does not read, by its place.
  private func flaws(
    of drafts: [GivenDraft], _ call: PartnerCall
  ) async throws -> [Int: PartnerError] {
    let flaws = try operations.flaws(
      of: drafts.map(\.input), in: try call.customer(), as: call.principal)
    return Dictionary(flaws.map { ($0.row, $0.told) }) { first, _ in first }
  }

  private func plan(_ drafts: [GivenDraft], _ call: PartnerCall) async throws -> Plan {
    let given = drafts.enumerated().compactMap { place, draft in
      draft.password.map { (place, $0) }
    }
    return try await operations.planCreation(
      of: drafts.map(\.input), licenses: [], reusingDeletedNames: true,
      passwords: Dictionary(uniqueKeysWithValues: given), in: try call.customer(),
      as: call.principal)
  }

  func updateManyLicenses(_ call: PartnerCall) async throws -> Response {
    let wanted = try await call.read(LicenseBatch.self).items
    try Self.checkCount(wanted.count)
    // Rows that do not even read are told to nobody who may not see the customer's users.
    _ = try await operations.customer(try call.customer(), as: call.principal)
    let reading = LicenseReading(try await operations.catalog(as: call.principal))
    var rows = BatchRows(call.language)
    var changes: [(user: User.ID, change: LicenseChange)] = []
    var seen: Set<User.ID> = []
    for item in wanted {
      do {
        guard let id = User.ID(parsing: item.userId) else { throw PartnerError(.userNotFound) }
        guard seen.insert(id).inserted else { throw PartnerError.property("userId") }
        let update = LicenseUpdate(
          licensesToAssign: item.licensesToAssign, licensesToRemove: item.licensesToRemove)
        changes.append((id, try reading.change(update)))
      } catch let error as PartnerError {
        rows.refuse(id: item.userId, error)
      }
    }
    let plan =
      changes.isEmpty
      ? nil
      : try await operations.planLicenses(changes, in: try call.customer(), as: call.principal)
    return try await carriedOut(plan, rows, of: wanted.count, call)
  }

  private static func checkCount(_ count: Int) throws(PartnerError) {
    guard count > 0 else { throw .property("items") }
    guard count <= Selection.limit else { throw PartnerError(.tooManyRows) }
  }
}

extension PartnerAPI {
  /// Carries a plan out: within the request when it is short, else in the background.
  ///
  /// - Parameter rows: Those that were refused before there was a plan.
  private func carriedOut(
    _ plan: Plan?, _ rows: BatchRows, of total: Int, _ call: PartnerCall
  ) async throws -> Response {
    var rows = rows
    guard let plan else { return try .shape(rows.answer(of: total)) }
    guard plan.tally.willChange > 0 else {
      try await add(plan.id, to: &rows, [:], call)
      return try .shape(rows.answer(of: total))
    }
    let applied = try await operations.apply(
      plan.id, goAhead: true, in: plan.customer, as: call.principal)
    guard applied.operation.state == .done, plan.tally.rows <= Operations.inlineRows else {
      return try running(applied, rows, of: total, call)
    }
    let passwords = try await passwords(of: applied, call)
    try await add(plan.id, to: &rows, passwords, call)
    var response = try Response.shape(rows.answer(of: total))
    response.noCompression = !passwords.isEmpty
    return response
  }

  private func running(
    _ applied: Applied, _ rows: BatchRows, of total: Int, _ call: PartnerCall
  ) throws -> Response {
    let operation = applied.operation
    let path = "/customers/\(operation.customer.text)/batches/\(operation.id.text)"
    var answer = rows.answer(of: total)
    answer.id = operation.id.text
    answer.state = "running"
    answer.links = Links(to: path)
    if let key = applied.packKey, let pack = operation.pack {
      answer.passwords = BatchPasswords(packId: pack.text, key: key.reveal())
    }
    var response = try Response.shape(answer, status: .accepted)
    response.headers["Location"] = "/v1" + path
    response.noCompression = true
    return response
  }

  private func passwords(
    of applied: Applied, _ call: PartnerCall
  ) async throws -> [User.ID: PasswordProfile] {
    guard let key = applied.packKey, let pack = applied.operation.pack else { return [:] }
    let opened = try await operations.openPack(
      pack, key: key, in: applied.operation.customer, as: call.principal)
    var made: [User.ID: PasswordProfile] = [:]
    while let part = try await opened.next() {
      for issued in part {
        made[issued.user] = PasswordProfile(
          password: issued.password.reveal(), forceChangePassword: true)
      }
    }
    return made
  }

  /// Adds every row of a short plan.
  private func add(
    _ plan: Plan.ID, to rows: inout BatchRows, _ made: [User.ID: PasswordProfile],
    _ call: PartnerCall
  ) async throws {
    let customer = try call.customer()
    let catalog = try await operations.catalog(as: call.principal)
    var cursor: String?
    repeat {
      let page = try await operations.planRows(
        plan, in: customer, verdict: nil, PageRequest(size: 200, cursor: cursor),
        as: call.principal)
      for row in page.items { rows.add(row, made[row.user], catalog, customer) }
      cursor = page.next
    } while cursor != nil
  }

  /// How far a long batch is, and a page of its rows.
  func batch(_ call: PartnerCall) async throws -> Response {
    guard let id = Operation.ID(parsing: call.parameters["batch"] ?? "") else {
      throw PartnerError(.notFound)
    }
    let customer = try call.customer()
    let found = try await unlessMissing {
      try await operations.operation(id, in: customer, as: call.principal)
    }
    guard let operation = found else { throw PartnerError(.notFound) }
    let context = "batch \(customer.text) \(id.text) \(call.principal.caller)"
    var cursor: String?
    if let token = call.continuation {
      guard let bytes = operations.bytes(ofContinuation: token, of: context) else {
        throw PartnerError(.continuationOver)
      }
      cursor = String(decoding: bytes, as: UTF8.self)
    }
    let size = min(try PageSize.of(call), PageRequest.largest)
    let page = try await operations.operationRows(
      id, in: customer, failedOnly: false, PageRequest(size: size, cursor: cursor),
      as: call.principal)
    let catalog = try await operations.catalog(as: call.principal)
    var rows = BatchRows(call.language)
    // Rows whose turn has not come say nothing yet.
    for row in page.items where row.number <= operation.cursor {
      rows.add(row, nil, catalog, customer)
    }
    var answer = rows.answer(of: operation.rows)
    answer.id = id.text
    answer.state = operation.state.rawValue
    answer.succeededCount = operation.changed + operation.alreadySo
    answer.failedCount = operation.refused
    answer.continuationToken = page.next.map {
      operations.continuation(Array($0.utf8), of: context)
    }
    answer.links = Links(
      to: call.path,
      next: answer.continuationToken.map {
        Link(
          "/customers/\(customer.text)/batches/\(id.text)?size=\(size)",
          headers: [LinkHeader(key: "MS-ContinuationToken", value: $0)])
      })
    return try .shape(answer)
  }
}
