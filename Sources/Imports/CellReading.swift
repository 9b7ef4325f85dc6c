import CSV
import Domain

/// The cells of one row on the way to being read, found by what their columns become.
struct CellReading {
  var flaws: [RowFlaw] = []
  private let cells: [String]
  private let recognition: Recognition
  private let locations: @Sendable (String) -> Location?

  init(
    _ cells: [String], _ recognition: Recognition,
    _ locations: @escaping @Sendable (String) -> Location?
  ) {
    self.cells = cells
    self.recognition = recognition
    self.locations = locations
    if cells.dropFirst(recognition.columns.count).contains(where: { !$0.trimmed.isEmpty }) {
      flaws = [.brokenLine(.tooManyFields)]
    }
  }

  /// Empty where the file has no such column.
  func text(_ field: ImportField) -> String {
    guard let place = recognition.place(of: field), place < cells.count else { return "" }
    return FormulaGuard.undo(cells[place]).trimmed
  }

  mutating func required(_ field: ImportField) -> String? {
    let text = text(field)
    if text.isEmpty { flaws.append(.cell(field, value: "", .missing)) }
    return text.nilIfEmpty
  }

  mutating func label(_ field: ImportField) -> Label? {
    let text = text(field)
    do throws(PersonName.Flaw) {
      return try Label(parsing: text)
    } catch {
      flaws.append(.cell(field, value: text, CellFlaw.Reason(error)))
      return nil
    }
  }

  mutating func name(_ field: ImportField, isRequired: Bool) -> PersonName? {
    let text = text(field)
    if text.isEmpty, !isRequired { return nil }
    do throws(PersonName.Flaw) {
      return try PersonName(parsing: text)
    } catch {
      flaws.append(.cell(field, value: text, CellFlaw.Reason(error)))
      return nil
    }
  }

  mutating func signInName() -> SignInName? {
    let text = text(.signInName)
    do throws(SignInName.Flaw) {
      return try SignInName(parsing: text)
    } catch {
      flaws.append(.cell(.signInName, value: text, CellFlaw.Reason(error)))
      return nil
    }
  }

  mutating func email() -> EmailAddress? {
    let text = text(.staffEmail)
    do throws(EmailAddress.Flaw) {
      return try EmailAddress(parsing: text)
    } catch {
      let reason: CellFlaw.Reason =
        switch error {
        case .empty: .missing
        case .tooLong: .tooLong(limit: 254)
        case .malformed: .malformed
        }
      flaws.append(.cell(.staffEmail, value: text, reason))
      return nil
    }
  }

  mutating func location() -> Location? {
    let text = text(.location)
    guard !text.isEmpty else { return nil }
    if let location = (try? Location(parsing: text)) ?? locations(text) { return location }
    flaws.append(.cell(.location, value: text, .unknownLocation))
    return nil
  }

  /// With anything between them that cannot be in a domain.
  mutating func domains(_ field: ImportField) -> [DomainName] {
    let text = text(field)
    var domains: [DomainName] = []
    for word in text.split(whereSeparator: { ";,|+ \n\t".contains($0) }) {
      guard let domain = try? DomainName(parsing: word) else {
        flaws.append(.domain(String(word)))
        continue
      }
      if !domains.contains(domain) { domains.append(domain) }
    }
    if text.isEmpty { flaws.append(.cell(field, value: "", .missing)) }
    return domains
  }

  mutating func roles() -> RoleSet {
    var roles: RoleSet = []
    for word in text(.roles).split(whereSeparator: { ";|,".contains($0) }) {
      if let role = Role(parsing: String(word)) {
        roles.insert(RoleSet([role]))
      } else {
        let known = CellFlaw.Reason.unknownRole(known: Role.allCases.map(\.word))
        flaws.append(.cell(.roles, value: String(word).trimmed, known))
      }
    }
    return roles
  }

  /// A whole number from 0 on, as people of the four languages write it: 1,200 or 1.200 or 1 200.
  mutating func number(_ field: ImportField) -> Int? {
    let text = text(field)
    let digits = text.filter { !",. '\u{A0}\u{202F}".contains($0) }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      Self.isGrouped(text), let number = Int(digits), number <= Quantity.limit
    else {
      flaws.append(.notANumber(text))
      return nil
    }
    return number
  }

  /// Signs within a number stand before three digits each: `12.5` is no number of units.
  private static func isGrouped(_ text: String) -> Bool {
    let groups = text.split(omittingEmptySubsequences: false) {
      ",. '\u{A0}\u{202F}".contains($0)
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 } && groups.first?.isEmpty == false
  }
}
