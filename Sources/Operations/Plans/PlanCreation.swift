package import Domain
import SQL
import Storage

/// A user to be, as texts from a form or a request.
package struct DraftInput: Hashable, Sendable {
  package var displayName: String
  package var email: String
  package var firstName: String
  package var lastName: String
  package var location: String
  package var roles: [String]
  /// Nil: those that the plan gives to everyone; empty: none.
  package var licenses: [LicenseGrant]?

  package init(
    displayName: String, email: String, firstName: String = "", lastName: String = "",
    location: String = "", roles: [String] = [], licenses: [LicenseGrant]? = nil
  ) {
    self.displayName = displayName
    self.email = email
    self.firstName = firstName
    self.lastName = lastName
    self.location = location
    self.roles = roles
    self.licenses = licenses
  }
}

extension Operations {
  /// Plans to create users who were typed in or sent one by one.
  ///
  /// - Parameters:
  ///   - drafts: 1 to 10,000.
  ///   - licenses: For those who name none of their own.
  ///   - reusingDeletedNames: A name only a deleted user has may be taken.
  ///   - passwords: Of drafts by their places, from 0; the others get one that is made for them.
  package func planCreation(
    of drafts: [DraftInput], licenses: [LicenseGrant], reusingDeletedNames: Bool = false,
    passwords: [Int: HashedPassword] = [:], in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    guard drafts.count <= Selection.limit else {
      throw .refused(.tooManyRows(limit: Selection.limit))
    }
    let (parsed, flaws) = try Self.parse(drafts, in: customer, as: principal)
    guard flaws.isEmpty else { throw .refused(.fields(flaws)) }
    let hashes = Dictionary(
      uniqueKeysWithValues: passwords.map { ($0.key + 1, $0.value.given) })
    let intent = Intent.create(licenses: licenses, reusingDeletedNames: reusingDeletedNames)
    return try await makePlan(intent, in: customer, as: principal) { transaction, plan, permit in
      let rows = parsed.enumerated().map { index, draft in
        PlanRow(
          number: index + 1, user: User.ID.made(by: plan.id, row: index + 1),
          target: PlanRow.Target(draft), verdict: .willChange)
      }
      try transaction.insert(rows, into: plan.id, permit)
      try transaction.insert(hashes, into: plan.id, permit)
      return rows.count
    }
  }

  /// What is wrong with drafts, before anything is planned.
  package func flaws(
    of drafts: [DraftInput], in customer: Customer.ID, as principal: Principal
  ) throws(OperationError<PlanRefusal>) -> [FieldFlaw] {
    try Self.parse(drafts, in: customer, as: principal).flaws
  }

  /// Whoever may not create users is not told what was wrong with theirs.
  private static func parse(
    _ drafts: [DraftInput], in customer: Customer.ID, as principal: Principal
  ) throws(OperationError<PlanRefusal>) -> (parsed: [UserDraft], flaws: [FieldFlaw]) {
    if case .failure(let denial) = Result(catching: { () throws(Denial) in
      try Policy.permit(changing: .create, principal, customer)
    }) {
      throw .denied(denial)
    }
    var flaws: [FieldFlaw] = []
    var parsed: [UserDraft] = []
    for (row, draft) in drafts.enumerated() {
      var parser = DraftParser(row: row)
      if let draft = parser.parse(draft) { parsed.append(draft) }
      flaws += parser.flaws
    }
    return (parsed, flaws)
  }

  /// Plans to create the users of a file that was read and checked.
  package func planCreation(
    from upload: Upload.ID, options: UploadOptions, in customer: Customer.ID,
    as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    let intent = Intent.create(
      licenses: options.licenses, reusingDeletedNames: options.reuseDeletedNames)
    return try await makePlan(intent, in: customer, as: principal, upload: upload) {
      transaction, plan, permit in
      let reading = try transaction.permit(May.UploadUsers.self, principal, customer)
      guard let file = try transaction.upload(upload, reading) else {
        throw PlanRefusal.upload(.unknown)
      }
      if !options.ignoreUnknownColumns, !file.unknownColumns.isEmpty {
        throw PlanRefusal.upload(.unknownColumns(file.unknownColumns))
      }
      let flawed = try transaction.flawedRowCount(
        upload, reusingDeletedNames: options.reuseDeletedNames, reading)
      if !options.skipFlawedRows, flawed > 0 { throw PlanRefusal.upload(.flawedRows(flawed)) }
      return try transaction.stage(upload, options, into: plan.id, permit)
    }
  }
}

/// Parses one draft and keeps everything that is wrong with it.
struct DraftParser {
  let row: Int
  private(set) var flaws: [FieldFlaw] = []

  init(row: Int) {
    self.row = row
  }

  mutating func parse(_ input: DraftInput) -> UserDraft? {
    let display = name(input.displayName, "displayName", required: true)
    let first = name(input.firstName, "firstName", required: false)
    let last = name(input.lastName, "lastName", required: false)
    let email = signInName(input.email)
    let location = location(input.location)
    var roles: RoleSet = []
    for role in input.roles {
      if let role = Role(parsing: role) {
        roles.insert(RoleSet([role]))
      } else {
        flaw("roles", .unknownRole(known: Role.allCases.map(\.word)), role)
      }
    }
    guard flaws.isEmpty, let display, let email else { return nil }
    return UserDraft(
      signInName: email, displayName: display, firstName: first, lastName: last,
      location: location, roles: roles, licenses: input.licenses)
  }

  mutating func name(_ text: String, _ field: String, required: Bool) -> PersonName? {
    if !required, text.trimmed.isEmpty { return nil }
    do throws(PersonName.Flaw) {
      return try PersonName(parsing: text)
    } catch {
      flaw(field, CellFlaw.Reason(error), text)
      return nil
    }
  }

  mutating func signInName(_ text: String) -> SignInName? {
    do throws(SignInName.Flaw) {
      return try SignInName(parsing: text)
    } catch {
      flaw("email", CellFlaw.Reason(error), text)
      return nil
    }
  }

  mutating func location(_ text: String) -> Location? {
    if text.trimmed.isEmpty { return nil }
    guard let location = try? Location(parsing: text) else {
      flaw("location", .unknownLocation, text)
      return nil
    }
    return location
  }

  private mutating func flaw(_ field: String, _ reason: CellFlaw.Reason, _ value: String) {
    flaws.append(FieldFlaw(row: row, field: field, reason: reason, value: value))
  }
}
