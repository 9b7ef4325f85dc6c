import Domain
import Imports
import Messages
import Wire

extension ImportRun {
  func surveyUsers(_ source: ImportSource) throws {
    let reader = reader(source)
    var lines: [String: Int] = [:]
    let products = house.products
    try source.rows { row in
      guard
        let user = opened(row, of: source, { reader.user($0, products: products.names) })
      else { return }
      let key = user.signInName.key
      if let other = lines[key] {
        let flaw = RowFlaw.cell(
          .signInName, value: user.signInName.text, .repeated(line: other))
        return source.tally.refuse(row.line, flaw.code, texts.flaw(flaw))
      }
      lines[key] = row.line
      guard let place = place(of: user, row.line, source) else { return }
      try survey(user, at: place, row.line, source)
    }
  }

  /// Whose user it is goes by the domain of the sign-in name.
  private func place(
    of user: ImportedUser, _ line: Int, _ source: ImportSource
  ) -> ImportPlace? {
    let domain = user.signInName.domain.text
    guard let place = house.owner(of: domain) else {
      source.tally.refuse(line, "no-customer", imports.noCustomer(domain).text)
      return nil
    }
    let named = user.customer.map { house.place(named: $0) }
    if let named, named !== place {
      source.tally.refuse(
        line, "other-customer", imports.otherCustomer(named?.name ?? user.customer ?? ""))
      return nil
    }
    if invocation.arguments[.customer] != nil, let subject, subject !== place {
      source.tally.refuse(line, "other-customer", imports.otherCustomer(place.name))
      return nil
    }
    return place
  }

  private func survey(
    _ user: ImportedUser, at place: ImportPlace, _ line: Int, _ source: ImportSource
  ) throws {
    let key = user.signInName.key
    let users = try look(at: place, line, source) {
      _ = try house.seats(of: place)
      return try house.users(of: place)
    }
    guard let users else { return }
    let known = users[key]
    let products = user.products.map {
      (name: $0, finding: house.products.find($0, preferring: place.held))
    }
    userRows.append((source, place, key))
    if let known {
      return compare(line, of: source, differences(user, known, products.map(\.finding), source))
    }
    // Another file of this run brings the same person.
    guard place.names.insert(key).inserted else {
      source.tally.here += 1
      return
    }
    var items: [ProductIndex.Item] = []
    var complaints: [(code: String, text: String)] = []
    for (name, finding) in products {
      switch finding {
      case .one(let item): items.append(item)
      case .several(let several):
        complaints.append(
          ("several-products", imports.severalProducts(name, several.map(\.code)).text))
      case .none: complaints.append(("unknown-product", imports.unknownProduct(name).text))
      }
    }
    if let first = complaints.first {
      userRows.removeLast()
      place.names.remove(key)
      return source.tally.refuse(
        line, first.code, complaints.map(\.text).joined(separator: " "))
    }
    source.tally.created += 1
    place.people.append(
      ImportPlace.NewUser(source: source, line: line, user: user, products: items))
  }

  /// Columns that the file does not have say nothing.
  private func differences(
    _ user: ImportedUser, _ known: UserAnswer, _ findings: [ProductIndex.Finding],
    _ source: ImportSource
  ) -> [ImportField] {
    var fields: [ImportField] = []
    if user.displayName.text != known.displayName { fields.append(.displayName) }
    if source.has(.firstName), user.firstName?.text != known.firstName {
      fields.append(.firstName)
    }
    if source.has(.lastName), user.lastName?.text != known.lastName { fields.append(.lastName) }
    if let location = user.location, location.code != known.location { fields.append(.location) }
    if source.has(.roles), Set(user.roles.roles.map(\.word)) != Set(known.roles) {
      fields.append(.roles)
    }
    let held = Set(known.licenses.map(\.product))
    let wanted = findings.map { finding -> String? in
      switch finding {
      case .one(let item): item.id
      case .several(let items): items.first { held.contains($0.id) }?.id
      case .none: nil
      }
    }
    if source.has(.products), Set(wanted) != Set(held.map { $0 }) { fields.append(.products) }
    return fields
  }
}
