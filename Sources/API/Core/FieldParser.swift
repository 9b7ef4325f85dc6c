import Domain

/// Parses the fields of a request and keeps everything that is wrong with them.
struct FieldParser {
  private(set) var parts: [APIFailure.Part] = []

  /// - Throws: 422 with every flaw, when there is one.
  func check() throws(APIFailure) {
    guard parts.isEmpty else { throw APIFailure(.invalid, parts) }
  }

  /// A value that `check` has vouched for.
  func whole<Value>(_ value: Value?) throws(APIFailure) -> Value {
    guard let value else { throw APIFailure(.invalid, parts) }
    return value
  }

  mutating func add(_ pointer: String, _ reason: CellFlaw.Reason) {
    parts.append(
      APIFailure.Part(pointer: pointer, code: reason.code, detail: { $0.flaw(reason) }))
  }

  mutating func add(
    _ pointer: String, code: String, _ detail: @escaping @Sendable (APITexts) -> String
  ) {
    parts.append(APIFailure.Part(pointer: pointer, code: code, detail: detail))
  }

  mutating func label(_ text: String, _ pointer: String) -> Label? {
    do throws(PersonName.Flaw) {
      return try Label(parsing: text)
    } catch {
      add(pointer, error.reason)
      return nil
    }
  }

  mutating func name(_ text: String, _ pointer: String) -> PersonName? {
    do throws(PersonName.Flaw) {
      return try PersonName(parsing: text)
    } catch {
      add(pointer, error.reason)
      return nil
    }
  }

  mutating func signInName(_ text: String, _ pointer: String) -> SignInName? {
    do throws(SignInName.Flaw) {
      return try SignInName(parsing: text)
    } catch {
      switch error {
      case .empty: add(pointer, .missing)
      case .tooLong(let limit): add(pointer, .tooLong(limit: limit))
      case .malformed: add(pointer, .malformed)
      }
      return nil
    }
  }

  mutating func domain(_ text: String, _ pointer: String) -> DomainName? {
    do throws(DomainName.Flaw) {
      return try DomainName(parsing: text)
    } catch {
      switch error {
      case .empty: add(pointer, .missing)
      case .tooLong(let limit): add(pointer, .tooLong(limit: limit))
      case .malformed: add(pointer, .malformed)
      }
      return nil
    }
  }

  mutating func email(_ text: String, _ pointer: String) -> EmailAddress? {
    do throws(EmailAddress.Flaw) {
      return try EmailAddress(parsing: text)
    } catch {
      switch error {
      case .empty: add(pointer, .missing)
      case .tooLong: add(pointer, .tooLong(limit: 254))
      case .malformed: add(pointer, .malformed)
      }
      return nil
    }
  }

  /// - Returns: Nil for nil, and for what is no location, which is then a flaw.
  mutating func location(_ text: String?, _ pointer: String) -> Location? {
    guard let text else { return nil }
    guard let location = try? Location(parsing: text) else {
      add(pointer, .unknownLocation)
      return nil
    }
    return location
  }

  mutating func roles(_ texts: [String], _ pointer: String) -> RoleSet {
    var roles: [Role] = []
    for (index, text) in texts.enumerated() {
      if let role = Role(parsing: text) {
        roles.append(role)
      } else {
        add("\(pointer)/\(index)", .unknownRole(known: Role.allCases.map(\.word)))
      }
    }
    return RoleSet(roles)
  }

  mutating func id<Subject>(_ text: String, _ pointer: String) -> ID<Subject>? {
    if let id = ID<Subject>(parsing: text) { return id }
    parts.append(
      APIFailure.Part(pointer: pointer, code: "not-an-id", detail: { $0.notAnID }))
    return nil
  }

  mutating func ids<Subject>(_ texts: [String], _ pointer: String) -> [ID<Subject>] {
    texts.enumerated().compactMap { id($1, "\(pointer)/\($0)") }
  }

  mutating func staffRoles(_ texts: [String], _ pointer: String) -> Set<StaffRole> {
    var roles: Set<StaffRole> = []
    for (index, text) in texts.enumerated() {
      if let role = StaffRole(rawValue: text) {
        roles.insert(role)
      } else {
        let known = StaffRole.allCases.map(\.rawValue)
        add("\(pointer)/\(index)", .unknownRole(known: known))
      }
    }
    return roles
  }
}

extension PersonName.Flaw {
  var reason: CellFlaw.Reason {
    switch self {
    case .empty: .missing
    case .tooLong(let limit): .tooLong(limit: limit)
    case .controlCharacter: .controlCharacter
    }
  }
}
